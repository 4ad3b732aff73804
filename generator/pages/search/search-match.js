// Which providers have the words that somebody typed, the same in both boxes: the header's and the finder's.
import { wordsIn } from "./collation.js";

/**
 * @typedef {import("./search-query.js").Term} Term
 * @typedef {{text: string, codes: string[], names: string[], squashed: string[], staff: string[]}} Known
 */

/** @param {string} text */
export const folded = (text) => wordsIn(text).join(" ");
/** @param {string} text */
export const squash = (text) => wordsIn(text).join("");

/**
 * What is known of a provider, as it is compared: its names, all its words, the states it treats people in.
 * Names and words are folded already.
 * @param {string[]} names
 * @param {string} words
 * @param {string[]} codes
 * @param {string[]} people
 * @returns {Known}
 */
export const known = (names, words, codes, people = []) => ({
  codes,
  staff: people.map((one) => ` ${one} `),
  text: ` ${[...names, words].join(" ")} `,
  names: names.map((one) => ` ${one} `),
  squashed: names.map((one) => one.replaceAll(" ", "")),
});

/**
 * The same of names and words as they are written.
 * @param {string[]} names
 * @param {string[]} words
 * @param {string[]} codes
 * @param {string[]} people
 */
export const readable = (names, words, codes, people) =>
  known(names.map(folded), words.flatMap(wordsIn).join(" "), codes, people.map(folded));

/**
 * @param {string} text
 * @param {Term} term
 */
const holds = (text, term) => term.words.some((word) => text.includes(term.prefix ? ` ${word}` : ` ${word} `));

/**
 * @param {Known} known
 * @param {Term} term
 */
const has = (known, term) =>
  term.codes.some((code) => known.codes.includes(code)) || (!term.isCode && holds(known.text, term));

/**
 * Whether a provider has all terms, or a name that holds the whole question, typed without spaces.
 * @param {Known} known
 * @param {Term[]} terms
 * @param {string} typed
 */
export const matches = (known, terms, typed) =>
  terms.every((term) => has(known, term)) ||
  (typed.length > 3 && known.squashed.some((name) => name.includes(typed)));

/**
 * Whether all terms are in its names.
 * @param {Known} known
 * @param {Term[]} terms
 */
export const isNamed = (known, terms) => terms.every((term) => known.names.some((name) => holds(name, term)));

/**
 * Whether one of its people, or it itself, has all terms in the name.
 * @param {Known} known
 * @param {Term[]} terms
 */
export const isCalled = (known, terms) =>
  [...known.names, ...known.staff].some((name) => terms.every((term) => holds(name, term)));
