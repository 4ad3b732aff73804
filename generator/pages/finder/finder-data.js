// The files of the finder, fetched when something is chosen and not before: what is known of everybody in
// columns, the words to search through, and the cards that are not on the page.
"use strict";
const finderData = (folder) => {
  const kept = {};
  let version = "";

  const fetched = (name) => (kept[name] ??= fetch(new URL(name, folder)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const data = await answer.json();
    // A site that was published anew in between numbers its providers anew.
    if (version && data.version !== version) throw new Error(`${name} is of another day`);
    return data;
  }).catch((problem) => {
    delete kept[name]; // The next try asks again: the line may be back.
    throw problem;
  }));

  // Numbers in a typed array are read several times as fast as in a list.
  const typed = (column) => ({ ...column, of: Uint16Array.from(column.of) });

  const all = () => (kept.columns ??= fetched("all.json").then((data) => {
    version = data.version;
    const facets = Object.entries(data.facets).map(([id, column]) => ({ id, ...typed(column), hides: data.hides[id] }));
    return { ...data, facets, places: typed(data.places), video: typed(data.video) };
  }).catch((problem) => {
    delete kept.columns;
    throw problem;
  }));

  return {
    all,
    async words() {
      const data = await all();
      return data.words ?? (await fetched("words.json")).words;
    },
    // The markup of one card that is not on the page.
    async card(position) {
      const { on_page: onPage, per_file: perFile } = await all();
      const at = position - onPage;
      const file = await fetched(`cards/${Math.floor(at / perFile)}.json`);
      return file.cards[at % perFile];
    },
  };
};
