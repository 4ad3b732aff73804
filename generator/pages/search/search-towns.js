// The towns that somebody may mean, to be offered in the list: each leads to the finder, sorted by distance from it.
import { loadTowns, townsNamed, townsStarting } from "../finder/places.js";
import { make } from "../site/dom.js";
import { isZip, nearAddress, saysNearMe } from "./search-zip.js";
import { siteRoot } from "../site/site-root.js";

const MOST = 3;
const LETTERS = 3;

/** @typedef {import("./search-option.js").Option} Option */

// What an article or a list answers is no town, unless a comma says so.
/**
 * @param {string} typed
 * @param {import("./search-engine.js").Found} found
 */
const mayBeTown = (typed, { readings, meant, missing, apart }) =>
  isZip(typed) || (/^[\p{L}][^\d]+$/u.test(typed) && typed.length >= LETTERS &&
    (typed.includes(",") || !readings.length || Boolean(meant.length + missing.length + apart.length)));

/** @param {string} typed */
const labels = (typed) => {
  if (isZip(typed)) return [typed];
  const named = townsNamed(typed).map(({ label }) => label);
  // A name that many states have: the finder asks which.
  if (named.length > MOST) return [named[0].split(",")[0]];
  return named.length ? named : townsStarting(typed).map(({ label }) => label).slice(0, MOST);
};

/**
 * @param {string} label
 * @returns {Option}
 */
const option = (label) => ({
  link: make("a", { href: nearAddress(label) }, `Near ${label}`),
  lines: [make("span", { class: "kd-foundline" }, "Providers by distance")],
});

// Where somebody is we do not ask the device: the list has a field for it.
/** @returns {Option} */
const whereYouAre = () => ({
  link: make("a", { href: new URL("providers/", siteRoot()).href }, "Near you: type your ZIP or town"),
  lines: [make("span", { class: "kd-foundline" }, "Above the list of all providers")],
});

/**
 * The options for the towns that are known; tells once when more of them have come.
 * @param {string} typed
 * @param {import("./search-engine.js").Found} found
 * @param {() => void} tell
 * @returns {Option[]}
 */
export const townsFor = (typed, found, tell) => {
  if (saysNearMe(typed)) return [whereYouAre()];
  if (!mayBeTown(typed, found)) return [];
  const known = labels(typed);
  if (!known.length) askOnce(typed, tell);
  return known.map(option);
};

/** @type {Set<string>} */
const asked = new Set();
/**
 * @param {string} typed
 * @param {() => void} tell
 */
const askOnce = (typed, tell) => {
  const first = typed.toLowerCase().slice(0, 2);
  if (asked.has(first)) return;
  asked.add(first);
  loadTowns(typed).then(tell).catch(() => asked.delete(first));
};
