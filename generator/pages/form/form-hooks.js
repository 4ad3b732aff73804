// What the script of the form looks for on its page.
export const FORM = "#form";
/** @param {"title" | "status" | "fields" | "tools" | "wrong" | "file" | "make" | "kept"} name */
export const part = (name) => `#form-${name}`;
export const WRONG = "[data-form-wrong]";
