// Under a short list: telehealth that names no states and fits all else, and whom else to ask.
import { make, the } from "../site/dom.js";
import { countFacets } from "./finder-count.js";
import { part } from "./finder-hooks.js";

// With fewer than these a person has hardly a choice.
const THIN = 6;
const AT_MOST = 5;

/**
 * @typedef {import("./finder-choices.js").Chosen} Chosen
 * @typedef {import("./finder-data.js").Data} Data
 * @typedef {import("./finder-count.js").Facet} Facet
 */

/** @param {(position: number) => Promise<Node>} copyOf */
export const finderThin = (copyOf) => {
  const [box, unstated, list] = [part("thin"), part("unstated"), part("unstated-cards")].map((one) =>
    the(one, HTMLElement));
  const heading = the("h2", HTMLElement, unstated);

  // Who treats by video, names no state, and fits whatever is chosen beside the place.
  /**
   * @param {Chosen} chosen
   * @param {Facet[]} facets
   * @param {Data} data
   * @param {number[]} shown
   */
  const silent = (chosen, facets, data, shown) => {
    const others = facets.filter(({ id }) => id !== "miles" && id !== "state");
    const { matching } = countFacets(others, chosen, data.providers);
    return matching.filter((i) => data.video.answers[data.video.of[i]].includes("?") && !shown.includes(i));
  };

  /** @param {number[]} found */
  const put = async (found) => {
    const isOne = found.length === 1;
    heading.textContent = `${found.length} service${isOne ? " does" : "s do"} not say which states: ask`;
    const cards = await Promise.all(found.slice(0, AT_MOST).map(copyOf));
    list.replaceChildren(...cards);
    if (found.length > AT_MOST) list.append(make("li", {}, `And ${found.length - AT_MOST} more.`));
    document.dispatchEvent(new Event("cards-drawn"));
  };

  return {
    /**
     * @param {Chosen} chosen
     * @param {Facet[]} facets
     * @param {Data} data
     * @param {number[]} shown
     */
    async show(chosen, facets, data, shown) {
      box.hidden = shown.length >= THIN;
      const isSomewhere = Boolean(chosen.state || chosen.miles);
      const found = box.hidden || !isSomewhere ? [] : silent(chosen, facets, data, shown);
      unstated.hidden = !found.length;
      if (found.length) await put(found);
    },
    hide() {
      box.hidden = true;
    },
  };
};
