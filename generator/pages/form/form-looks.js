// Where somebody looked: each look once, and what is written from now on rests on the one that is chosen.
import { partFields } from "./form-table.js";
import { entriesOf } from "./form-values.js";
import { putAt, renameLook, valueAt } from "./form-state.js";
import { today } from "../contribute/call-provider.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Part} Part */
/** @typedef {import("./form-check.js").At} At */
/** @typedef {import("./form-state.js").Filled} Filled */

/** @param {Filled} filled */
export const looksOf = ({ values }) => entriesOf(values.evidence);

/**
 * A new one of today, by whoever looked last.
 * @param {Filled} filled
 * @returns {Part}
 */
export const newLook = (filled) => {
  const looks = looksOf(filled);
  const names = new Set(looks.map(({ name }) => name));
  let number = 1;
  while (names.has(`look-${number}`)) number += 1;
  filled.current = `look-${number}`;
  const by = looks.map((look) => look.by).findLast(Boolean);
  return { name: filled.current, seen: today(), method: "website", ...(by ? { by } : {}) };
};

/**
 * @param {Filled} filled
 * @param {string} before
 * @param {string} after
 */
export const renamed = (filled, before, after) => {
  if (before) renameLook(filled.values, before, after);
  if (filled.current === before) filled.current = after;
};

/**
 * The part that was written in rests on the chosen look, where it names none.
 * @param {Table} table
 * @param {Filled} filled
 * @param {At} at
 */
export const proveByCurrent = (table, { values, current }, at) => {
  const inside = at.slice(0, -1);
  const value = /** @type {Part | undefined} */ (valueAt(values, inside));
  const last = [...inside].reverse().find((step) => typeof step === "string");
  const field = table.fields.find(({ key, is }) => is.startsWith("part") && key === last);
  const isProved = field && partFields(table, field.of).some(({ key }) => key === "evidence");
  if (isProved && value && !value.evidence && current) putAt(values, [...inside, "evidence"], [current]);
};
