// What a published profile states of each section, in the words of its pages, and what could be said instead.

import { SAID, priceText } from "./still-right-prices.js";

/**
 * @typedef {{key: string, label: string, is: string, of?: string, words?: {[word: string]: string}}} Field
 * @typedef {{id: string, title: string, fields: number[]}} Section
 * @typedef {{sections: Section[], parts: {[name: string]: number[]}, fields: {[number: string]: Field},
 *   answers: {STILL_RIGHT: string, CHANGED: string, NOT_TOLD: string}, fingerprint: number,
 *   lines: {begin: string, end: string, says: string, seen: string, longest: number},
 *   words: {longest: number, rules: {bad?: string, good?: string, says: string, accepted: string}[]}}} Table
 * @typedef {{path: string, label: string, was: string, words: {[word: string]: string}}} Choice
 * @typedef {{label: string, text: string, choices: Choice[]}} Stated
 */

// What names or answers a part comes first and needs no label; nor does its note, which comes last.
const FIRST = ["name", "service", "answer", "values", "street", "city"];
const PLAIN = [...FIRST, "label", "credential", "role", "kind", "who", "state", "zip", "note"];

/** @param {unknown} value @returns {{[key: string]: unknown}} */
const asPart = (value) => /** @type {{[key: string]: unknown}} */ (
  value !== null && typeof value === "object" && !Array.isArray(value) ? value : {});

/** @param {unknown} value */
const typed = (value) => ({ true: "yes", false: "no" }[String(value)] ?? String(value));

/** @param {unknown} value */
const isSilent = (value) => value === null || value === undefined || (Array.isArray(value) && !value.length);

/**
 * @param {Table} table
 * @param {number[]} numbers
 * @param {unknown} value
 * @returns {[Field, unknown][]}
 */
const statedFields = (table, numbers, value) => numbers.flatMap((number) => {
  const field = table.fields[number];
  const one = asPart(value)[field.key];
  return isSilent(one) ? [] : [/** @type {[Field, unknown]} */ ([field, one])];
});

/**
 * @param {Table} table
 * @param {Field} field
 * @param {unknown} value
 * @returns {string}
 */
const textOf = (table, field, value) => {
  if (field.is === "part") return partText(table, field.of ?? "", value);
  if (Array.isArray(value)) return value.map((one) => textOf(table, { ...field, is: oneOf(field.is) }, one)).join(", ");
  const word = typed(value);
  return field.words?.[word] ?? word;
};

/** @param {string} many */
const oneOf = (many) => ({ parts: "part", words: "word", texts: "text" }[many] ?? many);

/**
 * @param {Table} table
 * @param {string} name
 * @param {unknown} value
 */
const partText = (table, name, value) => {
  const stated = statedFields(table, table.parts[name] ?? [], value)
    .sort(([a], [b]) => Number(FIRST.includes(b.key)) - Number(FIRST.includes(a.key)));
  /** @param {[Field, unknown]} one */
  const told = ([field, one]) => (PLAIN.includes(field.key) ? "" : `${field.label}: `) + textOf(table, field, one);
  const isPrice = stated.some(([{ key }]) => key === "service");
  if (!isPrice) return stated.map(told).join("; ");
  const per = stated.find(([{ key }]) => key === "per");
  const rest = stated.filter(([{ key }]) => !SAID.includes(key)).map(told);
  return [rest[0], priceText(asPart(value), per ? textOf(table, ...per) : ""), ...rest.slice(1)].join("; ");
};

/**
 * @param {Table} table
 * @param {Field} field
 * @param {unknown} value
 * @returns {Choice[]}
 */
const choicesIn = (table, { key, is, of }, value) => {
  const inside = is === "part" ? statedFields(table, table.parts[of ?? ""], value) : [];
  return inside.filter(([inner]) => inner.is === "word").map(([inner, one]) =>
    ({ path: `${key}.${inner.key}`, label: inner.label, was: typed(one), words: inner.words ?? {} }));
};

/**
 * One line for each thing that stands in a section; a list gives a line for each entry.
 * @param {Table} table
 * @param {Section} section
 * @param {unknown} profile
 * @returns {Stated[]}
 */
export const statedIn = (table, { fields }, profile) =>
  statedFields(table, fields, profile).flatMap(([field, value]) => {
    const each = field.is === "parts" && Array.isArray(value) ? value : [value];
    const one = { ...field, is: field.is === "parts" ? "part" : field.is };
    return each.map((entry) =>
      ({ label: field.label, text: textOf(table, one, entry), choices: choicesIn(table, field, entry) }));
  });

/** @param {unknown} value @returns {unknown} */
const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
};

/**
 * The same as fingerprint.py; nothing where a browser has no means for it, as on a page without https.
 * @param {Table} table
 * @param {Section} section
 * @param {unknown} profile
 */
export const fingerprint = async (table, { fields }, profile) => {
  if (!globalThis.crypto?.subtle) return "";
  const keys = fields.map((number) => table.fields[number].key);
  const kept = Object.entries(asPart(profile)).filter(([key]) => keys.includes(key));
  const bytes = new TextEncoder().encode(JSON.stringify(sorted(Object.fromEntries(kept))));
  const digest = [...new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes))];
  return digest.map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, table.fingerprint);
};
