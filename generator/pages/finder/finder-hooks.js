// What the finder's scripts look for on its page.
export const FORM = "#finder";
export const FACET = "[data-facet]";
export const NUMBER = "[data-n]";
export const TITLED = "[data-title]";
export const TILE = "[data-tile]";
export const TILE_NUMBER = "[data-tile-number]";
export const TILE_WORDS = "[data-tile-words]";
export const WHERE = "[data-where]";
export const MILES = "[data-miles]";
export const ROWS = "ul";

/**
 * @typedef {"cards" | "chosen" | "filters" | "filters-chosen" | "filters-in" | "filters-late" | "loosen"
 *   | "miles-unknown" | "more" | "near-told" | "next-door" | "nothing" | "order" | "pages" | "result-count"
 *   | "result-status" | "results" | "show"
 *   | "show-all" | "sort" | "thin" | "unstated" | "unstated-cards"} Part
 */
/** @param {Part} name */
export const part = (name) => `#${name}`;
/** @param {string} id */
export const facet = (id) => `[data-facet="${id}"]`;
/** @param {string} id */
export const facetGroup = (id) => `fieldset[data-facet="${id}"]`;
