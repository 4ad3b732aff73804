// A text that comes out of a page: to read, to copy and to save as a file.
import { copyFrom } from "../site/copying.js";
import { make } from "../site/dom.js";
import { button } from "./button.js";

/**
 * @param {string} name of the file
 * @param {string} text
 * @param {(words: string) => void} told
 */
export const fileShown = (name, text, told) => {
  const area = make("textarea", { class: "kd-in kd-call__file", rows: "12", readonly: "", "aria-label": name }, text);
  const save = make("a", { class: "kd-btn", download: name, href: URL.createObjectURL(new Blob([text])) }, "Download");
  const copy = button("Copy", () => copyFrom(area, told));
  return [area, make("div", { class: "kd-actions" }, save, copy)];
};
