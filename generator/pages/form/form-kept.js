// What somebody wrote, kept on this device until "Forget" takes it away.
import { forgetEverything, keptHere, keptUnder } from "../contribute/kept-on-device.js";
import { isOfTable } from "./form-values.js";

/** @typedef {import("./form-state.js").Filled} Filled */

/** @type {ReturnType<typeof keptUnder<Filled>>} */
const kept = keptUnder("directory form ", "Your browser keeps nothing, so save your file before you close the page.",
  { slug: "", edit: "", was: null, values: {}, current: "" });

/**
 * @param {import("./form-table.js").Table} table
 * @param {string} slug
 */
export const recall = (table, slug) => {
  const found = kept.recall(slug);
  return found && isOfTable(table, found.values) ? found : null;
};

/** @param {Filled} filled */
export const keep = (filled) => kept.keep(filled.edit, filled);

export const forget = kept.forget;

/**
 * Take away what any page of this site keeps here, for every provider, after a question.
 * @param {(words: string) => void} tell
 */
export const forgetAll = (tell) => {
  const number = keptHere();
  if (!number) { tell("This device keeps no draft."); return; }
  if (!confirm(`Forget all drafts on this device, for every provider? There are ${number}.`)) return;
  forgetEverything();
  location.reload();
};
