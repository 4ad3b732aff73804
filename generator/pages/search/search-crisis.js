// Whether somebody may be in danger now: then help stands instead of anything that was found. Better once too often
// than once too seldom, so words between, endings and typing mistakes are forgiven.
import { wordsIn } from "./collation.js";
import { EMERGENCIES } from "./crisis-emergencies.js";
import { HARMLESS } from "./crisis-harmless.js";
import { DESPAIR } from "./crisis-phrases.js";
import { SPANISH } from "./crisis-spanish.js";
import { distance } from "./search-near.js";

const SELF = "myself|meself|himself|herself|themself|themselves|yourself|ourselves|self";
const NUMBER = "#";
const BETWEEN = 3;
const FILLERS = new Set(
  (
    "a about actually all already even am an and any are at away be been being can car could de do does el en eso " +
    "esta estaba estar estoy estuviera ever feel feeling for from get go going gonna haber had has have having her " +
    "his hubiera i if im in into is it its ive just keep la las left like literally lo los maybe me mi mis " +
    "more must muy my now of off on or out own para please por puede puedo que quiero really right seriously " +
    "should si so some still su such tan than that the their then there these this to todo today tomorrow " +
    "tonight un una up va very voy was way we were when will with would y ya yo you your con al del mas sobre se " +
    "bien 2 4 n u r q ke d k"
  ).split(" "),
);
// Words that people mean as they stand, however near they are to another.
const AS_TYPED = new Set(
  (
    "overdone overdue lifetime lifetimes noise loose goose moose nose doing odd odds lying tying drying " +
    "dyeing tried fired hired wired tires bills fills skills pillow painted amused abuse accused eaten short " +
    "sheet shirt hand hands hung drawn brown crown frown down lift lived loved leave liver bride fridge cheat " +
    "check done cost warm farm waist weight choice invoice hearth hurry hut dad giving loving hard stay start " +
    "hace hacen have rate went wait stoke strike broke dancer ranger brain brains drain trail trait bottled " +
    "settled bundle handle person prison brother mother poisson suited suites sucedio"
  ).split(" "),
);

/** @typedef {Set<string>[]} Phrase */
/** @param {string} lines */
const phrasesOf = (lines) => lines.trim().split("\n").map((line) =>
  line.replaceAll("SELF", SELF).split(" ").map((word) => new Set(word.split("|"))));

/** @param {Phrase} phrase */
const anchored = (phrase) => ({
  isWhole: [...phrase[0]][0].startsWith("^"),
  words: phrase.map((word) => new Set([...word].map((one) => one.replace(/[$^]/g, "")))),
});
export const DANGER = [...phrasesOf(DESPAIR), ...phrasesOf(EMERGENCIES), ...phrasesOf(SPANISH)].map(anchored);
const NONE = phrasesOf(HARMLESS);

const ENDING = /^(?:.?ing|.?ed|s|es|d|r)$/;
/** @param {string} word */
const forgiven = (word) => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);
// In a word of four letters one may be missing, double or in another place; none may be another.
/**
 * @param {string} typed
 * @param {string} word
 */
const isNearShort = (typed, word) =>
  typed[0] === word[0] && distance(typed, word, 1) === 1 &&
  (typed.length !== word.length || [...typed].sort().join("") === [...word].sort().join(""));

/**
 * @param {string} typed
 * @param {string} word
 */
const isWord = (typed, word) => {
  if (typed === word) return true;
  if (AS_TYPED.has(typed)) return false;
  if (word === NUMBER) return /^\d{2,}$/.test(typed);
  if (word.length > 2 && typed.startsWith(word) && ENDING.test(typed.slice(word.length))) return true;
  if (word.length < 4 || FILLERS.has(typed)) return false;
  return word.length === 4 ? isNearShort(typed, word) : distance(typed, word, forgiven(word)) <= forgiven(word);
};
/**
 * @param {string} typed
 * @param {Set<string>} words
 */
const isOneOf = (typed, words) => words.has(typed) || [...words].some((word) => isWord(typed, word));

// Where a phrase that begins at one word ends, or 0; small words may stand between its own.
/**
 * @param {string[]} typed
 * @param {Phrase} phrase
 * @param {number} from
 */
const endOf = (typed, phrase, from, asTyped = false) => {
  const fits = asTyped ? (/** @type {string} */ one, /** @type {Set<string>} */ words) => words.has(one) : isOneOf;
  let at = from;
  for (const [number, words] of phrase.entries()) {
    let left = number ? BETWEEN : 0;
    while (at < typed.length && !fits(typed[at], words)) {
      if (!left-- || !FILLERS.has(typed[at])) return 0;
      at++;
    }
    if (at === typed.length) return 0;
    at++;
  }
  return at;
};

// However it is misspelt: the consonants of "suicide" and its kin, beginning with its letters.
const LIKE_SUICIDE = /^s[cs]+d(?:[dl]|lt?y|ng)?$/;
/** @param {string} word */
const isLikeSuicide = (word) =>
  /^s[uiy]/.test(word) && /[iy]/.test(word) && !AS_TYPED.has(word) && LIKE_SUICIDE.test(word.replace(/[aeiouy]/g, ""));

/** @type {Record<string, string>} */
const DIGITS = { 0: "o", 1: "i", 3: "e" };
// As it was meant: "dieee" and "d1e" are "die", "kiero" is "quiero", "aser" is "hacer".
/** @param {string} word */
const asMeant = (word) =>
  word.replace(/([a-z])([013])(?=[a-z])/g, (_, letter, digit) => letter + DIGITS[digit])
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .replace(/^k(?=ier|itar|ito$)/, "qu")
    .replace(/^h?aser(?=$|me|se)/, "hacer");

/** @param {string[]} typed */
const withoutHarmless = (typed) => {
  const left = [...typed];
  for (const phrase of NONE) {
    for (let at = 0; at < left.length; at++) {
      const end = endOf(left, phrase, at, true);
      if (end) left.splice(at, end - at, "|");
    }
  }
  return left;
};

/**
 * @param {string} typed
 * @param {string[]} numbers those of the help bar, as a phone dials them
 */
export const isInDanger = (typed, numbers) => {
  const all = wordsIn(typed.replace(/\bw\/o\b/gi, "without")).map(asMeant);
  if (all.some((word) => numbers.some((number) => word.startsWith(number)))) return true;
  const words = withoutHarmless(all);
  return words.some(isLikeSuicide) || DANGER.some(({ words: phrase, isWhole }) => words.some((_, at) => {
    const end = endOf(words, phrase, at);
    return end > 0 && (!isWhole || (at === 0 && words.slice(end).every((word) => FILLERS.has(word))));
  }));
};
