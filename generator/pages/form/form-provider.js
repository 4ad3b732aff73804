// The provider to change, from the data that the site publishes.
import { blank } from "./form-state.js";
import { filledIn, isPart } from "./form-values.js";

/**
 * What stands there now, or nothing where it cannot be read.
 * @param {import("./form-table.js").Table} table
 * @param {string} slug
 * @param {URL} base
 * @returns {Promise<import("./form-state.js").Filled | null>}
 */
export const published = async (table, slug, base) => {
  const got = await fetch(new URL(`data/providers/${slug}.json`, base)).catch(() => null);
  const { profile } = got?.ok ? await got.json() : { profile: null };
  if (!profile || !isPart(profile)) return null;
  const was = filledIn(table, profile);
  return { ...blank(), edit: slug, slug, was, values: structuredClone(was) };
};
