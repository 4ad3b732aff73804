// What somebody typed, as terms: each typed word with all that counts as it.
import { wordsIn } from "./collation.js";

/**
 * A state and the names it goes by, folded; the first is its own.
 * @typedef {{code: string, names: string[]}} State
 * @typedef {{typed: string, words: string[], prefix: boolean, codes: string[], isCode?: boolean}} Term
 */

const IDLE = new Set(
  ("a about after afterwards against all am an and any are as at be but by can could did do does for from get " +
    "has have how i if in is it its long many me much my near need not of on or problem problems really should " +
    "just so some still take that the their them there they this to too us very vs was what when where " +
    "which who will with would " +
    "you your " +
    "el los las un una con del es en y que se para por como cuanto cual donde cuando puedo tengo hay despues " +
    "antes").split(" "),
);

// "Prices" finds "price" and "driving" finds "drive" too, because the start of a word is enough.
/** @param {string} word */
const stem = (word) => {
  if (word.length > 6 && /(ing|ed)$/.test(word)) return word.replace(/(ing|ed)$/, "");
  return word.length > 4 && /[^sui]s$/.test(word) ? word.replace(/ies$|s$/, "") : word;
};

/**
 * @param {string} typed
 * @param {string[]} codes
 * @returns {Term}
 */
const term = (typed, codes = []) => {
  const isWhole = typed.length < 3;
  return { typed, words: [stem(typed)], prefix: !isWhole, codes, isCode: isWhole && codes.length > 0 };
};

// States are found by their postal code, so that "Virginia" is not West Virginia.
/**
 * @param {string} word
 * @param {State[]} states
 */
const codesOf = (word, states) =>
  states.filter(({ code, names }) =>
    word.length === 2
      ? code.toLowerCase() === word
      : word.length > 3 &&
        (names.includes(word) || (!names[0].includes(" ") && names[0].startsWith(word))))
    .map(({ code }) => code);

/**
 * @param {string} words
 * @param {State[]} states
 */
const stateCalled = (words, states) =>
  states.find(({ code, names }) => names.includes(words) || code.toLowerCase() === words);

// "Washington, IN": what stands behind the comma is the state, and what stands before it is a town there, whatever
// else it may be called. A ZIP code may follow.
/**
 * @param {string} typed
 * @param {State[]} states
 */
const townAndState = (typed, states) => {
  const [before, ...rest] = typed.split(",").map((one) => wordsIn(one).filter((word) => !/^\d/.test(word)).join(" "));
  const behind = rest.filter(Boolean).join(" ");
  const state = before && behind ? stateCalled(behind, states) : undefined;
  return state && { town: before, state };
};

/**
 * A state by a name of several words, or by its code behind a comma.
 * @param {string} typed
 * @param {string} code
 * @param {string[]} words
 * @returns {Term}
 */
const stateTerm = (typed, code, words) => ({ typed, words, prefix: true, codes: [code], isCode: !words.length });

// A phone number is its digits, however it is written, and a website its host.
// Codes that are words of English or Spanish too, such as "la" and "ok", say a state at the end of a question, or
// where two words are all: "clinics in ok", and neither "is it ok for me" nor "cerca de mi".
const WORDS_TOO = new Set("al de hi la mi oh ok or".split(" "));
const BEFORE_A_WORD = new Set("a con de en para por que y".split(" "));
/**
 * @param {string} word
 * @param {number} at
 * @param {string[]} words
 */
const isWordOnly = (word, at, words) =>
  WORDS_TOO.has(word) && words.length > 2 && (at + 1 < words.length || BEFORE_A_WORD.has(words[at - 1]));

/** @param {string} typed */
const plain = (typed) => {
  const digits = typed.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  const isPhone = /^[+\d\s().-]+$/.test(typed) && /^\d{7}(\d{3})?$/.test(digits);
  if (isPhone && !/^\s*\d{5}-/.test(typed)) return digits;
  const site = /^\s*(?:https?:\/\/(?:www\.)?|www\.)([^\s/?#]+)\S*\s*$/i.exec(typed);
  return site ? site[1] : typed;
};

// An age, said with what makes a number one: "my mom is 78", "16 year old", "tiene 70 anos".
const AGE = new RegExp(
  "\\b(?:(?:age|aged|am|im|is|over|turned|turning|tengo|tiene) (\\d{1,3})(?: (?:years?|yrs?|anos))?(?: old)?$|" +
  "(\\d{1,3}) ?(?:(?:years?|yrs?) old|yo|anos)\\b)",
);
/** @param {string} text */
const inPlainAges = (text) => text.replace(AGE, (all, behind, before) => {
  const years = Number(behind ?? before);
  return years < 18 ? "teenager" : years >= 60 ? "older" : all;
});

// What people write behind a name, or before it.
const TITLES = new Set(
  ("dr md do mbbs np fnp pmhnp aprn dnp crna pa rn lpn phd psyd pharmd nd lcsw lmft lpc lmhc").split(" "),
);

/**
 * "Ana Example, MD": the terms of a name without the titles around it, where there are any. "MD" and "PA" are states
 * too, so a place is looked for first, and without a comma they are nothing else.
 * @param {string} typed
 * @param {State[]} states
 * @returns {Term[]}
 */
export const nameTerms = (typed, states) => {
  const [first, ...rest] = typed.split(",");
  /** @param {string} word */
  const isTitle = (word) => TITLES.has(word);
  /** @param {string} word */
  const isState = (word) => codesOf(word, states).length > 0;
  const kept = [
    ...wordsIn(first).filter((word) => !isTitle(word) || isState(word)),
    ...rest.flatMap(wordsIn).filter((word) => !isTitle(word)),
  ];
  return kept.length && kept.length < wordsIn(typed).length ? kept.map((word) => term(word)) : [];
};

/**
 * The names of several words first, the longest before the others: "New York" is one term.
 * @param {string} written
 * @param {State[]} states
 * @returns {Term[]}
 */
export const termsOf = (written, states = []) => {
  const typed = plain(written);
  const placed = townAndState(typed, states);
  if (placed && codesOf(placed.town, states).concat(stateCalled(placed.town, states)?.code ?? []).length) {
    const { town, state } = placed;
    const words = [`${town} ${state.code.toLowerCase()}`];
    return [{ typed: town, words, prefix: false, codes: [] }, stateTerm(state.code, state.code, [])];
  }
  let text = ` ${wordsIn(typed).join(" ")} `;
  const terms = [];
  if (placed) {
    text = ` ${placed.town} ${wordsIn(typed).filter((word) => /^\d/.test(word)).join(" ")} `;
    terms.push(stateTerm(placed.state.names[0], placed.state.code, []));
  }
  const called = states.flatMap(({ code, names }) => names.map((name) => ({ code, name })))
    .filter(({ name }) => name.includes(" "))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { code, name } of called) {
    if (!text.includes(` ${name} `)) continue;
    text = text.replace(` ${name} `, " ");
    terms.push(stateTerm(name, code, [name]));
  }
  const words = inPlainAges(text.trim()).split(" ").filter((one, at, all) => one && !isWordOnly(one, at, all));
  const told = words.filter((word) => !IDLE.has(word));
  const kept = told.length || terms.length ? told : words;
  return [...terms, ...[...new Set(kept)].map((one) => term(one, codesOf(one, states)))];
};

/**
 * The same term for the words that it may have been meant for.
 * @param {Term} one
 * @param {string[]} words
 * @param {State[]} states
 * @returns {Term}
 */
export const meant = (one, words, states) => ({
  ...one, typed: words[0], words, prefix: false, codes: words.flatMap((word) => codesOf(word, states)),
});
