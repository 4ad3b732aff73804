// Which question comes next: what nobody states before what only wants a second look, as order.py has it.
import { answersOf } from "./call-answers.js";
import { asPart } from "./yaml-text.js";

/** @typedef {import("./call-answers.js").Question} Question */
/** @typedef {import("./call-answers.js").Table} Table */
/** @typedef {import("./call-answers.js").Call} Call */
/** @typedef {{[path: string]: string}} Known */

/**
 * One text for each value, however it was typed: true is yes, 450.00 is 450.
 * @param {unknown} value
 * @returns {string}
 */
export const asText = (value) => {
  if (Array.isArray(value)) return value.map(asText).join(", ");
  if (value === null || value === undefined) return "";
  const text = { true: "yes", false: "no" }[String(value)] ?? String(value);
  return /^[0-9]+\.0+$/.test(text) ? text.split(".")[0] : text;
};

/**
 * What names an entry of a list: a service, or what is covered and by whom.
 * @param {Table} table
 * @param {{[key: string]: unknown}} entry
 */
export const namesIn = (table, entry) => table.namedBy.map((key) => entry[key]).filter(Boolean).join(".");

/**
 * @param {Table} table
 * @param {Question} question
 * @param {string} key
 * @param {unknown} profile
 */
const statedAt = (table, { parent, item, inner }, key, profile) => {
  /** @type {unknown} */
  let here = profile;
  for (const name of parent) here = asPart(here)[name];
  if (item && inner) {
    const told = Object.entries(item);
    const same = (Array.isArray(here) ? here : []).filter((one) => told.every(([at, text]) => one[at] === text));
    here = same.length === 1 ? same[0][inner] : null;
  } else if (item && Array.isArray(here)) {
    const alike = here.filter((one) => namesIn(table, one) === namesIn(table, item)
      && !table.narrower.some((key) => asText(one[key])));
    here = alike.length === 1 ? alike[0] : null;
  }
  return asPart(here)[key];
};

/**
 * What a published profile states of each question, as text, by path.
 * @param {Table} table
 * @param {unknown} profile
 * @returns {Known}
 */
export const stated = (table, profile) => {
  /** @type {Known} */
  const known = {};
  for (const question of table.questions) {
    for (const [key, path] of Object.entries(question.paths)) {
      const text = asText(statedAt(table, question, key, profile));
      if (text) known[path] = text;
    }
  }
  return known;
};

/**
 * The questions for a kind of provider, those of a part together, parts with gaps first.
 * @param {Table} table
 * @param {string} kind
 * @param {Known} known
 */
export const inOrder = (table, kind, known) => {
  const asked = table.questions.filter(({ kinds }) => kinds.includes(kind));
  /** @param {Question} one */
  const partOf = ({ parent, place }) => [...parent, place].join(".");
  /** @param {Question} one */
  const isKnown = ({ key, paths }) => paths[key] in known;
  const gaps = new Set(asked.filter((one) => !isKnown(one)).map(partOf));
  const first = new Map(asked.map((one, at) => /** @type {[string, number]} */ ([partOf(one), at])).reverse());
  /** @param {Question} one */
  const rank = (one) => [
    // What builds on the rest of its part comes after it, known or not.
    Number(!gaps.has(partOf(one))), first.get(partOf(one)) ?? 0,
    Number(one.needs === one.parent[0]), Number(isKnown(one)),
  ];
  return asked.sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
  });
};

/**
 * Whether what a question builds on is stated, or was said in this call.
 * @param {Table} table
 * @param {Question} question
 * @param {Call} call
 * @param {Known} known
 */
export const makesSense = (table, { needs, route }, call, known) => {
  const answers = answersOf(call);
  const isGiven = () => Object.keys(known).some((path) => path.split(".")[0] === needs)
    || table.questions.some((one) => {
      const said = answers.get(one.id);
      return said && one.parent[0] === needs && !one.needs && !(said.tap in table.unanswered);
    });
  const routes = answers.get("routes")?.figure || known["routes.values"] || "";
  return (!needs || isGiven()) && (!route || !routes || routes.split(", ").includes(route));
};

/**
 * What a place may have of its own is asked of that place alone, or of all of them.
 * @param {Table} table
 * @param {Question[]} order
 * @param {Call} call
 * @param {Known} known
 * @param {string} [place]
 */
export const nextQuestion = (table, order, call, known, place = "") => {
  const answers = answersOf(call);
  return order.find((one) => (one.place === place || !one.by_place)
    && !answers.has(one.id) && makesSense(table, one, call, known));
};
