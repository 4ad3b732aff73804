// Gazetteer: where a ZIP or a town lies, looked up in this page. The files of places are the same for everybody
// and named by a first digit or letter, so fetching one tells nobody where you are; what you type is never sent.
import { wordsIn } from "../search/collation.js";
import { isZip } from "../search/search-zip.js";
import { siteRoot } from "../site/site-root.js";

/** @typedef {{lat: number, lon: number, label: string, states: string[]}} Point */

// The package lists points; each stands for a whole ZIP. Nothing here is exact, and labels may say so.
export const STEPS_IN_A_DEGREE = 50;
const EARTH_MILES = 3958.8;
// Two neighbours further apart than this tell nothing about what lies between their numbers.
const WIDEST_GAP = 150;
/** @type {Record<string, string>} */
const SHORT = {
  st: "saint", ste: "sainte", mt: "mount", ft: "fort", pt: "point", n: "north", s: "south", e: "east", w: "west",
};

/** @typedef {{lat: number, lon: number, state: string}} Zip */
/** @typedef {{name: string, state: string, zip: number}} Town */

/** @type {Map<string, Zip>} */
const zips = new Map(); // "94102" -> {lat, lon, state}
/** @type {Map<string, Town[]>} */
const towns = new Map(); // "sanfrancisco" -> [{name, state, zip}]
/** @type {Map<string, string>} */
const stateOf = new Map(); // "california" and "ca" -> "CA"
/** @type {Record<string, Promise<any>>} */
const files = {}; // one promise for each file

// "St. Louis", "Saint Louis" and "SAINT-LOUIS" are one; so are "O'Fallon" and "O Fallon".
/** @param {string[]} some */
const keyOf = (some) => some.map((word) => SHORT[word] ?? word).join("");

/**
 * @param {string} name
 * @param {(data: any) => void} read
 */
const fetched = (name, read) => (files[name] ??= fetch(new URL(`assets/${name}.json`, siteRoot())).then((answer) => {
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}).then(read).catch((problem) => {
  delete files[name]; // The next try asks again: the line may be back.
  throw problem;
}));

// Numbers are kept as the step from the one before.
/** @param {string} text */
const summed = (text) => {
  let sum = 0;
  return text.split(" ").map((step) => (sum += +step));
};

/** @param {{zips: Record<string, [string, string, string]>}} data */
const readZips = (data) => {
  for (const [state, columns] of Object.entries(data.zips)) {
    const [numbers, lats, lons] = columns.map(summed);
    for (const [i, number] of numbers.entries()) {
      const point = { lat: lats[i] / STEPS_IN_A_DEGREE, lon: lons[i] / STEPS_IN_A_DEGREE };
      zips.set(`${number}`.padStart(5, "0"), { ...point, state });
    }
  }
};

/** @param {{states: Record<string, string>, towns: Record<string, string>}} data */
const readTowns = (data) => {
  for (const [code, name] of Object.entries(data.states)) {
    stateOf.set(code.toLowerCase(), code).set(wordsIn(name).join(""), code);
  }
  for (const [state, text] of Object.entries(data.towns)) {
    let zip = 0;
    for (const one of text.split(",")) {
      const [, step, name] = /** @type {RegExpExecArray} */ (/^(?:(\d+) )?(.*)$/.exec(one));
      zip += +(step ?? 1); // A step of one is not written.
      const key = keyOf(wordsIn(name));
      const found = towns.get(key) ?? [];
      // "De Kalb" and "DeKalb" in one state are one town: the first is kept.
      if (!found.some((other) => other.state === state)) found.push({ name, state, zip });
      towns.set(key, found);
    }
  }
};

/** @param {string} digit */
const loadZips = (digit) => fetched(`places-${digit}`, readZips);

// The towns that share a text's first letter.
/** @param {string} text */
export const loadTowns = async (text) => {
  const first = keyOf(wordsIn(text.split(",")[0]))[0];
  if (first) await fetched(`towns-${/[a-z]/.test(first) ? first : 0}`, readTowns);
};

