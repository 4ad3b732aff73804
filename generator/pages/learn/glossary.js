// Shows what a word means beside it: on hover, on focus, and on the first tap. The text stands in the page
// already. A second tap or a click follows the link; Escape closes. Without this script it is a plain link.
"use strict";
(() => {
  const tip = document.createElement("span");
  tip.id = "kd-tip";
  tip.className = "kd-tip";
  tip.setAttribute("role", "tooltip");
  let shown = null;
  let before = null;
  let isFinger = false;
  let leaving = 0;

  const termAt = ({ target }) => (target instanceof Element ? target.closest(".kd-term") : null);

  const hide = () => {
    clearTimeout(leaving);
    tip.remove();
    shown?.classList.remove("kd-term--on");
    shown?.removeAttribute("aria-describedby");
    shown = null;
  };

  const show = (term) => {
    clearTimeout(leaving);
    if (term === shown) return;
    hide();
    shown = term;
    tip.textContent = term.dataset.means;
    term.classList.add("kd-term--on");
    term.setAttribute("aria-describedby", tip.id);
    term.after(tip);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const term = termAt(event);
    if (term) show(term);
    else if (tip.contains(event.target)) clearTimeout(leaving);
  });
  // A moment to reach the text itself, which may then be read or copied for as long as one likes.
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch" || !shown || document.activeElement === shown) return;
    if (termAt(event) || tip.contains(event.target)) {
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
    if (!termAt(event) && !tip.contains(event.target)) hide();
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
})();
