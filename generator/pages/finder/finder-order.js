// The orders of the list. Whatever is chosen, an overdue listing stands last, and so does what is not known.

/**
 * @typedef {{providers: number, overdue: number, price: (number | null)[], checked: (number | null)[],
 *   documented: number[]}} Columns
 * @typedef {{miles: (position: number) => number, tier: (position: number) => number}} Near
 */

/** @type {Record<string, (data: Columns, near?: Near | null) => (i: number) => number | null>} */
const KEYS = {
  name: () => () => 0,
  near: (_, near) => (i) => near?.miles(i) ?? NaN,
  price: (data) => (i) => data.price[i],
  checked: (data) => (i) => (data.checked[i] === null ? null : -data.checked[i]),
  documented: (data) => (i) => -data.documented[i],
};

/** @type {Record<string, string>} */
export const ORDERS = {
  name: "By name, A to Z. Overdue listings come last.",
  near: "Nearest clinic first. After those in your state or within 100 miles: telehealth for your state, telehealth " +
    "that names no state, clinics further away. Overdue listings come last.",
  price: "Lowest price for one session first. Then price not stated. Overdue listings come last.",
  checked: "Checked most recently first. Then those nobody has checked. Overdue listings come last.",
  documented: "Most criteria documented first, whether met or not. Overdue listings come last.",
};

const LAST = 10;

/** @param {number | null} value */
const isKnown = (value) => value !== null && !Number.isNaN(value);

// Positions are in the published order, which decides between equals.
/**
 * @param {number[]} positions
 * @param {string} sort
 * @param {Columns} data
 * @param {Near | null} [near]
 */
export const sorted = (positions, sort, data, near) => {
  const key = KEYS[sort](data, near);
  /** @param {number} i */
  const group = (i) => (sort === "near" && near ? near.tier(i) : isKnown(key(i)) ? 0 : 1);
  /** @param {number} i */
  const rank = (i) => (i >= data.providers - data.overdue ? LAST : 0) + group(i);
  /** @param {number} i */
  const value = (i) => (isKnown(key(i)) ? key(i) ?? 0 : Number.MAX_VALUE);
  const rows = positions.map((i) => [i, rank(i), value(i)]);
  rows.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]);
  return rows.map(([i]) => i);
};
