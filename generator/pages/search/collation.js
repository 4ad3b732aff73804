// Collation: the form in which names and words are compared, so that "O’Brien", "O'Brien" and "obrien" are one.
// generator/model/collation.py does the same, letter by letter; both are held to one table of cases.

// Letters that Unicode does not take apart.
/** @type {Record<string, string>} */
const LETTERS = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t",
  ŋ: "n", ı: "i", ς: "σ",
};
const APART = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const APOSTROPHES = /['’‘ʼʻ`´′＇]/g;

/**
 * Without capitals, accents and apostrophes.
 * @param {string} text
 */
export const fold = (text) =>
  text.replace(APOSTROPHES, "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(APART, (letter) => LETTERS[letter]);

/**
 * The words of a text, folded.
 * @param {string} text
 * @returns {string[]}
 */
export const wordsIn = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
