// The provider to call, with what it states, from the data that the site publishes.
import { stated } from "./call-order.js";
import { placesOf, withPlaces } from "./call-places.js";

/** The day of the caller, who may be hours away from UTC. */
export const today = () => {
  const day = new Date();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((one) => String(one).padStart(2, "0")).join("-");
};

/**
 * Without a network, or from a disk, nothing is known of it: then every question is asked.
 * @param {import("./call-answers.js").Table} table
 * @param {string} slug
 * @param {URL} base
 * @returns {Promise<import("./call-kept.js").Kept>}
 */
export const readProvider = async (table, slug, base) => {
  const found = await fetch(new URL(`data/providers/${slug}.json`, base))
    .then((got) => (got.ok ? got.json() : null)).catch(() => null);
  const { profile = {} } = found ?? {};
  const { kind = "both", name = slug, phone = "" } = profile;
  const call = { profile: slug, seen: today(), by: "", attempts: [], reached: "", said: [] };
  const places = placesOf(profile);
  return { call, known: stated(withPlaces(table, places), profile), kind, name, phone, places };
};
