// Shows what a word means beside it: on hover, on focus, and on the first tap. The text stands in the page
// already. A second tap or a click follows the link; Escape closes. Without this script it is a plain link.
import { make } from "../site/dom.js";
import { TERM } from "../site/site-hooks.js";

const tip = make("span", { id: "kd-tip", class: "kd-tip", role: "tooltip" });
/** @type {HTMLElement | null} */
let shown = null;
/** @type {HTMLElement | null} */
let before = null;
let isFinger = false;
let leaving = 0;

/** @param {Event} event */
const termAt = ({ target }) =>
  (target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(TERM)) : null);
/** @param {EventTarget | null} target */
const isIn = (target) => target instanceof Node && tip.contains(target);

const hide = () => {
  clearTimeout(leaving);
  tip.remove();
  shown?.classList.remove("kd-term--on");
  shown?.removeAttribute("aria-describedby");
  shown = null;
};

/** @param {HTMLElement} term */
const show = (term) => {
  clearTimeout(leaving);
  if (term === shown) return;
  hide();
  shown = term;
  tip.textContent = term.dataset.means ?? "";
  term.classList.add("kd-term--on");
  term.setAttribute("aria-describedby", tip.id);
  term.after(tip);
};

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const term = termAt(event);
  if (term) show(term);
  else if (isIn(event.target)) clearTimeout(leaving);
});
// A moment to reach the text itself, which may then be read or copied for as long as one likes.
document.addEventListener("pointerout", (event) => {
  if (event.pointerType === "touch" || !shown || document.activeElement === shown) return;
  if (termAt(event) || isIn(event.target)) {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 300);
  }
});

document.addEventListener("focusin", (event) => {
  const term = termAt(event);
  if (term) show(term);
  else hide();
});
document.addEventListener("focusout", (event) => { if (termAt(event) === shown) hide(); });

document.addEventListener("pointerdown", (event) => {
  before = shown;
  isFinger = event.pointerType === "touch";
  if (!termAt(event) && !isIn(event.target)) hide();
});
document.addEventListener("click", (event) => {
  const term = termAt(event);
  if (!term || !isFinger || term === before) return;
  event.preventDefault();
  show(term);
});
document.addEventListener("keydown", (event) => {
  isFinger = false;
  if (event.key === "Escape") hide();
});
