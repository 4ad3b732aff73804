// What is wrong with one text: the same words as the model of the program has for it.
import { plainWords } from "./plain-words.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Rule} Rule */

/**
 * As Python shows a text: on one line, between quotes, not long.
 * @param {string} text
 */
export const shownBriefly = (text) => {
  const letters = [...text];
  const short = letters.length <= 60 ? text : `${letters.slice(0, 57).join("")}...`;
  const plain = short.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
  return plain.includes("'") && !plain.includes('"') ? `"${plain}"` : `'${plain.replaceAll("'", "\\'")}'`;
};

/** @param {string} sign */
const codeOf = (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * An NPI is checked by Luhn with the card prefix 80840 before it (45 CFR 162.406).
 * @param {string} digits
 */
const luhnHolds = (digits) => [...`80840${digits}`].reverse()
  .reduce((sum, digit, at) => sum + [Number(digit), (Number(digit) * 2) % 9 || (digit === "9" ? 9 : 0)][at % 2], 0)
  % 10 === 0;

/** @param {string} text */
const isInCalendar = (text) => {
  const [year, month, day = 1] = text.split("-").map(Number);
  const found = new Date(Date.UTC(2000, month - 1, day));
  found.setUTCFullYear(year, month - 1, day);
  return year > 0 && found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
};

/**
 * @param {Rule} rule
 * @param {string} text
 */
const breaks = (rule, text) => (rule.fillers?.includes(plainWords(text)))
  || (rule.bad && new RegExp(rule.bad, "u").test(text))
  || (rule.good && !new RegExp(rule.good, "u").test(text))
  || (rule.luhn && !luhnHolds(text))
  || (rule.calendar && !isInCalendar(text));

/**
 * @param {Rule} rule
 * @param {string} text
 */
const found = (rule, text) => {
  if (!rule.names) return shownBriefly(text);
  const signs = rule.bad ? [text.match(new RegExp(rule.bad, "u"))?.[0] ?? ""] : [...text].slice(0, 3);
  return signs.map(codeOf).join(", ");
};

/**
 * @param {Table} table
 * @param {string} kind
 * @param {string} text
 * @returns {import("./form-table.js").Said | null}
 */
export const mistakeIn = (table, kind, text) => {
  const { longest, rules } = table.kinds[kind];
  const { length } = [...text];
  if (longest && length > longest) {
    const says = table.tooLong.says.replace("{longest}", `${longest}`).replace("{found}", `${length}`);
    return { says, accepted: table.tooLong.accepted };
  }
  const broken = rules.find((rule) => breaks(rule, text));
  return broken ? { says: broken.says.replace("{found}", () => found(broken, text)), accepted: broken.accepted } : null;
};

/**
 * The name of a file for the name of a provider: small letters, digits and single dashes.
 * @param {string} name
 */
export const slugOf = (name) => name.toLowerCase().replaceAll("ß", "ss").replaceAll("&", " and ").normalize("NFKD")
  .replace(/[\p{M}'’]/gu, "").replace(/[^a-z0-9]+/g, "-").slice(0, 80).replace(/^-+|-+$/g, "");
