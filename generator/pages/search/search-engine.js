// Loads what there is to find, and answers a question with providers and things to read.
"use strict";
const searchEngine = (() => {
  const known = new Set();
  // For mistyped words; a number that is nearly right is another number.
  const learn = (words) => {
    for (const word of words) if (!/\d/.test(word)) known.add(word);
  };
  const loaded = { readings: null, providers: [], states: [], isWhole: false };
  let loading = null;

  const json = async (path) => {
    const answer = await fetch(new URL(path, siteSearch.root()));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };

  const takeProviders = async ({ states, providers }) => {
    loaded.providers = await searchProviders.read(providers, learn);
    loaded.states = Object.entries(states).map(([code, [shown, count]]) =>
      ({ code, shown, count, name: searchWords.wordsIn(shown).join(" ") }));
    for (const { name } of loaded.states) learn(name.split(" "));
    loaded.isWhole = true;
  };

  const start = async (tell) => {
    const providers = json("search/providers.json");
    // Told where it is awaited, also if the articles never come.
    providers.catch(() => {});
    loaded.readings = searchReading.read(await json("search/articles.json"), learn);
    tell();
    await takeProviders(await providers);
    tell();
  };

  // Articles answer first, because they are few. Whoever asked is told each time that there is more to find.
  const listeners = new Set();
  const load = (onMore) => {
    listeners.add(onMore);
    loading ??= start(() => listeners.forEach((listener) => listener())).catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  const look = (terms, typed) => ({
    terms,
    states: loaded.states.filter(({ code }) => terms.some(({ codes }) => codes.includes(code))).slice(0, 3),
    providers: searchProviders.find(loaded.providers, terms, typed),
    readings: loaded.readings ? searchReading.find(loaded.readings, terms) : [],
    meant: [],
    missing: [],
    apart: [],
  });
  const NOTHING = { terms: [], states: [], providers: [], readings: [], meant: [], missing: [], apart: [] };
  const numberOf = ({ providers, readings, states }) => providers.length + readings.length + states.length;
  const isEmpty = (found) => numberOf(found) === 0;

  const isKnown = (term) => !isEmpty(look([term], ""));

  // Each word is known, but nothing has them all: leave out a word, rather a common one than a rare one.
  const lookWithout = (terms, apart = []) => {
    if (terms.length < 2) return null;
    const without = (left) => terms.filter((term) => term !== left);
    const common = [...terms].sort((a, b) => numberOf(look([b], "")) - numberOf(look([a], "")));
    for (const left of common) {
      const found = look(without(left), "");
      if (!isEmpty(found)) return { ...found, apart: [...apart, left.typed] };
    }
    return lookWithout(without(common[0]), [...apart, common[0].typed]);
  };

  // Nothing has all words as they were typed: take the nearest known words for those that nothing has,
  // and leave out those that resemble nothing. What was changed is told.
  const lookWider = (terms) => {
    const kept = [];
    const [meant, missing] = [[], []];
    for (const term of terms) {
      const near = isKnown(term) ? null : searchNear.nearest(term.typed, known);
      if (!near) kept.push(term);
      else if (near.length) {
        kept.push(searchQuery.meant(term, near, loaded.states));
        meant.push([term.typed, near]);
      } else missing.push(term.typed);
    }
    if (!kept.length) return null;
    const found = look(kept, "");
    return { ...((isEmpty(found) && lookWithout(kept)) || found), meant, missing };
  };

  const find = (typed) => {
    const terms = searchQuery.termsOf(typed, loaded.states);
    if (!terms.length) return NOTHING;
    const found = look(terms, searchWords.wordsIn(typed).join(""));
    return (isEmpty(found) && loaded.isWhole && lookWider(terms)) || found;
  };

  return { load, find, isEmpty, isWhole: () => loaded.isWhole };
})();
