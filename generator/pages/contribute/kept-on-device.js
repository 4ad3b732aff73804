// What a browser keeps of what somebody answers, on this device alone, so that a page that closes in the middle finds
// it again. "Forget" takes it away.

/**
 * @template Kept
 * @param {string} prefix
 */
export const keptUnder = (prefix) => ({
  /**
   * @param {string} slug
   * @returns {Kept | null}
   */
  recall: (slug) => {
    try {
      return JSON.parse(localStorage.getItem(prefix + slug) ?? "null");
    } catch {
      return null;
    }
  },
  /**
   * Whether it could be kept: a browser may have no room, or be told to keep nothing.
   * @param {string} slug
   * @param {Kept} kept
   */
  keep: (slug, kept) => {
    try {
      localStorage.setItem(prefix + slug, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  },
  /** @param {string} slug */
  forget: (slug) => {
    try {
      localStorage.removeItem(prefix + slug);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  },
});