// What a text needs: a ZIP one small file, a town that of its first letter, then that of its ZIP.
/** @param {string} text */
export const loadPlaces = async (text) => {
  if (isZip(text)) return loadZips(text.trim()[0]);
  await loadTowns(text);
  const digits = new Set(townsOf(text).map(({ zip }) => `${zip}`.padStart(5, "0")[0]));
  // A name that many states have is asked about first.
  if (digits.size === 1) await loadZips([...digits][0]);
};

/**
 * Great-circle distance (haversine formula), in miles.
 * @param {{lat: number, lon: number}} a
 * @param {{lat: number, lon: number}} b
 */
export const milesBetween = (a, b) => {
  const turn = Math.PI / 180;
  /** @param {number} degrees */
  const half = (degrees) => Math.sin((degrees * turn) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * turn) * Math.cos(b.lat * turn) * half(b.lon - a.lon);
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
};

/**
 * @param {Zip} place
 * @param {string} label
 * @returns {Point}
 */
const answer = (place, label) => ({ lat: place.lat, lon: place.lon, label, states: [place.state] });

/**
 * @param {string} zip
 * @param {number} step
 */
const neighbour = (zip, step) => {
  for (let n = +zip + step; Math.floor(n / 100) === Math.floor(+zip / 100); n += step) {
    const near = zips.get(`${n}`.padStart(5, "0"));
    if (near) return { near, steps: Math.abs(n - +zip) };
  }
  return null;
};

/** @param {string} zip */
const atZip = (zip) => {
  const exact = zips.get(zip);
  if (exact) return answer(exact, `${zip}, ${exact.state}`);
  const both = [neighbour(zip, -1), neighbour(zip, 1)].flatMap((one) => one ?? []);
  if (!both.length || (both[1] && milesBetween(both[0].near, both[1].near) > WIDEST_GAP)) return null;
  const { near } = both.sort((a, b) => a.steps - b.steps)[0];
  return answer(near, `${zip}, ${near.state} (approximate)`);
};

/**
 * @param {string[]} some
 * @param {string} [state]
 */
const inState = (some, state) => (towns.get(keyOf(some)) ?? []).filter((one) => !state || one.state === state);

// "Town, ST", "Town ST", "Town State" and "Town": a comma decides; without one the whole is tried first.
/** @param {string} text */
const townsOf = (text) => {
  const [town, ...rest] = text.split(",").map(wordsIn);
  if (rest.some((some) => some.length)) {
    const state = stateOf.get(rest.flat().join(""));
    return state ? inState(town, state) : [];
  }
  const whole = inState(town);
  if (whole.length) return whole;
  for (let cut = 1; cut < town.length; cut += 1) {
    const state = stateOf.get(town.slice(cut).join(""));
    if (state) return inState(town.slice(0, cut), state);
  }
  return [];
};

/** @param {Town} one */
const named = (one) => `${one.name}, ${one.state}`;

/**
 * The point of a ZIP or a town; null for what is not known or what several towns share.
 * @param {string} text
 * @returns {Point | null}
 */
export const coordinates = (text) => {
  if (isZip(text)) return atZip(text.trim().slice(0, 5));
  const found = townsOf(text);
  if (found.length !== 1) return null;
  const zip = zips.get(`${found[0].zip}`.padStart(5, "0"));
  return zip ? answer({ ...zip, state: found[0].state }, named(found[0])) : null;
};

/**
 * Every town of that name, by state, for a person to choose from: [{label: "Springfield, IL"}, ...]
 * @param {string} text
 */
export const townsNamed = (text) =>
  townsOf(text).map((one) => ({ label: named(one) })).sort((a, b) => (a.label < b.label ? -1 : 1));

/**
 * The towns that a text begins, the shortest names first; of those that are loaded.
 * @param {string} text
 */
export const townsStarting = (text) => {
  const key = keyOf(wordsIn(text));
  const names = [...towns.keys()].filter((name) => name.startsWith(key)).sort((a, b) => a.length - b.length);
  return names.flatMap((name) => towns.get(name) ?? []).map((one) => ({ label: named(one) }));
};
