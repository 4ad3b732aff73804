// A ZIP in the search box means: who is near. The finder answers that, so the box leads there.
import { siteRoot } from "../site/site-root.js";

const ZIP = /^\s*(\d{5})(?:-?\d{4})?\s*$/;

/** @param {string} text */
export const isZip = (text) => ZIP.test(text);

// The finder with a place chosen, which stands behind the "#" and is not sent.
/** @param {string} place */
export const nearAddress = (place) =>
  new URL(`providers/#${new URLSearchParams({ near: place })}`, siteRoot()).href;
