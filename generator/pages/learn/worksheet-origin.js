// Whose prices a worksheet starts from. The address names a provider and nothing more: its name and prices are
// read from its own page here, so that no link can put other words or prices under our name.
import { wordsOf } from "../site/dom.js";
import { NAME, START } from "./worksheet-hooks.js";

/** @typedef {{address: string, name: string, start: URLSearchParams}} Origin */

/** @param {string} slug */
const isSlug = (slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug);

/**
 * Resolves to null where the address names no provider of ours, or its page cannot be had.
 * @param {string} slug
 * @param {URL} profiles
 * @returns {Promise<Origin | null>}
 */
export const readOrigin = async (slug, profiles) => {
  if (!isSlug(slug)) return null;
  const address = new URL(`${slug}/`, profiles).href;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const name = wordsOf(page.querySelector(NAME));
    const link = page.querySelector(START);
    return name && link instanceof HTMLElement
      ? { address, name, start: new URLSearchParams(link.dataset.worksheet) }
      : null;
  } catch {
    return null;
  }
};

/**
 * What stands before and behind the provider's name.
 * @param {Origin} origin
 * @param {boolean} isOwn whether somebody wrote amounts of their own on the sheet
 * @returns {[before: string, after: string]}
 */
export const originWords = ({ start }, isOwn) => {
  if (isOwn) return ["For", ". The amounts here were written on this sheet. Compare them with its page."];
  const paidFor = start.get("for");
  if (!paidFor) return ["For", ": no price for treatment is stated on its page. Check what is filled in, and ask."];
  const assumed = start.has("assumed")
    ? ` They state no number of sessions: ${start.get("sessions")} is a usual course in studies.`
    : "";
  return [
    "Prices from",
    `, as read on its page; check them. The price of treatment is for: ${paidFor}.${assumed}`,
  ];
};
