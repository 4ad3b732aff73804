// What the script of proposals looks for on the page of the form.
export const PROPOSALS = "#proposals";
/** @param {"status" | "file" | "pasted" | "open" | "cards" | "tools" | "wrong" | "answers" | "kept"} name */
export const part = (name) => `#proposals-${name}`;
