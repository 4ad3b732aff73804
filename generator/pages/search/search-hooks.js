// What the search's scripts look for: the box in every header, and the parts of the page of results.
export const FIELD = "#hs";
// What the box makes for itself; a combobox names its list by an id.
export const LIST_ID = "hs-list";
export const STATUS_ID = "hs-status";

/**
 * @typedef {"providers" | "articles"} List
 * @typedef {"heading" | "status" | "changed" | "lead" | "crisis" | "anyway" | "nothing" | "near" | "near-me"
 *   | "sections" | "providers-fold" | "providers-open" | List | `${List}-list` | `${List}-count` | `${List}-more`} Part
 */
/** @param {Part} name */
export const part = (name) => `#search-${name}`;
// In an address: the providers are shown, though articles come first.
export const OPEN = "show=providers";
