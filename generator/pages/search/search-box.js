// The one search box, in the header of every page. Its engine and its lists come only when somebody goes to
// it, so that a first visit stays small. What is typed stays in the browser: the page of results reads it
// from behind the "#" of its address.
import { make, the } from "../site/dom.js";
import { HELP_LINE } from "../site/site-hooks.js";
import { siteRoot } from "../site/site-root.js";
import { isZip, nearAddress } from "./search-zip.js";
import { FIELD, LIST_ID, STATUS_ID } from "./search-hooks.js";

/** @typedef {import("./search.js").Search} Search */

export const field = () => the(FIELD, HTMLInputElement);
const form = () => /** @type {HTMLFormElement} */ (field().form);

/** @param {string} address */
const script = (address) => new Promise((resolve, reject) => {
  const element = document.createElement("script");
  element.src = new URL(address, siteRoot()).href;
  element.addEventListener("load", resolve);
  element.addEventListener("error", reject);
  document.head.append(element);
});

/** @type {Search | null} */
let offered = null;
/**
 * The engine comes in a script of its own, which hands it over here.
 * @param {Search} search
 */
export const offerSearch = (search) => { offered = search; };

/** @type {Promise<Search> | null} */
let loading = null;
// Once for all who ask; again after a failure, because a connection may come back.
export const loadSearch = () => {
  const addresses = (form().dataset.scripts ?? "").split(" ");
  loading ??= Promise.all(addresses.map(script)).then(() => {
    if (!offered) throw new Error("The search has not come.");
    return offered;
  }).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
};

/** @param {string} words */
export const addressOf = (words) => `${form().action}${words ? `#${new URLSearchParams({ q: words })}` : ""}`;

// A screen reader must hear what kind of field it is before anything has been loaded.
const prepare = () => {
  form().append(
    make("div", { id: LIST_ID, class: "kd-found", hidden: "", role: "listbox", "aria-label": "Found" }),
    make("p", { id: STATUS_ID, class: "kd-vh", role: "status" }));
  field().setAttribute("role", "combobox");
  field().setAttribute("aria-autocomplete", "list");
  field().setAttribute("aria-expanded", "false");
  field().setAttribute("aria-controls", LIST_ID);
};

// Without a network nothing can be looked up, whatever was typed: the numbers stand there all the same.
const sayHelp = () => {
  if (!field().value.trim()) return;
  const lines = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(HELP_LINE)]);
  const links = lines.map(({ href, textContent }) => make("a", { href, role: "option" }, textContent ?? ""));
  const list = the(`#${LIST_ID}`, HTMLElement);
  list.replaceChildren(make("span", { class: "kd-found__title" }, "Help right now"), ...links);
  list.hidden = false;
  the(`#${STATUS_ID}`, HTMLElement).textContent =
    `The search did not load. Help right now: ${lines.map((one) => one.textContent).join(", ")}.`;
};

document.addEventListener("DOMContentLoaded", () => {
  prepare();
  // Without the engine there is still the page of results, which says what is wrong.
  const start = () => loadSearch().then((search) => search.start()).catch(sayHelp);
  field().addEventListener("focus", start);
  field().addEventListener("input", start);
  form().addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = field().value.trim();
    location.assign(isZip(typed) ? nearAddress(typed) : addressOf(typed));
  });
});
