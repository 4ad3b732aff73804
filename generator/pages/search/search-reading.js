// What there is to read, section by section, in an index that ranks: MiniSearch, a file of others.
import { wordsIn } from "./collation.js";
import { nameIn } from "./search-synonyms.js";

/**
 * @typedef {import("./search-query.js").Term} Term
 * @typedef {{fields?: string[], combineWith: string, prefix?: boolean, boost?: Record<string, number>,
 *   queries: (Query | string)[]}} Query
 * @typedef {new (options: object) => {
 *   addAll: (all: Reading[]) => void, search: (query: Query) => {id: number}[]}} Index
 * @typedef {{id: number, path: string, kind: string, text: string, title: string, name: string, page: string}} Reading
 * @typedef {[path: string, title: string, heading: string, kind: string, text: string]} Row
 */

// What a thing is called weighs more than what it says, and a whole page more than its section.
const BOOST = { name: 6, page: 2, text: 1 };
const LESS = { name: 3, page: 1, text: 0.5 };

/**
 * @param {Row} row
 * @param {number} id
 * @returns {Reading}
 */
const readable = ([path, title, heading, kind, text], id) => ({
  id, path, kind, text,
  title: heading ? `${title}: ${heading}` : title,
  name: heading || title,
  page: heading && title,
});

/**
 * @param {Row[]} rows
 * @param {(words: string[]) => void} learn
 */
export const readReadings = (rows, learn) => {
  // A file of others, on the page before this one: see publishing/theme/vendor.
  const MiniSearch = /** @type {{MiniSearch: Index}} */ (/** @type {unknown} */ (globalThis)).MiniSearch;
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    /** @param {string} text */
    tokenize(text) {
      const words = wordsIn(text);
      learn(words);
      return words;
    },
    /** @param {string} word */
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, tokenize: asItIs },
  });
  const readings = rows.map(readable);
  index.addAll(readings);
  return { index, readings };
};

/** @param {string} word */
const asItIs = (word) => [word];

// A postal code may be a word of the glossary too, such as "PA"; in whole texts it is mostly another word.
/**
 * @param {Term} term
 * @returns {Query}
 */
const asQuery = ({ words, prefix, isCode }) => ({
  ...(isCode ? { fields: ["name"] } : {}),
  combineWith: "OR",
  prefix,
  queries: words.map((word) => ({ combineWith: "AND", queries: word.split(" ") })),
});

// A synonym weighs less than the word that was typed.
/**
 * @param {string} words
 * @returns {Query}
 */
const asSynonym = (words) => ({ combineWith: "AND", prefix: true, boost: LESS, queries: words.split(" ") });

// Each name with all that means the same; "high blood pressure" is one name, and "bipolar" is one.
/**
 * @param {Term[]} terms
 * @returns {Query[]}
 */
const asQueries = (terms) => {
  /** @type {Query[]} */
  const queries = [];
  for (let at = 0; at < terms.length;) {
    const { length, others } = nameIn(terms.slice(at).map(({ typed }) => typed));
    const asTyped = { combineWith: "AND", queries: terms.slice(at, at + length).map(asQuery) };
    queries.push({ combineWith: "OR", queries: [asTyped, ...others.map(asSynonym)] });
    at += length;
  }
  return queries;
};

const FEW = 3;

// All that has every word; where that is little, then what has some of them, best first.
/**
 * @param {ReturnType<typeof readReadings>} loaded
 * @param {Term[]} terms
 * @returns {Reading[]}
 */
export const findReadings = ({ index, readings }, terms) => {
  const queries = asQueries(terms);
  /** @param {string} combineWith */
  const found = (combineWith) => index.search({ combineWith, queries }).map(({ id }) => readings[id]);
  const all = found("AND");
  if (!all.length || all.length >= FEW || queries.length < 2) return all;
  return [...new Set([...all, ...found("OR")])].slice(0, FEW);
};
