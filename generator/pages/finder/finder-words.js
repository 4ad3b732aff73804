// Which providers hold all the words that somebody typed: name, town, ZIP code, person, treatment. Words count
// as they do in the search of the whole site.
import { wordsIn } from "../search/collation.js";
import { isCalled, known, matches, squash } from "../search/search-match.js";
import { nearest } from "../search/search-near.js";
import { meant, nameTerms, termsOf } from "../search/search-query.js";

/** @typedef {import("../search/search-match.js").Known} Known */

/**
 * What is known of a provider: its names and people with a bar behind each, then its other words, all folded.
 * @param {string} line
 * @param {string[]} codes
 * @returns {Known}
 */
export const readLine = (line, codes) => {
  const parts = line.split("|");
  return known(parts.slice(0, -1), parts.at(-1) ?? "", codes);
};

/**
 * @param {Record<string, string[]>} states
 * @returns {import("../search/search-query.js").State[]}
 */
export const readStates = (states) =>
  Object.entries(states).map(([code, names]) => ({ code, names: names.map((one) => wordsIn(one).join(" ")) }));

/**
 * The terms, each that nobody has changed to the known words nearest to it, and what was changed.
 * @param {Known[]} all
 * @param {import("../search/search-query.js").Term[]} terms
 * @param {import("../search/search-query.js").State[]} states
 */
const mistyped = (all, terms, states) => {
  const words = new Set(all.flatMap(({ text }) => text.split(" ").filter((word) => word && !/\d/.test(word))));
  /** @type {[string, string[]][]} */
  const changed = [];
  const wider = terms.map((one) => {
    const near = all.some((provider) => matches(provider, [one], "")) ? [] : nearest(one.typed, words);
    if (near.length) changed.push([one.typed, near]);
    return near.length ? meant(one, near, states) : one;
  });
  return { wider, changed };
};

/**
 * @param {Known[]} all
 * @param {string} typed
 * @param {import("../search/search-query.js").State[]} states
 * @returns {import("./finder-count.js").Facet & {changed: [string, string[]][]}}
 */
export const finderWords = (all, typed, states) => {
  const [terms, whole] = [termsOf(typed, states), squash(typed)];
  /**
   * @param {(one: Known) => boolean} fits
   * @param {[string, string[]][]} changed
   */
  const facet = (fits, changed = []) =>
    ({ id: "q", answers: [[], ["yes"]], of: Uint8Array.from(all, (one) => (fits(one) ? 1 : 0)), changed });
  const found = facet((one) => matches(one, terms, whole));
  if (found.of.includes(1)) return found;
  // A place first; where nobody is, the state may be a title: "Ana Example, MD".
  const named = nameTerms(typed, states);
  const called = facet((one) => named.length > 0 && isCalled(one, named));
  if (called.of.includes(1)) return called;
  const { wider, changed } = mistyped(all, terms, states);
  return facet((one) => matches(one, wider, ""), changed);
};
