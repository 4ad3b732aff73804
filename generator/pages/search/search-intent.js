// Query intent: whether somebody asks about a matter, such as an illness, a danger, a cost or insurance, or for a
// provider by its name, its place or what it gives. A matter is read about first.
import { folded, isCalled } from "./search-match.js";
import { nameIn } from "./search-synonyms.js";

/**
 * @typedef {import("./search-query.js").Term} Term
 * @typedef {import("./search-providers.js").Provider} Provider
 */

/** @param {Term} term */
const spelled = ({ typed, words }) => [...new Set([typed, ...words])];
/**
 * @param {string} text
 * @param {Term} term
 */
const holdsWhole = (text, term) => spelled(term).some((word) => text.includes(` ${word} `));
/**
 * @param {string} text
 * @param {Term} term
 */
const holdsStart = (text, term) => term.prefix && term.words.some((word) => text.includes(` ${word}`));

// The terms whose plain words we have other words for, alone or in a row.
/** @param {Term[]} terms */
const inOtherWords = (terms) => {
  /** @type {Set<Term>} */
  const found = new Set();
  for (const words of [terms.map(({ typed }) => typed), terms.map((term) => term.words[0] ?? term.typed)]) {
    for (const at of terms.keys()) {
      const { length, others } = nameIn(words.slice(at));
      if (others.length) for (const term of terms.slice(at, at + length)) found.add(term);
    }
  }
  return found;
};

/**
 * Whether the question is about a matter, though providers have its words too: as an illness that they treat, or as
 * the start of another word, such as "cost" in "Costa Mesa". A state, a town or a name beside it asks for providers.
 * @param {Term[]} terms
 * @param {Provider[]} providers those that have all terms
 * @param {(word: string) => boolean} isRead whether a word stands in what there is to read
 * @param {string} title of what fits best among that
 */
export const isAboutMatter = (terms, providers, isRead, title = "") => {
  if (terms.some(({ codes }) => codes.length)) return false;
  const plain = inOtherWords(terms);
  /** @param {Term} term */
  const isTheirs = (term) => providers.some(({ own, squashed }) => holdsWhole(own, term) ||
    (!spelled(term).some(isRead) && (holdsStart(own, term) || squashed.some((name) => name.includes(term.typed)))));
  /** @param {Term} term */
  const isGiven = (term) => providers.some(({ given }) => holdsWhole(given, term));
  /** @param {Term} term */
  const isTreated = (term) => plain.has(term) || providers.some(({ treats }) => holdsWhole(treats, term));
  // "At home or clinic" is what a page is called, though each word is said of providers too.
  const isTitle = terms.length > 1 && terms.every((term) => holdsWhole(` ${folded(title)} `, term));
  const matters = new Set(terms.filter((term) => isTitle || (isTreated(term) ? !isGiven(term) : !isTheirs(term))));
  if (!matters.size) return false;
  const others = terms.filter((term) => !matters.has(term) && !isGiven(term));
  const isPlaced = others.some((term) =>
    providers.some(({ places }) => places.some((place) => holdsWhole(` ${folded(place)} `, term))));
  return !isPlaced && !(others.length && providers.some((one) => isCalled(one, terms)));
};
