// A ZIP in the search box means: who is near. The finder answers that, so the box leads there.
import { siteRoot } from "../site/site-root.js";

const ZIP = /^\s*(\d{5})(?:-?\d{4})?\s*$/;

/** @param {string} text */
export const isZip = (text) => ZIP.test(text);

// "Psychiatrist near me", "clinica cerca de mí".
const NEAR_ME = new RegExp(
  "\\b(?:near|around|close to|by|cerca de) (?:me|us|here|m[ií])(?!\\p{L})|" +
  "\\b(?:nearby|near by|closest|nearest|in my (?:area|town|city|zip))\\b",
  "iu",
);

/** @param {string} text */
export const saysNearMe = (text) => NEAR_ME.test(text);

// The finder with a place chosen, which stands behind the "#" and is not sent.
/** @param {string} place */
export const nearAddress = (place) =>
  new URL(`providers/#${new URLSearchParams({ near: place })}`, siteRoot()).href;
