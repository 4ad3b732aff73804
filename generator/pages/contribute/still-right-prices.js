// A price in the words of a provider's page, as words.py says it.
import { counted } from "../site/english.js";

/** @param {number} amount */
const dollars = (amount) => {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return `$${amount.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
};

/** What a price's own words hold; the rest of an entry is told by itself. */
export const SAID = ["amount_usd", "amount_high_usd", "approximate", "per", "sessions"];

/**
 * @param {{[key: string]: unknown}} price
 * @param {string} perSays how the page says what it is for
 */
export const priceText = ({ amount_usd: low, amount_high_usd: high, approximate, per, sessions: number }, perSays) => {
  const holds = Number(number ?? 0);
  if (low === undefined || low === null) return `${counted(holds, "session")}, price not stated`;
  const ends = [low, high].filter((one) => one !== undefined && one !== null).map(Number);
  if (!ends.some(Boolean)) return "Free";
  const amount = `${approximate ? "About " : ""}${ends.map(dollars).join(" to ")}`;
  const isOfSomething = per && per !== "once";
  const text = isOfSomething ? `${amount} ${perSays}` : amount;
  return holds && per !== "session" ? `${text} ${isOfSomething ? "of" : "for"} ${counted(holds, "session")}` : text;
};
