// Loads what there is to find, and answers a question with providers and things to read.
import { siteRoot } from "../site/site-root.js";
import { wordsIn } from "./collation.js";
import { isAboutMatter } from "./search-intent.js";
import { isNamed, squash } from "./search-match.js";
import { nearest } from "./search-near.js";
import { findCalled, findProviders, readProviders } from "./search-providers.js";
import { meant, nameTerms, termsOf } from "./search-query.js";
import { findReadings, readReadings } from "./search-reading.js";
import { nameIn } from "./search-synonyms.js";

/**
 * @typedef {import("./search-query.js").Term} Term
 * @typedef {import("./search-query.js").State & {shown: string, count: number}} ListedState
 * @typedef {import("./search-providers.js").Provider} Provider
 * @typedef {import("./search-reading.js").Reading} Reading
 * @typedef {{terms: Term[], states: ListedState[], providers: Provider[], readings: Reading[],
 *   meant: [string, string[]][], missing: string[], apart: string[]}} Found
 */

/** @type {Set<string>} */
const known = new Set();
/** @type {Set<string>} */
const read = new Set();
// For mistyped words; a number that is nearly right is another number.
/** @param {string[]} words */
const learn = (words) => {
  for (const word of words) if (!/\d/.test(word)) known.add(word);
};
/** @type {{readings: ReturnType<typeof readReadings> | null, providers: Provider[], states: ListedState[],
 *   isWhole: boolean}} */
const loaded = { readings: null, providers: [], states: [], isWhole: false };
/** @type {Promise<void> | null} */
let loading = null;

/** @param {string} path */
const json = async (path) => {
  const answer = await fetch(new URL(path, siteRoot()));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
};

/**
 * @param {{states: Record<string, [shown: string, count: number, ...others: string[]]>,
 *   providers: import("./search-providers.js").Row[]}} file
 */
const takeProviders = async ({ states, providers }) => {
  loaded.providers = await readProviders(providers, learn);
  loaded.states = Object.entries(states).map(([code, [shown, count, ...others]]) =>
    ({ code, shown, count, names: [shown, ...others].map((one) => wordsIn(one).join(" ")) }));
  for (const { names } of loaded.states) learn(names[0].split(" "));
  loaded.isWhole = true;
};

/** @param {() => void} tell */
const start = async (tell) => {
  const providers = json("search/providers.json");
  // Told where it is awaited, also if the articles never come.
  providers.catch(() => {});
  loaded.readings = readReadings(await json("search/articles.json"), (words) => {
    learn(words);
    for (const word of words) read.add(word);
  });
  tell();
  await takeProviders(await providers);
  tell();
};

// Articles answer first, because they are few. Whoever asked is told each time that there is more to find.
/** @type {Set<() => void>} */
const listeners = new Set();
/** @param {() => void} onMore */
export const loadAll = (onMore) => {
  listeners.add(onMore);
  loading ??= start(() => { for (const listener of listeners) listener(); }).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
};

/** @param {Term} term */
const isMatter = ({ typed, words }) => [typed, ...words].some((word) => nameIn([word]).others.length > 0);

// A state beside a matter, as in "blue shield of california", is where its providers are, and in no text about it.
/** @param {Term[]} terms */
const readingsFor = (terms) => {
  if (!loaded.readings) return [];
  const found = findReadings(loaded.readings, terms);
  const placeless = terms.filter(({ codes }) => !codes.length);
  if (found.length || !placeless.length || placeless.length === terms.length) return found;
  return nameIn(placeless.map(({ typed }) => typed)).others.length ? findReadings(loaded.readings, placeless) : found;
};

/**
 * @param {Term[]} terms
 * @param {string} typed
 * @returns {Found}
 */
const look = (terms, typed) => ({
  terms,
  states: loaded.states.filter(({ code }) => terms.some(({ codes }) => codes.includes(code))).slice(0, 3),
  providers: findProviders(loaded.providers, terms, typed),
  readings: readingsFor(terms),
  meant: [],
  missing: [],
  apart: [],
});
/** @type {Found} */
const NOTHING = { terms: [], states: [], providers: [], readings: [], meant: [], missing: [], apart: [] };
/** @param {Found} found */
const numberOf = ({ providers, readings, states }) => providers.length + readings.length + states.length;
/** @param {Found} found */
export const isEmpty = (found) => numberOf(found) === 0;

/** @param {Term} term */
const isKnown = (term) => !isEmpty(look([term], ""));

// Each word is known, but nothing has them all: leave out a word, rather one that names nobody and no matter of which
// we have other words, and rather a common one than a rare one.
/**
 * @param {Term[]} terms
 * @param {string[]} apart
 * @returns {Found | null}
 */
const lookWithout = (terms, apart = []) => {
  if (terms.length < 2) return null;
  /** @param {Term} left */
  const without = (left) => terms.filter((term) => term !== left);
  /** @param {Term} term */
  const isName = (term) => isMatter(term) || loaded.providers.some((one) => isNamed(one, [term]));
  const common = [...terms].sort((a, b) =>
    Number(isName(a)) - Number(isName(b)) || numberOf(look([b], "")) - numberOf(look([a], "")));
  for (const left of common) {
    const found = look(without(left), "");
    if (!isEmpty(found)) return { ...found, apart: [...apart, left.typed] };
  }
  return lookWithout(without(common[0]), [...apart, common[0].typed]);
};

// Nothing has all words as they were typed: take the nearest known words for those that nothing has,
// and leave out those that resemble nothing. What was changed is told.
/**
 * @param {Term[]} terms
 * @returns {Found | null}
 */
const lookWider = (terms) => {
  const kept = [];
  /** @type {Found["meant"]} */
  const changed = [];
  const missing = [];
  for (const term of terms) {
    const near = isKnown(term) ? null : nearest(term.typed, known);
    if (!near) kept.push(term);
    else if (near.length) {
      kept.push(meant(term, near, loaded.states));
      changed.push([term.typed, near]);
    } else missing.push(term.typed);
  }
  if (!kept.length) return null;
  const found = look(kept, "");
  return { ...((isEmpty(found) && lookWithout(kept)) || found), meant: changed, missing };
};

// Two words that are one where we know them: "united healthcare" is "unitedhealthcare".
/** @param {string} typed */
const joined = (typed) => {
  const words = wordsIn(typed);
  const at = words.findIndex((word, i) => i + 1 < words.length && known.has(word + words[i + 1]));
  return at < 0 ? null : [...words.slice(0, at), words[at] + words[at + 1], ...words.slice(at + 2)].join(" ");
};

/**
 * @param {string} typed
 * @returns {Found}
 */
export const findAll = (typed) => {
  const terms = termsOf(typed, loaded.states);
  if (!terms.length) return NOTHING;
  const found = look(terms, squash(typed));
  const whole = found.providers.length ? null : joined(typed);
  if (whole) return findAll(whole);
  // A place first; where nobody is, the state may be a title: "Ana Example, MD".
  const named = found.providers.length ? [] : nameTerms(typed, loaded.states);
  const called = findCalled(loaded.providers, named);
  if (called.length) return { ...look(named, ""), providers: called };
  return (isEmpty(found) && loaded.isWhole && lookWider(terms)) || found;
};

/**
 * Whether what there is to read comes before the providers.
 * @param {Found} found
 */
export const isReadFirst = ({ terms, providers, readings, states }) =>
  readings.length > 0 && !states.length && providers.length > 0 &&
  isAboutMatter(terms, providers, (word) => read.has(word), readings[0].title);

export const isWhole = () => loaded.isWhole;
