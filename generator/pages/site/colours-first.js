// The colours that somebody chose on a page before this one, known before anything is drawn: see colours.js.
export const PREFIX = "colours-";
const root = document.documentElement;

root.classList.replace("no-js", "js");
const chosen = window.name.startsWith(PREFIX) ? window.name.slice(PREFIX.length) : "";
if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;
