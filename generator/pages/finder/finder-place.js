// How far clinics are from the place that somebody typed. It is worked out in this page and goes nowhere.
import { make } from "../site/dom.js";
import { coordinates, loadPlaces, milesBetween, townsNamed } from "./places.js";

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

  // The nearest clinic of each different answer; NaN where no town of it is known.
  /**
   * @param {string[]} texts
   * @param {Point} point
   */
  const nearest = (texts, point) => {
    const found = texts.flatMap((text) => (text === "?" ? null : coordinates(text)) ?? []);
    return found.length ? Math.min(...found.map((one) => milesBetween(point, one))) : NaN;
  };

  /** @param {string} text */
  const found = async (text) => {
    if (!text) {
      say("");
      return null;
    }
    try {
      await loadPlaces();
    } catch {
      last = {};
      say("Distances could not be loaded. Check your connection and try again.");
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
    // For every provider the miles to its nearest clinic, and whether it is near enough as a facet.
    /**
     * @param {import("./finder-data.js").Data} data
     * @param {Point} point
     * @param {number} limit
     */
    near(data, point, limit) {
      const miles = data.places.answers.map((texts) => nearest(texts, point));
      const served = data.video.answers.map((states) => states.some((state) => point.states.includes(state)));
      // A town that the files of places do not know is as good as none.
      /** @param {string} text */
      const isLost = (text) => text === "?" || !coordinates(text);
      /**
       * @param {import("./finder-data.js").Column} column
       * @param {(text: string) => boolean} lost
       */
      const silent = (column, lost) => column.answers.map((texts) => texts.some(lost));
      const [placeless, stateless] = [silent(data.places, isLost), silent(data.video, (text) => text === "?")];
      const of = Uint8Array.from({ length: data.providers }, (_, i) => {
        if (miles[data.places.of[i]] <= limit || served[data.video.of[i]]) return 0;
        return placeless[data.places.of[i]] || stateless[data.video.of[i]] ? 1 : 2;
      });
      return {
        facet: { id: "miles", answers: [[`${limit}`], ["not-stated"], []], of },
        /** @param {number} i */
        miles: (i) => miles[data.places.of[i]],
        /** @param {number} i */
        byVideo: (i) => served[data.video.of[i]],
      };
    },
  };
};
