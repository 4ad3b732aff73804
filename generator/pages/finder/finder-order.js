// The orders of the list. Whatever is chosen, an overdue listing stands last, and so does what is not known.

/**
 * @typedef {{providers: number, overdue: number, price: (number | null)[], checked: (number | null)[],
 *   documented: number[]}} Columns
 * @typedef {{miles: (position: number) => number}} Near
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
  near: "Nearest clinic first. Then who treats by video, or does not state a place. Overdue listings come last.",
  price: "Lowest price for one session first. Then price not stated. Overdue listings come last.",
  checked: "Checked most recently first. Then those nobody has checked. Overdue listings come last.",
  documented: "Most criteria documented first, whether met or not. Overdue listings come last.",
};

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
  const rank = (i) => (i >= data.providers - data.overdue ? 2 : 0) + (isKnown(key(i)) ? 0 : 1);
  const rows = positions.map((i) => [i, rank(i), key(i) ?? 0]);
  rows.sort((a, b) => a[1] - b[1] || (a[2] || 0) - (b[2] || 0) || a[0] - b[0]);
  return rows.map(([i]) => i);
};
