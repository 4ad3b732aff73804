// What is chosen on a page stands in its address behind the "#", which no browser sends anywhere: a link,
// back and reload show the same. A link may also carry choices behind a "?"; they move behind the "#".
/** @param {string} hash */
const isChoice = (hash) => hash.includes("=");
const inHash = () => new URLSearchParams(isChoice(location.hash) ? location.hash.slice(1) : "");
let kept = location.hash;

// A comma and a colon need no escape behind "#", and a person may read the address.
/** @param {URLSearchParams} choices */
const written = (choices) => `${choices}`.replaceAll("%2C", ",").replaceAll("%3A", ":");
/** @param {URLSearchParams} choices */
const put = (choices) => {
  kept = choices.size ? `#${written(choices)}` : "";
  history.replaceState(history.state, "", location.pathname + kept);
};

// A jump to a place on the page must not forget what is chosen; a new choice is told to who asked.
/** @type {((choices: URLSearchParams) => void)[]} */
const listeners = [];
addEventListener("hashchange", () => {
  if (!isChoice(location.hash) && isChoice(kept)) {
    history.replaceState(history.state, "", location.pathname + kept);
    return;
  }
  kept = location.hash;
  for (const listener of listeners) listener(inHash());
});

// Choices behind "?" count where "#" has none; both are read, and only "#" is written.
export const choices = () => {
  const choice = inHash();
  const asked = new URLSearchParams(location.search);
  for (const name of new Set(asked.keys())) {
    if (!choice.has(name)) for (const value of asked.getAll(name)) choice.append(name, value);
  }
  return choice;
};

/**
 * Replaced, not added: one step back leaves the page, however often a choice was changed.
 * Takes {name: value or list of values}; an empty value takes the name out. Other names stay.
 * @param {Record<string, string | string[]>} changes
 */
export const changeChoices = (changes) => {
  const choice = choices();
  for (const [name, value] of Object.entries(changes)) {
    choice.delete(name);
    for (const one of [value].flat()) if (one) choice.append(name, one);
  }
  put(choice);
};

/**
 * For a page whose choices are all of one script.
 * @param {URLSearchParams} choice
 */
export const replaceChoices = (choice) => put(choice);

/** @param {(choices: URLSearchParams) => void} listener */
export const onNewChoices = (listener) => { listeners.push(listener); };
