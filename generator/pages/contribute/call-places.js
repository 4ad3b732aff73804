// Service locations: what is asked of one place, where a provider has several, as places.py has it.
import { asPart } from "./yaml-text.js";

/** @typedef {import("./call-answers.js").Question} Question */
/** @typedef {import("./call-answers.js").Table} Table */
/** @typedef {{[key: string]: string}} Place */

const NAMED = "{place}";
const TOLD_APART = [["city", "state"], ["street", "city", "state"]];

/** @param {Place} place */
export const nameOf = (place) => TOLD_APART[1].map((key) => place[key]).filter(Boolean).join(", ");

/**
 * The places that a call can name, where there are several; others are left out.
 * @param {unknown} profile
 * @returns {Place[]}
 */
export const placesOf = (profile) => {
  const { locations } = asPart(profile);
  const listed = (Array.isArray(locations) ? locations.map(asPart) : []).filter(({ city }) => city);
  if (listed.length < 2) return [];
  return listed.flatMap((one) => {
    const told = TOLD_APART.find((keys) => keys.every((key) => one[key])
      && listed.filter((other) => keys.every((key) => other[key] === one[key])).length === 1);
    return told ? [Object.fromEntries(told.map((key) => [key, String(one[key])]))] : [];
  });
};

/**
 * @template Value
 * @param {Value} value
 * @param {string} name
 * @returns {Value}
 */
const filled = (value, name) => {
  if (typeof value === "string") return /** @type {Value} */ (value.replaceAll(NAMED, () => name));
  if (Array.isArray(value)) return /** @type {Value} */ (value.map((one) => filled(one, name)));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([key, one]) => [key, filled(one, name)]);
  return /** @type {Value} */ (Object.fromEntries(parts));
};

/**
 * The table with what is asked of each place behind what is asked of all.
 * @param {Table} table
 * @param {Place[]} places
 * @returns {Table}
 */
export const withPlaces = (table, places) => ({
  ...table,
  questions: table.questions.flatMap((base) => {
    const room = table.placed[base.id];
    return [base, ...(room ? places : []).map((place, at) => {
      const asked = filled(room, nameOf(place));
      return { ...asked, id: `${base.id}@${at + 1}`, item: asked.inner ? place : asked.item };
    })];
  }),
});
