// What somebody wrote, kept by the browser on this device alone, so that a page that closes in the middle finds it
// again. "Forget" takes it away.

/** @typedef {import("./form-state.js").Filled} Filled */

const PREFIX = "directory form ";

/** @param {string} edit */
export const recall = (edit) => {
  try {
    return /** @type {Filled | null} */ (JSON.parse(localStorage.getItem(PREFIX + edit) ?? "null"));
  } catch {
    return null;
  }
};

/**
 * Whether it could be kept: a browser may have no room, or be told to keep nothing.
 * @param {Filled} filled
 */
export const keep = (filled) => {
  try {
    localStorage.setItem(PREFIX + filled.edit, JSON.stringify(filled));
    return true;
  } catch {
    return false;
  }
};

/** @param {string} edit */
export const forget = (edit) => {
  try {
    localStorage.removeItem(PREFIX + edit);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};
