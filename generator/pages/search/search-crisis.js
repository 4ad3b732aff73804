// Whether somebody may be in danger now: then help stands before anything that was found. Better once too
// often than once too seldom, so a word that only resembles one of these counts too.
"use strict";
const searchCrisis = (() => {
  // The numbers of the help bar, as a phone dials them.
  const NUMBERS = [...document.querySelectorAll(".kd-help a[href^='tel:']")]
    .map(({ href }) => href.slice("tel:".length));
  const PHRASES = new RegExp(
    "\\b(" + [
      "suicid", "overdos", "kill(ing)? (my|him|her|them)sel[fv]", "(hurt|harm|cut)(ting|ing)? myself",
      "self ?harm", "(want|wanna|going|ready|wish)( to| i)?( could)? die", "wanting to die",
      "wish i (was|were) dead", "better off dead", "end (my|it|his|her) (life|all)", "ending my life",
      "(dont|do not|no longer) want to (live|be alive|be here|wake up)", "no reason to live",
      "cant go on", "cannot go on", "took too (much|many)", "taken too (much|many)",
      "too much (ketamine|medicine|was taken)", "poison", "(cant|cannot|not|trouble|hard to|stopped) breath",
      "chest pain", "heart attack", "seizure", "convuls", "unconscious", "unresponsive",
      "(wont|will not|not|cant|cannot) wake", "not waking", "passed out", "collapsed", "turning blue",
      ...NUMBERS, "emergency", "in danger", "im dying", "in (a )?crisis", "crisis (line|help|hotline)",
      "^crisis$", "hotline",
    ].join("|") + ")",
  );
  const WORDS = ["suicide", "suicidal", "overdose", "overdosed", "poisoned", "seizure"];

  return (typed) => {
    const words = searchWords.wordsIn(typed);
    return PHRASES.test(words.join(" ")) ||
      words.some((word) => searchNear.nearest(word, WORDS).length > 0);
  };
})();
