// Words as our pages write them.
const MONTH = new Intl.DateTimeFormat("en-US", { month: "short" });

/** @param {Date} date */
export const dayWords = (date) => `${date.getDate()} ${MONTH.format(date)} ${date.getFullYear()}`;

/**
 * "a, b and c"
 * @param {string[]} words
 */
export const listed = (words) =>
  (words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0] ?? "");

/**
 * "1 provider", "2 providers", "1,200 providers", as Python's `counted` says it
 * @param {number | string} number
 * @param {string} one
 */
export const counted = (number, one = "provider") =>
  `${number.toLocaleString("en-US")} ${one}${number === 1 ? "" : "s"}`;
