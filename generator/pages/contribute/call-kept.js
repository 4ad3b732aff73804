// The one thing of this site that a browser keeps of what somebody types: the answers of a call, on this device
// alone, so that a page that closes in the middle finds them again. "Forget" takes them away.

/** @typedef {import("./call-answers.js").Call} Call */
/** @typedef {import("./call-order.js").Known} Known */
/** @typedef {{call: Call, known: Known, kind: string, name: string, phone: string}} Kept */

const PREFIX = "directory call ";

/** @param {string} slug */
export const recall = (slug) => {
  try {
    return /** @type {Kept | null} */ (JSON.parse(localStorage.getItem(PREFIX + slug) ?? "null"));
  } catch {
    return null;
  }
};

/**
 * Whether it could be kept: a browser may have no room, or be told to keep nothing.
 * @param {Kept} kept
 */
export const keep = (kept) => {
  try {
    localStorage.setItem(PREFIX + kept.call.profile, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

/** @param {string} slug */
export const forget = (slug) => {
  try {
    localStorage.removeItem(PREFIX + slug);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};
