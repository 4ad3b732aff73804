// Where a ZIP or a town lies, looked up in this page. The two files of places are the same for everybody,
// so fetching them tells nobody where you are; what you type is never sent. ZIPs come first, because they
// are enough for most; towns are fetched when a text holds letters, or when nobody says what is wanted.
import { wordsIn } from "../search/collation.js";
import { the } from "../site/dom.js";
import { PLACES } from "./finder-hooks.js";

/** @typedef {{lat: number, lon: number, label: string, states: string[]}} Point */

// The package lists points; each stands for a whole ZIP. Nothing here is exact, and labels may say so.
const STEPS_IN_A_DEGREE = 50;
const EARTH_MILES = 3958.8;
// Two neighbours further apart than this tell nothing about what lies between their numbers.
const WIDEST_GAP = 150;
/** @type {Record<string, string>} */
const SHORT = {
  st: "saint", ste: "sainte", mt: "mount", ft: "fort", pt: "point", n: "north", s: "south", e: "east", w: "west",
};

/** @typedef {{lat: number, lon: number, state: string}} Zip */
/** @typedef {{name: string, state: string, zip: number}} Town */

/** @type {Map<string, Zip> | null} */
let zips = null; // "94102" -> {lat, lon, state}
/** @type {Map<string, Town[]> | null} */
let towns = null; // "sanfrancisco" -> [{name, state, zip}]
/** @type {Map<string, string>} */
let stateOf = new Map(); // "california" and "ca" -> "CA"
/** @type {Record<string, Promise<any>>} */
const files = {}; // one promise for each file

// "St. Louis", "Saint Louis" and "SAINT-LOUIS" are one; so are "O'Fallon" and "O Fallon".
/** @param {string[]} some */
const keyOf = (some) => some.map((word) => SHORT[word] ?? word).join("");

/** @param {string} address */
const fetched = (address) => (files[address] ??= fetch(address).then((answer) => {
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}).catch((problem) => {
  delete files[address]; // The next try asks again: the line may be back.
  throw problem;
}));

// Numbers are kept as the step from the one before.
/** @param {string} text */
const summed = (text) => {
  let sum = 0;
  return text.split(" ").map((step) => (sum += +step));
};

/** @param {{states: Record<string, string>, zips: Record<string, [string, string, string]>}} data */
const readZips = (data) => {
  const found = new Map();
  stateOf = new Map();
  for (const [code, name] of Object.entries(data.states)) {
    stateOf.set(code.toLowerCase(), code).set(wordsIn(name).join(""), code);
  }
  for (const [state, columns] of Object.entries(data.zips)) {
    const [numbers, lats, lons] = columns.map(summed);
    for (const [i, number] of numbers.entries()) {
      const point = { lat: lats[i] / STEPS_IN_A_DEGREE, lon: lons[i] / STEPS_IN_A_DEGREE };
      found.set(`${number}`.padStart(5, "0"), { ...point, state });
    }
  }
  zips = found;
};

/** @param {{towns: Record<string, string>}} data */
const readTowns = (data) => {
  towns = new Map();
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

/** @param {string} text */
const hasLetters = (text) => /\p{L}/u.test(text);

// Both files without an argument; with the text that somebody typed, only what that text needs.
/** @param {string} [text] */
export const loadPlaces = async (text) => {
  const address = new URL(the(PLACES, HTMLElement).dataset.places ?? "", document.baseURI);
  const wanted = [fetched(address.href)];
  if (text === undefined || hasLetters(text)) wanted.push(fetched(new URL("towns.json", address).href));
  const [zipData, townData] = await Promise.all(wanted);
  if (!zips) readZips(zipData);
  if (townData && !towns) readTowns(townData);
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
    const near = zips?.get(`${n}`.padStart(5, "0"));
    if (near) return { near, steps: Math.abs(n - +zip) };
  }
  return null;
};

/** @param {string} zip */
const atZip = (zip) => {
  const exact = zips?.get(zip);
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
const inState = (some, state) => (towns?.get(keyOf(some)) ?? []).filter((one) => !state || one.state === state);

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
  const digits = /^\s*(\d{5})(?:-?\d{4})?\s*$/.exec(text);
  if (digits) return zips ? atZip(digits[1]) : null;
  const found = towns ? townsOf(text) : [];
  if (found.length !== 1) return null;
  const zip = zips?.get(`${found[0].zip}`.padStart(5, "0"));
  return zip ? answer({ ...zip, state: found[0].state }, named(found[0])) : null;
};

/**
 * Every town of that name, by state, for a person to choose from: [{label: "Springfield, IL"}, ...]
 * @param {string} text
 */
export const townsNamed = (text) => {
  const found = towns ? townsOf(text) : [];
  return found.map((one) => ({ label: named(one) })).sort((a, b) => (a.label < b.label ? -1 : 1));
};
