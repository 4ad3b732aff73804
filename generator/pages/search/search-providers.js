// The providers among which the search looks. Their order is published, never a score, so they are only
// matched here: by name first, then by place, people and treatment, each in the order of every list.
import { wordsIn } from "./collation.js";
import { folded, isCalled, isNamed, matches, readable } from "./search-match.js";
import { isIn } from "./search-words.js";

/**
 * @typedef {import("./search-query.js").Term} Term
 * @typedef {import("./search-match.js").Known & {slug: string, name: string, others: string[], places: string[],
 *   people: string[], care: string, where: string, remarks: Record<string, string>, rank: number,
 *   given: string, treats: string, own: string}} Provider
 * @typedef {[slug: string, name: string, others: string[], places: string[], states: string, people: string[],
 *   care: string, where: string, remarks: Record<string, string>, more: string, treats: string]} Row
 */

const AT_ONCE = 500;
const pause = () => new Promise((resolve) => { setTimeout(resolve); });

/**
 * @param {Row} row
 * @returns {Provider}
 */
const asProvider = ([slug, name, others, places, states, people, care, where, remarks, more, treats]) => {
  // Everybody here gives ketamine or esketamine, whether or not the name says so.
  const towns = new Set(places.flatMap(wordsIn));
  const how = wordsIn(where).filter((word) => !towns.has(word));
  const given = ` ${folded([care, ...how, remarks.withheld ? "" : "ketamine", more].join(" "))} `;
  const own = [...places, ...people, where, given];
  return {
    slug, name, others, places, people, care, where, remarks, given, treats: ` ${treats} `,
    own: ` ${folded([name, ...others, ...own].join(" "))} `,
    ...readable([name, ...others], [...own, treats], states.split(" "), people),
    rank: remarks.withheld || remarks.closed ? 2 : remarks.overdue ? 1 : 0,
  };
};

// In slices, so that a slow phone goes on answering to its owner meanwhile.
/**
 * @param {Row[]} rows
 * @param {(words: string[]) => void} learn
 */
export const readProviders = async (rows, learn) => {
  const providers = [];
  for (const [index, row] of rows.entries()) {
    const one = asProvider(row);
    learn(one.text.split(" "));
    providers.push(one);
    if (index % AT_ONCE === AT_ONCE - 1) await pause();
  }
  return providers;
};

/**
 * @param {Provider} one
 * @param {Term[]} terms
 * @param {string} typed
 */
const rankOf = (one, terms, typed) => {
  if (one.squashed.some((name) => name.startsWith(typed))) return 0;
  return isNamed(one, terms) ? 1 : 2;
};

// Those that have all terms, in the published order; `typed` is the whole question without spaces.
/**
 * @param {Provider[]} providers
 * @param {Term[]} terms
 * @param {string} typed
 */
export const findProviders = (providers, terms, typed) =>
  providers
    .filter((one) => matches(one, terms, typed))
    .map((one) => ({ one, at: rankOf(one, terms, typed) }))
    .sort((a, b) => a.at - b.at || a.one.rank - b.one.rank)
    .map(({ one }) => one);

// Those that are called so, or that somebody works for who is.
/**
 * @param {Provider[]} providers
 * @param {Term[]} terms
 */
export const findCalled = (providers, terms) => (terms.length ? providers.filter((one) => isCalled(one, terms)) : []);

// Where a provider was found, as far as its name and its place do not show it already.
/**
 * @param {Provider} one
 * @param {Term[]} terms
 */
export const matchedLines = (one, terms) => {
  const hidden = terms.filter((term) => !isIn([term], `${one.name} ${one.where}`));
  /** @type {[string, string[]][]} */
  const parts = [
    ["Also known as", one.others], ["Clinician", one.people],
    ["Place", one.places], ["Treatment", [one.care]],
  ];
  return parts.flatMap(([label, texts]) =>
    texts.filter((text) => isIn(hidden, text)).map((text) => `${label}: ${text}`));
};
