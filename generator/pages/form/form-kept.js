// What somebody wrote, kept on this device until "Forget" takes it away.
import { keptUnder } from "../contribute/kept-on-device.js";

/** @typedef {import("./form-state.js").Filled} Filled */

/** @type {ReturnType<typeof keptUnder<Filled>>} */
const kept = keptUnder("directory form ", "Your browser keeps nothing, so save your file before you close the page.");

export const recall = kept.recall;

/** @param {Filled} filled */
export const keep = (filled) => kept.keep(filled.edit, filled);

export const forget = kept.forget;
