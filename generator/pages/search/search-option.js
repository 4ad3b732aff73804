// How something found is shown, the same in the list below the box and on the page of results: a link, what
// must stand beside a provider's name, and the line where it was found.
import { make } from "../site/dom.js";
import { counted as countedOf } from "../site/english.js";
import { siteRoot } from "../site/site-root.js";
import { OPEN } from "./search-hooks.js";
import { isReadFirst } from "./search-engine.js";
import { matchedLines } from "./search-providers.js";
import { excerpt, mark } from "./search-words.js";

/**
 * @typedef {import("./search-query.js").Term} Term
 * @typedef {{link: HTMLAnchorElement, lines: HTMLElement[]}} Option
 */

/** @type {Record<string, string>} */
const SIGNS = { flag: "i-flag", maybe: "i-maybe", overdue: "i-clock", closed: "i-clock", withheld: "i-flag" };
const SVG = "http://www.w3.org/2000/svg";

/** @param {string} name */
const sign = (name) => {
  const drawing = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  drawing.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#${name}`);
  drawing.append(use);
  return drawing;
};

/** @param {[string, string]} remark */
const remark = ([kind, words]) => {
  const said = make("span", {}, `${words}. `);
  return make("span", { class: `kd-remark kd-remark--${kind}` }, sign(SIGNS[kind]), said);
};

/**
 * @param {string} path
 * @param {string} title
 * @param {Term[]} terms
 */
const link = (path, title, terms) => {
  const made = mark(make("a"), title, terms);
  made.href = new URL(path, siteRoot()).href;
  return made;
};
/**
 * @param {string} text
 * @param {Term[]} terms
 */
const line = (text, terms) => mark(make("span", { class: "kd-foundline" }), text, terms);

// Each gives the link and the lines that belong to it.
/**
 * @param {import("./search-providers.js").Provider} one
 * @param {Term[]} terms
 * @returns {Option}
 */
export const provider = (one, terms) => ({
  link: link(`providers/${one.slug}/`, one.name, terms),
  lines: [
    ...Object.entries(one.remarks).map(remark),
    ...[one.where, ...matchedLines(one, terms)].filter(Boolean).map((text) => line(text, terms)),
  ],
});

/**
 * Where articles come first, the providers wait behind one line: the page of results, with them open.
 * @param {string} address
 * @param {number} number
 * @returns {Option}
 */
export const folded = (address, number) => ({
  link: make("a", { href: `${address}&${OPEN}` }, `Show ${counted(number, "provider")}`), lines: [],
});

/**
 * @param {import("./search-engine.js").ListedState} state
 * @returns {Option}
 */
export const state = ({ code, shown, count }) => ({
  link: link(`states/${code.toLowerCase()}/`, `All providers in ${shown}`, []),
  lines: [make("span", { class: "kd-foundline" }, `${counted(count, "provider")}, clinic or telehealth`)],
});

/**
 * @param {import("./search-reading.js").Reading} one
 * @param {Term[]} terms
 * @param {number} [letters]
 * @returns {Option}
 */
export const reading = (one, terms, letters) => ({
  link: link(one.path, one.title, terms),
  lines: letters
    ? [line(
      `${one.kind === "Article" ? "" : `${one.kind}: `}${excerpt(one.text, terms, letters)}`,
      terms,
    )]
    : [line(one.kind, [])],
});

// Zero in words, so that nobody takes it for a rating.
/**
 * @param {number} number
 * @param {string} one
 */
const counted = (number, one) => countedOf(number || "no", one);
/** @param {import("./search-engine.js").Found} found */
export const sum = (found) => {
  const parts = [counted(found.providers.length, "provider"), counted(found.readings.length, "article")];
  const words = `${(isReadFirst(found) ? parts.reverse() : parts).join(" and ")} found.`;
  return words[0].toUpperCase() + words.slice(1);
};
