// What the script of "Check any clinic" looks for on its page.
export const FORM = "#any-clinic";
export const STATE = "#clinic-state";
export const LOOKUPS = "[data-state]";

/** @param {"name" | "listed" | "ask"} name */
export const part = (name) => `#any-clinic-${name}`;
