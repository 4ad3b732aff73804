// Whether somebody may be in danger now: then help stands before anything that was found. Better once too
// often than once too seldom, so a word that only resembles one of these counts too.
import { wordsIn } from "./collation.js";
import { nearest } from "./search-near.js";

const PHRASES = new RegExp(
  `\\b(${[
    "suicid", "overdos", "kill(ing)? (my|him|her|them)sel[fv]", "(hurt|harm|cut)(ting|ing)? myself",
    "self ?harm", "(want|wanna|going|ready|wish)( to| i)?( could)? die", "wanting to die",
    "wish i (was|were) dead", "better off dead", "end (my|it|his|her) (life|all)", "ending my life",
    "(dont|do not|no longer) want to (live|be alive|be here|wake up)", "no reason to live",
    "cant go on", "cannot go on", "took too (much|many)", "taken too (much|many)",
    "too much (ketamine|medicine|was taken)", "poison", "(cant|cannot|not|trouble|hard to|stopped) breath",
    "chest pain", "heart attack", "seizure", "convuls", "unconscious", "unresponsive",
    "(wont|will not|not|cant|cannot) wake", "not waking", "passed out", "collapsed", "turning blue",
    "emergency", "in danger", "im dying", "in (a )?crisis", "crisis (line|help|hotline)",
    "^crisis$", "hotline",
  ].join("|")})`,
);
const WORDS = ["suicide", "suicidal", "overdose", "overdosed", "poisoned", "seizure"];

/**
 * @param {string} typed
 * @param {string[]} numbers those of the help bar, as a phone dials them
 */
export const isInDanger = (typed, numbers) => {
  const words = wordsIn(typed);
  return PHRASES.test(words.join(" ")) ||
    words.some((word) => numbers.some((number) => word.startsWith(number))) ||
    words.some((word) => nearest(word, WORDS).length > 0);
};
