// What was ticked, as answers for `directory merge` and as the draft itself: the same as draft_file.py makes of it.
import { block } from "../contribute/yaml-text.js";
import { isMapping } from "./proposals-read.js";

/** @typedef {import("./proposals-read.js").Fact} Fact */
/** @typedef {import("./proposals-read.js").Draft} Draft */
/** @typedef {("yes" | "no" | "")[]} Ticks */

/**
 * @param {{[key: string]: Fact}} fact
 * @param {string} above
 * @returns {[string, string][]}
 */
const leaves = (fact, above = "") => Object.entries(fact).flatMap(([key, value]) => {
  if (isMapping(value)) return leaves(value, `${above}${key}.`);
  if (typeof value !== "string" || key === "evidence") return [];
  return [/** @type {[string, string]} */ ([above + key, value])];
});

/**
 * Where two proposals that were taken say different things of one key, by the number of the later one.
 * @param {Draft} draft
 * @param {Ticks} ticks
 * @returns {Map<number, string>}
 */
export const clashes = ({ proposals }, ticks) => {
  const [seen, found] = [new Map(), new Map()];
  proposals.forEach(({ fact }, number) => {
    if (ticks[number] !== "yes") return;
    for (const [path, value] of leaves(fact)) {
      const before = seen.get(path) ?? value;
      seen.set(path, before);
      if (before !== value) found.set(number, `'${path}' was taken with another value before: ${before}, now ${value}`);
    }
  });
  return found;
};

/**
 * Put a fact to those before: entries and words of a list beside each other, each once.
 * @param {{[key: string]: Fact}} whole
 * @param {{[key: string]: Fact}} fact
 */
const layInto = (whole, fact) => {
  for (const [key, value] of Object.entries(fact)) {
    const before = whole[key];
    if (before !== undefined && isMapping(before) && isMapping(value)) layInto(before, value);
    else if (key === "evidence" && before !== undefined) {
      whole[key] = /** @type {string[]} */ ([...new Set([before, value].flat())]);
    } else if (Array.isArray(before) && Array.isArray(value)) {
      const known = new Set(before.map((one) => JSON.stringify(one)));
      whole[key] = /** @type {Fact} */ ([...before, ...value.filter((one) => !known.has(JSON.stringify(one)))]);
    } else whole[key] = structuredClone(value);
  }
};

/**
 * The answers to merge; nothing where nothing was taken.
 * @param {string} head what such a file begins with
 * @param {Draft} draft
 * @param {Ticks} ticks
 */
export const answersText = (head, { profile, evidence, proposals }, ticks) => {
  /** @type {{[key: string]: Fact}} */
  const whole = {};
  proposals.forEach(({ fact }, number) => { if (ticks[number] === "yes") layInto(whole, fact); });
  const facts = Object.entries(whole);
  if (!facts.length) return "";
  /** @param {[string, Fact]} one */
  const written = (one) => block(...one);
  /** @param {[string, Fact]} one */
  const isByHand = ([key, value]) => typeof value === "string" || key === "claims";
  const byHand = facts.filter(isByHand).map((one) => written(one).trimEnd().replaceAll("\n", "\n# "));
  const parts = facts.filter((one) => !isByHand(one));
  const told = byHand.map((one) => `# Write this in the profile yourself: ${one}\n`).join("");
  return head + told + written(["profile", profile]) + parts.map(written).join("") + written(["evidence", evidence]);
};

/**
 * The draft with each answer behind its take, all else as it was.
 * @param {string} text
 * @param {Ticks} ticks
 */
export const tickedText = (text, ticks) => {
  let number = -1;
  return text.replace(/^( *- take: *)[^\s#]*/gm, (line, take) => {
    number += 1;
    return ticks[number] ? `${take}${ticks[number]}` : line;
  });
};
