// The words that were looked for, in a text: whether they are there, and marked.
import { fold, wordsIn } from "./collation.js";

/** @typedef {import("./search-query.js").Term} Term */

// A term is one typed word with all that counts as it. Several letters may be the start of a word.
/**
 * @param {Term} term
 * @param {string} word
 */
const isHit = (term, word) =>
  !term.isCode && term.words.some((words) => {
    const parts = words.split(" ");
    // Of several words, such as "washington in", the short ones alone say nothing.
    return parts.some((one) =>
      (parts.length === 1 || one.length > 2) && (term.prefix ? word.startsWith(one) : word === one));
  });
/**
 * @param {Term[]} terms
 * @param {string} text
 */
export const isIn = (terms, text) => {
  const words = wordsIn(text);
  return terms.some((term) => words.some((word) => isHit(term, word)));
};

// Pieces of a text in turn, each with whether it is one of the words that were looked for.
/**
 * @param {string} text
 * @param {Term[]} terms
 */
const pieces = (text, terms) => {
  /** @type {[string, boolean][]} */
  const found = [];
  let end = 0;
  const codes = new Set(terms.flatMap((term) => term.codes));
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    const folded = fold(word);
    if (!codes.has(word) && !terms.some((term) => isHit(term, folded))) continue;
    found.push([text.slice(end, index), false], [word, true]);
    end = index + word.length;
  }
  found.push([text.slice(end), false]);
  return found.filter(([piece]) => piece);
};

// Writes a text into an element; nothing in it is ever read as HTML.
/**
 * @template {HTMLElement} Kind
 * @param {Kind} element
 * @param {string} text
 * @param {Term[]} terms
 */
export const mark = (element, text, terms) => {
  for (const [piece, isFound] of pieces(text, terms)) {
    const part = isFound ? document.createElement("mark") : document.createTextNode("");
    part.textContent = piece;
    element.append(part);
  }
  return element;
};

// About as many letters as asked for, around the first word that was looked for, in whole words.
/**
 * @param {string} text
 * @param {Term[]} terms
 */
export const excerpt = (text, terms, letters = 170) => {
  if (text.length <= letters) return text;
  const [before, hit] = pieces(text, terms);
  const at = before && !before[1] && hit ? before[0].length : 0;
  let from = Math.max(0, at - letters / 3);
  from = from && text.indexOf(" ", from) + 1;
  const to = text.lastIndexOf(" ", from + letters);
  const isEnd = from + letters >= text.length;
  return `${from ? "… " : ""}${text.slice(from, isEnd ? undefined : to)}${isEnd ? "" : " …"}`;
};
