// What the worksheet adds up, and how it says so. Knows nothing of the page. Money is counted in cents.
// A part that is empty or cannot be read is not known yet; it is never counted as zero.
import { counted } from "../site/english.js";

/**
 * Lowest and highest, in cents.
 * @typedef {[low: number, high: number]} Range
 * @typedef {{number: number | null | undefined, low: number | null | undefined, high: number | null | undefined}} Typed
 */

/**
 * An amount in cents; undefined for what cannot be read.
 * @param {string} text
 */
export const amount = (text) => {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  return Number(match[1].replaceAll(",", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
};

/** @param {string} text */
export const whole = (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);

/** @param {number} cents */
export const dollars = (cents) =>
  `$${(cents / 100).toLocaleString("en-US", { minimumFractionDigits: cents % 100 ? 2 : 0 })}`;

/** @param {Range} range */
export const span = ([low, high]) => (low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`);

/**
 * What is wrong with the fields of one part, by field. Empty is null, and what cannot be read is undefined.
 * @param {Typed} typed
 */
export const mistakes = ({ number, low, high }) => {
  /** @type {Record<string, string>} */
  const wrong = {};
  if (number === undefined) wrong.number = "Write a whole number, like 6.";
  if (low === undefined) wrong.low = "Write an amount, like 450 or 1,200.50.";
  if (high === undefined) wrong.high = "Write an amount, like 450 or 1,200.50.";
  if (low === null && Number.isInteger(high)) wrong.high = "Write the lowest amount too.";
  if (typeof low === "number" && typeof high === "number" && high < low) {
    wrong.high = "This is less than the lowest amount.";
  }
  return wrong;
};

/**
 * What one part comes to; null where it is not known.
 * @param {Typed} typed
 * @param {boolean} isCounted whether the part says how many times it is paid
 * @returns {Range | null}
 */
export const rangeOf = ({ number, low, high }, isCounted) => {
  if (Object.keys(mistakes({ number, low, high })).length) return null;
  if (isCounted && number === 0) return [0, 0];
  if (typeof low !== "number" || (isCounted && typeof number !== "number")) return null;
  const times = isCounted ? number ?? 1 : 1;
  return [low * times, (high ?? low) * times];
};

/**
 * @param {Range[]} known
 * @returns {Range | null}
 */
export const sumOf = (known) =>
  (known.length ? known.reduce(([a, b], [low, high]) => [a + low, b + high]) : null);

/** @param {number} number */
const parts = (number) => `${counted(number, "part")} ${number === 1 ? "is" : "are"}`;

/**
 * The total in a sentence, and what must be known beside it.
 * @param {Range | null} total
 * @param {number} unknown how many parts are not known yet
 * @param {Range | null} back what may come back
 * @param {Range | null} account what comes from an account of one's own
 * @param {number} unread how many fields cannot be read
 */
export const totalWords = (total, unknown, back, account, unread) => {
  const words = [];
  if (total && unknown) words.push(`${parts(unknown)} not known yet, so the real total is likely higher.`);
  if (unread) words.push(`${counted(unread, "amount")} ${unread === 1 ? "is" : "are"} left out: look below the field.`);
  if (total && back && back[1] > total[0]) words.push("The money back is more than that, so it is left out.");
  else if (total && back?.[1]) {
    const after = span([total[0] - back[1], total[1] - back[0]]);
    words.push(`If ${span(back)} comes back later, you end up paying about ${after}.`);
  }
  if (total && account?.[1]) {
    words.push(`Up to ${dollars(account[1])} would come from your HSA or FSA.`);
    words.push("That is your own money, so it takes nothing off.");
  }
  if (!total) return ["No part is filled in yet.", words.join(" ")];
  return [total[1] ? `You would pay about ${span(total)}.` : "What you filled in costs nothing.", words.join(" ")];
};
