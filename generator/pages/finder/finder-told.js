// What the finder's page says of the choices and of what was found: the list of choices, all counts, the number.
import { make, the } from "../site/dom.js";
import { counted } from "../site/english.js";
import { FACET, NUMBER, TILE, TILE_NUMBER, TILE_WORDS, TITLED } from "./finder-hooks.js";
import { facet as facetOf, facetGroup, part } from "./finder-hooks.js";

/**
 * @typedef {import("./finder-choices.js").Chosen} Chosen
 * @typedef {import("./finder-count.js").Counted} Counted
 */

/** @param {import("./finder-hooks.js").Part} name */
export const at = (name) => the(part(name), HTMLElement);

/**
 * @param {HTMLFormElement} form
 * @param {ReturnType<typeof import("./finder-choices.js").finderChoices>} choices
 */
export const finderTold = (form, choices) => {
  const boxes = /** @type {HTMLElement[]} */ ([...form.querySelectorAll(FACET)]);
  const total = Number(at("result-count").dataset.total);
  let timer = 0;

  /**
   * @param {string} facet
   * @param {string} [option]
   */
  const nameOf = (facet, option) => (option
    ? the(`${facetOf(facet)} [value="${option}"]`, HTMLElement, form).dataset.title ?? ""
    : form.querySelector(`${facetGroup(facet)} legend`)?.textContent ?? "");

  // Each link carries what it changes; its address is for whoever copies it or opens it in a new tab.
  /** @type {WeakMap<Element, Chosen>} */
  const changesOf = new WeakMap();
  /**
   * @param {string} words
   * @param {Chosen} changes
   */
  const link = (words, changes) => {
    const anchor = make("a", { href: choices.address(changes) }, words);
    changesOf.set(anchor, changes);
    return make("li", {}, anchor);
  };

  /**
   * @param {HTMLElement} tile
   * @param {number} number
   */
  const showTile = (tile, number) => {
    tile.className = number >= 10 ? "h" : number ? "" : "z";
    the(TILE_NUMBER, HTMLElement, tile).textContent = String(number);
    the(TILE_WORDS, HTMLElement, tile).textContent = `${nameOf("state", tile.dataset.tile)}, ${counted(number)}`;
  };

  // Not at every key, or a screen reader would never come to the end of a sentence.
  /**
   * @param {string} text
   * @param {number} wait
   */
  const tell = (text, wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => { at("result-status").textContent = text; }, wait);
  };

  return {
    nameOf,
    link,
    tell,
    /** @param {Element} anchor */
    changesOf: (anchor) => changesOf.get(anchor),
    showChosen() {
      const all = choices.list();
      const rows = all.map(({ words, without }) => link(`Remove: ${words}`, without));
      if (all.length) rows.push(link("Clear all", choices.none()));
      at("chosen").replaceChildren(...rows);
      at("filters-chosen").textContent = all.length ? ` (${all.length} chosen)` : "";
      return all.length > 0;
    },
    /** @param {Counted["counts"]} counts */
    showCounts(counts) {
      for (const box of boxes) {
        const found = counts[box.dataset.facet ?? ""] ?? {};
        for (const number of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll(NUMBER))) {
          number.textContent = String(found[number.dataset.n ?? ""] ?? 0);
        }
        for (const option of /** @type {NodeListOf<HTMLOptionElement>} */ (box.querySelectorAll(TITLED))) {
          option.textContent = `${option.dataset.title} (${found[option.value] ?? 0})`;
        }
      }
      for (const tile of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(TILE))) {
        showTile(tile, counts.state[tile.dataset.tile ?? ""] ?? 0);
      }
    },
    /**
     * @param {number} number
     * @param {boolean} isNarrowed
     * @param {number} wait
     * @param {[string, string[]][]} changed
     */
    showNumber(number, isNarrowed, wait, changed) {
      at("result-count").textContent = counted(number);
      at("show").textContent = `Show ${counted(number)}`;
      const instead = changed.map(([typed, words]) =>
        `Nobody has “${typed}”. Shown instead: ${words.join(", ")}. `);
      tell(isNarrowed ? `${instead.join("")}${number} of ${total} match what you chose.` : "", wait);
    },
  };
};
