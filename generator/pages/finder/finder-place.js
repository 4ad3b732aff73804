// The place that somebody typed: looked up in this page, said under the field, sent nowhere.
import { make } from "../site/dom.js";
import { coordinates, loadPlaces, townsNamed } from "./places.js";

/** @typedef {import("./places.js").Point} Point */

/**
 * @param {HTMLElement} told
 * @param {(label: string) => void} pick
 */
export const finderPlace = (told, pick) => {
  /** @type {{text?: string, found?: Promise<Point | null>}} */
  let last = { text: "", found: Promise.resolve(null) };

  /**
   * @param {string} text
   * @param {{label: string}[]} towns
   */
  const say = (text, towns = []) => {
    told.textContent = text;
    for (const { label } of towns) {
      const state = label.split(", ").at(-1) ?? label;
      const button = make("button", { type: "button", class: "kd-pick", "aria-label": label }, state);
      button.addEventListener("click", () => pick(label));
      told.append(" ", button);
    }
  };

  /** @param {string} text */
  const lookUp = (text) => {
    const point = coordinates(text);
    const towns = point ? [] : townsNamed(text);
    if (point) {
      const how = "Distances are approximate, in a straight line. What you type stays on this page.";
      say(`Near ${point.label}. ${how}`);
    } else if (towns.length) say("There is more than one. Which state do you mean?", towns);
    else say("We do not know this place. Try a ZIP code, or a town and its state, like Reno, NV.");
    return point;
  };

  /** @param {string} text */
  const found = async (text) => {
    if (!text) {
      say("");
      return null;
    }
    say(`Looking up ${text}.`);
    try {
      await loadPlaces(text);
    } catch {
      last = {};
      say("The place could not be looked up. Check your connection and try again.");
      return null;
    }
    return last.text === text ? lookUp(text) : null;
  };

  return {
    // {lat, lon, label, states} of a text, or null; says under the field what it made of it.
    /** @param {string} text */
    find(text) {
      if (text !== last.text) {
        // First the text: whether it is still the one that is asked for, the answer looks up itself.
        last = { text };
        last.found = found(text);
      }
      return last.found ?? Promise.resolve(null);
    },
  };
};
