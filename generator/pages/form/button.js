// A quiet button, as all pages for editors have it.
import { make } from "../site/dom.js";

/**
 * @param {string} words
 * @param {() => void} act
 * @param {{[name: string]: string}} [more]
 */
export const button = (words, act, more = {}) => {
  const made = make("button", { type: "button", class: "kd-btn kd-btn--quiet", ...more }, words);
  made.addEventListener("click", act);
  return made;
};
