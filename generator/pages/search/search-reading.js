// What there is to read, section by section, in an index that ranks: MiniSearch, a file of others.
"use strict";
const searchReading = (() => {
  // What a thing is called weighs more than what it says, and a whole page more than its section.
  const BOOST = { name: 6, page: 2, text: 1 };

  const readable = ([path, title, heading, kind, text], id) => ({
    id, path, kind, text,
    title: heading ? `${title}: ${heading}` : title,
    name: heading || title,
    page: heading && title,
  });

  const read = (rows, learn) => {
    const index = new MiniSearch({
      fields: Object.keys(BOOST),
      tokenize(text) {
        const words = searchWords.wordsIn(text);
        learn(words);
        return words;
      },
      processTerm: (word) => word,
      searchOptions: { boost: BOOST, tokenize: (word) => [word] },
    });
    const readings = rows.map(readable);
    index.addAll(readings);
    return { index, readings };
  };

  const asQuery = ({ words, prefix }) => ({
    combineWith: "OR",
    prefix,
    queries: words.map((word) => ({ combineWith: "AND", queries: word.split(" ") })),
  });

  const find = ({ index, readings }, terms) =>
    index.search({ combineWith: "AND", queries: terms.map(asQuery) }).map(({ id }) => readings[id]);

  return { read, find };
})();
