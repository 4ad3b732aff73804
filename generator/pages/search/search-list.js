// The list below the search box: an editable combobox as the ARIA Authoring Practices describe it. The focus
// stays in the field; the arrows move through the list; every option is a link.
import { make, the } from "../site/dom.js";
import { HELP_LINE } from "../site/site-hooks.js";
import { siteRoot } from "../site/site-root.js";
import { addressOf, field as searchField } from "./search-box.js";
import { isInDanger } from "./search-crisis.js";
import { findAll, isEmpty, isWhole, loadAll } from "./search-engine.js";
import { LIST_ID, STATUS_ID } from "./search-hooks.js";
import { provider, reading, state, sum } from "./search-option.js";

const EACH = 5;
const list = the(`#${LIST_ID}`, HTMLElement);
const status = the(`#${STATUS_ID}`, HTMLElement);
const field = searchField();
/** @type {HTMLAnchorElement | null} */
let active = null;

const options = () => /** @type {HTMLAnchorElement[]} */ ([...list.querySelectorAll("[role=option]")]);

/** @param {HTMLAnchorElement | null} [option] */
const choose = (option) => {
  active?.setAttribute("aria-selected", "false");
  active = option ?? null;
  if (!active) {
    field.removeAttribute("aria-activedescendant");
    return;
  }
  active.setAttribute("aria-selected", "true");
  field.setAttribute("aria-activedescendant", active.id);
  reveal(active);
};

// Only the list scrolls: the page must not carry the help bar out of sight.
/** @param {HTMLAnchorElement} option */
const reveal = (option) => {
  const [shown, frame] = [option, list].map((one) => one.getBoundingClientRect());
  const below = shown.bottom - frame.bottom + list.clientTop;
  const above = frame.top + list.clientTop - shown.top;
  if (below > 0) list.scrollTop += Math.ceil(below);
  if (above > 0) list.scrollTop -= Math.ceil(above);
  // The first one shows the name of its group too.
  if (option === options()[0]) list.scrollTop = 0;
};

/** @param {boolean} isOpen */
const show = (isOpen) => {
  choose(null);
  list.hidden = !isOpen;
  list.scrollTop = 0;
  field.setAttribute("aria-expanded", String(isOpen));
};
const isOpen = () => !list.hidden;

/** @param {{link: HTMLAnchorElement, lines?: HTMLElement[]}} found */
const asOption = ({ link, lines = [] }) => {
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  link.append(...lines.flatMap((one) => [" ", one]));
  return link;
};

/**
 * @param {string} title
 * @param {{link: HTMLAnchorElement, lines?: HTMLElement[]}[]} found
 */
const group = (title, found) => {
  const id = `hs-${title.split(" ")[0].toLowerCase()}`;
  const name = make("span", { class: "kd-found__title", id }, title);
  const attributes = { class: "kd-found__group", role: "group", "aria-labelledby": id };
  return make("div", attributes, name, ...found.map(asOption));
};

// The numbers of the help bar, in its words, and the page for a crisis.
const helpLines = () => /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(HELP_LINE)]);
export const helpNumbers = () => helpLines().map(({ href }) => href.slice("tel:".length));
const help = () => {
  const links = helpLines().map(({ href, textContent }) => ({ link: make("a", { href }, textContent ?? "") }));
  const page = make("a", { href: new URL("learn/in-a-crisis/", siteRoot()).href },
    "Help in a crisis: who to call, and what happens then");
  const made = group("Help right now", [...links, { link: page }]);
  made.classList.add("kd-found__help");
  return made;
};

/**
 * @param {string} typed
 * @param {boolean} isNothing
 */
const all = (typed, isNothing) => {
  const words = isNothing ? `Nothing found for “${typed}”: other ways to look` : `All results for “${typed}”`;
  return asOption({ link: make("a", { class: "kd-found__all", href: addressOf(typed) }, words) });
};

/**
 * @param {import("./search-engine.js").Found} found
 * @param {boolean} isCrisis
 */
const statusWords = (found, isCrisis) => {
  const lists = found.states.map(({ shown }) => ` All providers in ${shown}.`).join("");
  const rest = isWhole() ? sum(found) + lists : "Still looking.";
  const help = helpLines().map(({ textContent }) => textContent).join(", ");
  return isCrisis ? `Help right now: ${help[0].toLowerCase()}${help.slice(1)}. ${rest}` : rest;
};

const draw = () => {
  const typed = field.value.trim();
  const found = findAll(typed);
  const isCrisis = isInDanger(typed, helpNumbers());
  const { terms } = found;
  const isNothing = isEmpty(found);
  // Nothing to say yet: too few letters, or the providers are still on their way.
  if (!isCrisis && (typed.length < 2 || (isNothing && (!isWhole() || typed.length < 3)))) {
    show(false);
    status.textContent = "";
    return;
  }
  const places = [
    ...found.states.map(state), ...found.providers.slice(0, EACH).map((one) => provider(one, terms)),
  ];
  const readings = found.readings.slice(0, EACH).map((one) => reading(one, terms));
  list.replaceChildren(
    ...(isCrisis ? [help()] : []),
    ...(places.length ? [group("Providers", places)] : []),
    ...(readings.length ? [group("Articles", readings)] : []),
    all(typed, isNothing),
  );
  for (const [number, option] of options().entries()) option.id = `hs-option-${number}`;
  status.textContent = statusWords(found, isCrisis);
  show(true);
};

// What comes later must not take away the option that somebody is at.
const drawIfAsked = () => {
  if (document.activeElement !== field || !field.value.trim()) return;
  const kept = active?.href;
  draw();
  if (kept) choose(options().find(({ href }) => href === kept));
};

/** @param {number} by */
const step = (by) => {
  if (!isOpen()) drawIfAsked();
  const every = options();
  if (!isOpen()) return;
  const at = active ? every.indexOf(active) + by : by > 0 ? 0 : -1;
  choose(every.at(at % every.length));
};

/** @type {Record<string, () => unknown>} */
const keys = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Enter: () => (active ? active.click() : false),
  // The first Escape only closes; the browser's own clears the field when nothing is open.
  Escape: () => (isOpen() ? show(false) : false),
};

const listen = () => {
  field.addEventListener("input", draw);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) choose(null);
    else if (keys[event.key] && keys[event.key]() !== false) event.preventDefault();
  });
  field.form?.addEventListener("submit", () => show(false));
  // A pointer on an option must not take the focus away before its click has come.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", () => show(false));
};

let isStarted = false;
export const start = () => {
  if (!isStarted) listen();
  isStarted = true;
  drawIfAsked();
  return loadAll(drawIfAsked);
};
