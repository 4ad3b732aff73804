// How near each provider is to a place: clinics in reach, telehealth that may treat there, then the rest.
import { counted } from "../site/english.js";
import { STEPS_IN_A_DEGREE, milesBetween } from "./places.js";

/**
 * One place of a clinic as the file tells it: "2118,-3555", "MA:2110,-3580" for the middle of a state where no
 * town is stated, "?" where nothing is.
 * @typedef {{state?: string, lat: number, lon: number}} Place
 * @typedef {import("./places.js").Point} Point
 */

// Further away is no longer near, and telehealth that names the state is of more use.
const IN_REACH = 100;
const NEAR = 0;
const BY_VIDEO = 1;
const MAYBE_BY_VIDEO = 2;
const FAR = 3;
const NOWHERE = 4;
/** @type {Record<number, string>} */
const BY_VIDEO_WORDS = { [BY_VIDEO]: "By video.", [MAYBE_BY_VIDEO]: "Ask if they treat where you are." };

/**
 * @param {string} text
 * @returns {Place[]}
 */
const read = (text) => {
  const parts = /^(?:([A-Z]{2}):)?(-?\d+),(-?\d+)$/.exec(text);
  if (!parts) return [];
  const [lat, lon] = [parts[2], parts[3]].map((one) => Number(one) / STEPS_IN_A_DEGREE);
  return [{ state: parts[1], lat, lon }];
};

/**
 * @param {import("./finder-data.js").Data} data
 * @param {Point} point
 * @param {number} limit
 */
export const nearness = (data, point, limit) => {
  const [home] = point.states;
  const nextDoor = data.borders[home] ?? [];

  // The nearest of its places, and how many of the others may be anywhere near.
  const clinics = data.places.answers.map((texts) => {
    const places = texts.flatMap(read).map((one) => ({ ...one, miles: milesBetween(point, one) }));
    const [nearest] = [...places].sort((a, b) => a.miles - b.miles);
    const isIn = places.some(({ state, miles }) => (state ? state === home : miles <= limit));
    const mayBe = texts.includes("?") || places.some(({ state }) => state && nextDoor.includes(state));
    return { nearest, isIn, mayBe, isHere: places.some(({ state }) => state === home) };
  });
  const video = data.video.answers.map((states) => ({ isIn: states.includes(home), mayBe: states.includes("?") }));

  /** @param {number} i */
  const tier = (i) => {
    const [clinic, served] = [clinics[data.places.of[i]], video[data.video.of[i]]];
    if (clinic.isHere || clinic.nearest?.miles <= IN_REACH) return NEAR;
    if (served.isIn) return BY_VIDEO;
    if (served.mayBe) return MAYBE_BY_VIDEO;
    return clinic.nearest ? FAR : NOWHERE;
  };

  // Where only a state is known the card says so itself.
  /** @param {{state?: string, miles: number} | undefined} nearest */
  const away = (nearest) => {
    if (!nearest || nearest.state) return "";
    if (nearest.miles < 1) return "Less than 1 mile away.";
    return `About ${counted(Math.round(nearest.miles), "mile")} away.`;
  };

  return {
    // As a facet: within the limit, not stated, or further away.
    facet: {
      id: "miles",
      answers: [[`${limit}`], ["not-stated"], []],
      of: Uint8Array.from({ length: data.providers }, (_, i) => {
        const [clinic, served] = [clinics[data.places.of[i]], video[data.video.of[i]]];
        if (clinic.isIn || served.isIn) return 0;
        return clinic.mayBe || served.mayBe ? 1 : 2;
      }),
    },
    tier,
    /** @param {number} i */
    miles: (i) => clinics[data.places.of[i]].nearest?.miles ?? NaN,
    // What stands behind the place on a card.
    /** @param {number} i */
    words: (i) => {
      const byVideo = BY_VIDEO_WORDS[tier(i)] ?? "";
      return [byVideo, away(clinics[data.places.of[i]].nearest)].filter(Boolean).join(" ");
    },
  };
};
