// The list below the search box: an editable combobox as the ARIA Authoring Practices describe it. The focus
// stays in the field; the arrows move through the list; every option is a link.
import { make, the } from "../site/dom.js";
import { addressOf, field as searchField } from "./search-box.js";
import { isInDanger } from "./search-crisis.js";
import { findAll, isEmpty, isReadFirst, isWhole, loadAll } from "./search-engine.js";
import { helpLinks, helpNumbers, helpWords } from "./search-help.js";
import { LIST_ID, STATUS_ID } from "./search-hooks.js";
import { folded, provider, reading, state, sum } from "./search-option.js";
import { townsFor } from "./search-towns.js";

/** @typedef {import("./search-option.js").Option} Option */

// Fewer providers below what there is to read, which is what was asked about.
const [EACH, FEW] = [5, 3];
const LETTERS = 90;
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

const help = () => {
  const made = group("Help right now", helpLinks());
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
 * @param {Option[]} towns
 */
const statusWords = (found, towns) => {
  const lists = found.states.map(({ shown }) => ` All providers in ${shown}.`);
  const near = towns.map(({ link }) => ` ${link.textContent}.`);
  return isWhole() ? [sum(found), ...lists, ...near].join("") : "Still looking.";
};
// Beneath a crisis answer stands nothing that was found; where nothing was found, help stands beneath.
/**
 * @param {string} typed
 * @param {import("./search-engine.js").Found} found
 * @param {Option[]} towns
 */
const groups = (typed, found, towns) => {
  const { terms } = found;
  const count = found.providers.length;
  const first = found.providers.slice(0, isReadFirst(found) ? FEW : EACH).map((one) => provider(one, terms));
  const more = isReadFirst(found) && count > FEW ? [folded(addressOf(typed), count)] : [];
  const places = isReadFirst(found) ? [...first, ...more] : [...found.states.map(state), ...first];
  const readings = found.readings.slice(0, EACH).map((one) => reading(one, terms, LETTERS));
  const parts = [
    ...(places.length ? [group("Providers", places)] : []),
    ...(towns.length ? [group("Near you", towns)] : []),
    ...(readings.length ? [group("Articles", readings)] : []),
  ];
  const isNothing = isEmpty(found) && !towns.length;
  return [...(isReadFirst(found) ? parts.reverse() : parts), all(typed, isNothing), ...(isNothing ? [help()] : [])];
};

/** @param {HTMLElement[]} parts */
const fill = (parts) => {
  list.replaceChildren(...parts);
  for (const [number, option] of options().entries()) option.id = `hs-option-${number}`;
  show(true);
};

let isBroken = false;
const draw = () => {
  const typed = field.value.trim();
  const found = findAll(typed);
  const towns = townsFor(typed, found, drawIfAsked);
  const isNothing = isEmpty(found) && !towns.length;
  if (isInDanger(typed, helpNumbers()) || (typed && isNothing && isBroken)) {
    status.textContent = `${isBroken ? "The lists could not be loaded. " : ""}${helpWords()}`;
    fill([help()]);
  } else if (typed.length < 2 || (isNothing && (!isWhole() || typed.length < 3))) {
    // Nothing to say yet: too few letters, or the providers are still on their way.
    show(false);
    status.textContent = "";
  } else {
    status.textContent = statusWords(found, towns);
    fill(groups(typed, found, towns));
  }
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
  isBroken = false;
  return loadAll(drawIfAsked).catch(() => {
    isBroken = true;
    drawIfAsked();
  });
};
