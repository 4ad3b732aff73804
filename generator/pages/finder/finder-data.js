// The files of the finder, fetched when something is chosen and not before: what is known of everybody in
// columns, the words to search through, and the cards that are not on the page.
import { readLine, readStates } from "./finder-words.js";

/**
 * A dictionary-encoded column: each different answer once, and for every provider which one is its own.
 * @typedef {{answers: string[][], of: ArrayLike<number>}} Column
 * @typedef {import("./finder-words.js").Known} Known
 * @typedef {import("./finder-order.js").Columns & {version: string, on_page: number, per_file: number,
 *   facets: import("./finder-count.js").Facet[], states: import("../search/search-query.js").State[],
 *   places: Column, video: Column, borders: Record<string, string[]>, words?: string[]}} Data
 */

/** @param {URL} folder */
export const finderData = (folder) => {
  /** @type {Record<string, Promise<any>>} */
  const files = {};
  /** @type {Promise<Data> | undefined} */
  let columns;
  /** @type {Promise<Known[]> | undefined} */
  let known;
  let version = "";

  /** @param {string} name */
  const fetched = (name) => (files[name] ??= fetch(new URL(name, folder)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const data = await answer.json();
    // A site that was published anew in between numbers its providers anew.
    if (version && data.version !== version) throw new Error(`${name} is of another day`);
    return data;
  }).catch((problem) => {
    delete files[name]; // The next try asks again: the line may be back.
    throw problem;
  }));

  // Numbers in a typed array are read several times as fast as in a list. One too large for its array would
  // be cut without a word, and the provider would have somebody else's answer.
  /** @param {{answers: string[][], of: number[]}} column */
  const typed = (column) =>
    ({ ...column, of: (column.answers.length > 2 ** 16 ? Uint32Array : Uint16Array).from(column.of) });

  /** @returns {Promise<Data>} */
  const all = () => (columns ??= fetched("all.json").then((data) => {
    version = data.version;
    const facets = Object.entries(data.facets).map(([id, column]) => ({ id, ...typed(column), hides: data.hides[id] }));
    const states = readStates(data.states);
    return { ...data, facets, states, places: typed(data.places), video: typed(data.video) };
  }).catch((problem) => {
    columns = undefined;
    throw problem;
  }));

  // In which states each treats people stands in the facet.
  const words = async () => {
    const data = await all();
    /** @type {string[]} */
    const lines = data.words ?? (await fetched("words.json")).words;
    const state = data.facets.find(({ id }) => id === "state");
    return lines.map((line, i) => readLine(line, state?.answers[state.of[i]] ?? []));
  };

  return {
    all,
    /** @returns {Promise<Known[]>} */
    words: () => (known ??= words().catch((problem) => {
      known = undefined;
      throw problem;
    })),
    // The markup of one card that is not on the page.
    /** @param {number} position */
    async card(position) {
      const { on_page: onPage, per_file: perFile } = await all();
      const at = position - onPage;
      const file = await fetched(`cards/${Math.floor(at / perFile)}.json`);
      return file.cards[at % perFile];
    },
  };
};
