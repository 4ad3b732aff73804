// Where nobody matches: which choice to loosen, who is next door, each with how many there would be.
import { the } from "../site/dom.js";
import { UNKNOWN } from "./finder-choices.js";
import { ROWS, part } from "./finder-hooks.js";

/**
 * @typedef {import("./finder-choices.js").Chosen} Chosen
 * @typedef {import("./finder-count.js").Counted} Counted
 * @typedef {[words: string, number: number, changes: Chosen]} Row
 */

/**
 * @param {HTMLElement} box
 * @param {ReturnType<typeof import("./finder-choices.js").finderChoices>} choices
 * @param {(facet: string, option?: string) => string} nameOf
 * @param {(words: string, changes: Chosen) => HTMLLIElement} link
 */
export const finderNothing = (box, choices, nameOf, link) => {
  const [loosen, nextDoor] = [part("loosen"), part("next-door")].map((name) => the(name, HTMLElement, box));

  /**
   * @param {HTMLElement} place
   * @param {Row[]} rows
   */
  const put = (place, rows) => {
    const found = rows.filter(([, number]) => number > 0);
    place.hidden = !found.length;
    const links = found.map(([words, number, changes]) => link(`${words} (${number})`, changes));
    the(ROWS, HTMLElement, place).replaceChildren(...links);
  };

  // A facet goes as a whole: its options are joined by "or", so one less would find even fewer.
  /**
   * @param {{name: string, words: string}[]} list
   * @param {Counted} result
   * @returns {Row[]}
   */
  const less = (list, result) => Object.entries(result.without).flatMap(([name, number]) => {
    const mine = list.filter((one) => one.name === name);
    return mine.length ? [[`Without ${mine.map(({ words }) => words).join(" or ")}`, number, { [name]: [] }]] : [];
  });

  /**
   * @param {Chosen} chosen
   * @param {Counted} result
   * @returns {Row[]}
   */
  const silent = (chosen, result) => Object.entries(result.counts).flatMap(([name, counts]) =>
    (counts[UNKNOWN] && chosen[name] && !chosen[name].includes(UNKNOWN)
      ? [[
        `${nameOf(name)}: ${choices.unknownWords(name)}`,
        counts[UNKNOWN],
        { [name]: [...chosen[name], UNKNOWN] },
      ]]
      : []));

  /**
   * @param {Chosen} chosen
   * @param {Counted} result
   * @param {{borders: Record<string, string[]>}} data
   * @returns {Row[]}
   */
  const neighbours = (chosen, result, data) => {
    const state = chosen.state?.find((one) => one !== UNKNOWN);
    const near = (data.borders[state ?? ""] ?? []).map((code) =>
      /** @type {Row} */ ([nameOf("state", code), result.counts.state[code] ?? 0, { state: [code] }]));
    const byVideo = chosen.setting && !chosen.setting.includes("video");
    return byVideo ? [["By video", result.counts.setting.video ?? 0, { setting: ["video"] }], ...near] : near;
  };

  return {
    /**
     * @param {Chosen} chosen
     * @param {Counted} result
     * @param {{borders: Record<string, string[]>}} data
     */
    show(chosen, result, data) {
      box.hidden = result.matching.length > 0;
      if (box.hidden) return;
      put(loosen, [...less(choices.list(), result), ...silent(chosen, result)]);
      put(nextDoor, neighbours(chosen, result, data));
    },
  };
};
