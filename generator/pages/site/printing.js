// Writes the day on a page that is about to be printed, and prints where a button says so.
// Without this script the day stays a line to write on.
import { dayWords } from "./english.js";
import { PRINT_BUTTON, PRINTED_DAY } from "./site-hooks.js";

const date = () => {
  for (const slot of document.querySelectorAll(PRINTED_DAY)) slot.textContent = dayWords(new Date());
};

document.addEventListener("DOMContentLoaded", date);
// The page may have stood open for days.
addEventListener("beforeprint", date);
document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest(PRINT_BUTTON)) print();
});
