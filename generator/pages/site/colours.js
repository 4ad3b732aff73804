// Colours only; everything else works without a script. The stylesheet follows the system by itself:
// the button turns that round for this tab. The choice lives in the tab's name, so it is gone with the
// tab and nothing is written to disk: no cookie, no storage.
import { PREFIX } from "./colours-first.js";
import { the } from "./dom.js";
import { DARK_BUTTON } from "./site-hooks.js";

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
/** @param {string} theme */
const choose = (theme) => { root.dataset.theme = theme; window.name = PREFIX + theme; };

document.addEventListener("DOMContentLoaded", () => {
  const button = the(DARK_BUTTON, HTMLButtonElement);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.hidden = false;
  button.addEventListener("click", () => { choose(isDark() ? "light" : "dark"); show(); });
  system.addEventListener("change", show);
  show();
});
