// What a browser keeps of what somebody answers, on this device alone, so that a page that closes in the middle finds
// it again. "Forget" takes it away. Two tabs that write the same: the last one wins nothing in silence.

export const ELSEWHERE = "Another tab has kept something newer, so what you write here is not kept. Go on there, or "
  + "load this page again to go on from that.";

const KEPT = /^directory (?:form|call|still right|draft) /;
/** What each page found or wrote last. @type {Map<string, string | null>[]} */
const everything = [];

const drafts = () => Object.keys(localStorage).filter((key) => KEPT.test(key));

/** How many drafts of any page are kept here. */
export const keptHere = () => {
  try {
    return drafts().length;
  } catch {
    return 0;
  }
};

/** Take away every draft of every page. */
export const forgetEverything = () => {
  for (const key of keptHere() ? drafts() : []) localStorage.removeItem(key);
  for (const seen of everything) seen.clear();
};

/**
 * Whether a value has the shape of an example: an older page, or another site on this host, may have kept others.
 * A list is like its first entry, "*" stands for any key, and null for anything.
 * @param {unknown} example
 * @param {unknown} value
 * @returns {boolean}
 */
export const isLike = (example, value) => {
  if (example === null) return true;
  if (Array.isArray(example)) return Array.isArray(value) && value.every((one) => isLike(example[0], one));
  if (typeof example !== "object") return typeof value === typeof example;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  const found = new Map(Object.entries(value));
  return Object.entries(example).every(([key, one]) =>
    (key === "*" ? [...found.values()].every((each) => isLike(one, each)) : isLike(one, found.get(key))));
};

/**
 * @template Kept
 * @param {string} prefix
 * @param {string} keepsNothing what is told where nothing can be kept
 * @param {unknown} example what is kept looks like it, or is not taken up again
 */
export const keptUnder = (prefix, keepsNothing, example) => {
  /** What this tab found or wrote last. @type {Map<string, string | null>} */
  const seen = new Map();
  everything.push(seen);
  return {
    /**
     * @param {string} slug
     * @returns {Kept | null}
     */
    recall: (slug) => {
      try {
        const found = localStorage.getItem(prefix + slug);
        seen.set(slug, found);
        const whole = JSON.parse(found ?? "null");
        return isLike(example, whole) ? whole : null;
      } catch {
        return null;
      }
    },
    /**
     * Why it could not be kept, or nothing: a browser may have no room, or be told to keep nothing.
     * @param {string} slug
     * @param {Kept} kept
     */
    keep: (slug, kept) => {
      try {
        if (localStorage.getItem(prefix + slug) !== (seen.get(slug) ?? null)) return ELSEWHERE;
        const whole = JSON.stringify(kept);
        localStorage.setItem(prefix + slug, whole);
        seen.set(slug, whole);
        return "";
      } catch {
        return keepsNothing;
      }
    },
    /** @param {string} slug */
    forget: (slug) => {
      try {
        localStorage.removeItem(prefix + slug);
        seen.delete(slug);
      } catch {
        // A browser that keeps nothing has nothing to forget.
      }
    },
  };
};
