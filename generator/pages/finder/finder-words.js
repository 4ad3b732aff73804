// Which providers hold all the words that somebody typed: name, town, ZIP code, person, treatment. Words count
// as they do in the search of the whole site.
import { wordsIn } from "../search/collation.js";
import { known, matches, squash } from "../search/search-match.js";
import { termsOf } from "../search/search-query.js";

/** @typedef {import("../search/search-match.js").Known} Known */

/**
 * What is known of a provider: its names with a bar behind each, then its other words, all folded.
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
 * @param {Known[]} all
 * @param {string} typed
 * @param {import("../search/search-query.js").State[]} states
 * @returns {import("./finder-count.js").Facet}
 */
export const finderWords = (all, typed, states) => {
  const [terms, whole] = [termsOf(typed, states), squash(typed)];
  return { id: "q", answers: [[], ["yes"]], of: Uint8Array.from(all, (one) => (matches(one, terms, whole) ? 1 : 0)) };
};
