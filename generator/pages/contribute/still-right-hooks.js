// What the script of the provider's answers looks for on its page.
export const PAGE = "#still";
/** @param {"title" | "status" | "fields" | "missing" | "end" | "kept"} name */
export const part = (name) => `#still-${name}`;
