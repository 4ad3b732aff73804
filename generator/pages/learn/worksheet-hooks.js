// What the cost worksheet's script looks for on its page.
export const SHEET = "#worksheet";
export const ROW = "[data-part]";
export const ROW_TITLE = "[data-part-title]";
export const ROW_SUM = "[data-sum]";
export const FIELD = "[data-field]";
export const TYPICAL = "[data-typical]";
// On a provider's own page: its name, and what it gives along.
export const NAME = '[data-compare="name"]';
export const START = "[data-worksheet]";

/** @param {"from" | "sum" | "unknown" | "print" | "clear"} name */
export const part = (name) => `#worksheet-${name}`;
