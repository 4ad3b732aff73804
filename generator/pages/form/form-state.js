// What was filled in so far, with the way back.
import { entriesOf, isPart } from "./form-values.js";

/** @typedef {import("./form-table.js").Part} Part */
/** @typedef {import("./form-table.js").Value} Value */
/** @typedef {import("./form-check.js").At} At */
/** @typedef {{slug: string, edit: string, was: Part | null, values: Part, current: string}} Filled */

const MOST_STEPS = 100;

/** @returns {Filled} */
export const blank = () =>
  ({ slug: "", edit: "", was: null, values: { listing_basis: "public_pages", evidence: [] }, current: "" });

/**
 * @param {Part} values
 * @param {At} at
 * @returns {Value}
 */
export const valueAt = (values, at) => {
  /** @type {unknown} */
  let here = values;
  for (const step of at) here = /** @type {{[step: string]: unknown} | undefined} */ (here)?.[step];
  return /** @type {Value} */ (here);
};

/**
 * @param {Part} values
 * @param {At} at
 * @param {Value} value
 */
export const putAt = (values, at, value) => {
  /** @type {any} */
  let here = values;
  at.slice(0, -1).forEach((step, index) => {
    here[step] ??= typeof at[index + 1] === "number" ? [] : {};
    here = here[step];
  });
  here[at[at.length - 1]] = value;
};

/**
 * Every name of a look, where facts name it, is given by a function: none takes it away.
 * @param {Value} value
 * @param {(name: string) => string} named
 * @param {boolean} isProof
 */
const renameIn = (value, named, isProof = false) => {
  if (Array.isArray(value)) {
    for (const one of entriesOf(value)) renameIn(one, named);
    if (!isProof) return;
    const names = /** @type {string[]} */ (value).map(named).filter(Boolean);
    value.splice(0, value.length, .../** @type {never[]} */ (names));
  } else if (isPart(value)) {
    for (const [key, one] of Object.entries(value)) renameIn(one, named, isProof || key === "evidence");
  }
};

/**
 * A look got another name, or went ("").
 * @param {Part} values
 * @param {string} before
 * @param {string} after
 */
export const renameLook = ({ evidence: _, ...facts }, before, after) => {
  const { evidence_of: basics, ...others } = facts;
  renameIn(others, (name) => (name === before ? after : name));
  renameIn(basics, (name) => (name === before ? after : name), true);
};

/** The steps so far: each is the whole as it was before one change. */
export const steps = () => {
  /** @type {string[]} */
  let taken = [];
  return {
    /** @param {string} whole */
    take: (whole) => { if (taken.at(-1) !== whole) taken = [...taken.slice(1 - MOST_STEPS), whole]; },
    back: () => taken.pop(),
    clear: () => { taken = []; },
  };
};

/**
 * Whether what stands there has changed since somebody began: their changes cannot be laid over it then.
 * @param {Filled} mine
 * @param {Filled | null} there
 */
export const isOutrun = (mine, there) => there !== null && JSON.stringify(mine.was) !== JSON.stringify(there.was);
