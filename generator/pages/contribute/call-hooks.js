// What the script of the call looks for on its page.
export const CALL = "#call";
/** @param {"title" | "status" | "start" | "card" | "end" | "kept"} name */
export const part = (name) => `#call-${name}`;
export const FOCUS = "[data-call-focus]";
