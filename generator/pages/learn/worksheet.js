// Adds up the cost worksheet while somebody writes on it. All that is written stands in the address
// behind the "#", which no browser sends: a link or a reload brings it back. A profile's link names the
// provider behind a "?".
import { choices, onNewChoices, replaceChoices } from "../site/address.js";
import { the } from "../site/dom.js";
import { FIELD, ROW, ROW_SUM, ROW_TITLE, SHEET, TYPICAL, part } from "./worksheet-hooks.js";
import { originWords, readOrigin } from "./worksheet-origin.js";
import { amount, mistakes, rangeOf, span, sumOf, totalWords, whole } from "./worksheet-sums.js";

document.addEventListener("DOMContentLoaded", () => {
  const sheet = the(SHEET, HTMLElement);
  const [origin, sum, unknownList] = [part("from"), part("sum"), part("unknown")].map((one) => the(one, HTMLElement));
  const profile = the("a", HTMLAnchorElement, origin);
  const profiles = profile.getAttribute("href") ?? "";
  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (sheet.querySelectorAll(ROW))].map((element) => ({
    element,
    part: element.dataset.part ?? "",
    kind: element.dataset.kind ?? "",
    number: element.dataset.number ?? "",
    title: the(ROW_TITLE, HTMLElement, element).textContent ?? "",
    sum: /** @type {HTMLElement | null} */ (element.querySelector(ROW_SUM)),
    /** @type {Record<string, HTMLInputElement>} */
    fields: Object.fromEntries(
      [.../** @type {NodeListOf<HTMLInputElement>} */ (element.querySelectorAll(FIELD))]
        .map((field) => [field.dataset.field, field])),
  }));
  /** @typedef {typeof rows[number]} Row */
  /** @typedef {ReturnType<typeof read>} Found */
  /** @typedef {[Row, Found][]} All */
  /** @type {Record<string, string>} */
  let from = {};
  let timer = 0;

  // Empty is null, and what cannot be read is undefined.
  /**
   * @param {HTMLInputElement | undefined} field
   * @param {(text: string) => number | undefined} parse
   */
  const value = (field, parse) => (field?.value.trim() ? parse(field.value.trim()) : null);

  /** @param {Row} row */
  const read = ({ fields: { number, low, high } }) => {
    const typed = { number: value(number, whole), low: value(low, amount), high: value(high, amount) };
    const touched = [number, low, high].some((field) => field?.value.trim());
    return { ...typed, wrong: mistakes(typed), range: rangeOf(typed, Boolean(number)), touched };
  };

  // One price for a course makes sessions needless, and the other way round.
  /**
   * @param {string} kind
   * @param {All} all
   */
  const of = (kind, all) => all.find(([row]) => row.kind === kind)?.[1];
  /**
   * @param {Row} row
   * @param {Found} entered
   * @param {All} all
   */
  const isOwed = (row, entered, all) =>
    entered.touched || row.kind === "cost" || (row.kind === "session" && !of("course", all)?.touched);

  const show = (wait = 0) => {
    const all = /** @type {All} */ (rows.map((row) => [row, read(row)]));
    const [back, account] = [of("back", all), of("account", all)];
    const costs = all.filter(([row, entered]) => entered !== back && entered !== account && isOwed(row, entered, all));
    const total = sumOf(costs.flatMap(([, entered]) => (entered.range ? [entered.range] : [])));
    const unknown = costs.filter(([, entered]) => !entered.range).map(([row]) => row.title);
    for (const [row, { range }] of all) {
      if (!row.sum) continue;
      const isMissing = unknown.includes(row.title);
      row.sum.classList.toggle("kd-unk", isMissing);
      row.sum.classList.toggle("kd-ws__none", !isMissing && !range);
      const known = range?.[1] ? span(range) : "Nothing";
      row.sum.textContent = isMissing ? "Not known yet" : range ? known : "Not counted";
    }
    const unread = all.reduce((number, [, entered]) => number + Object.keys(entered.wrong).length, 0);
    const words = totalWords(total, unknown.length, back?.range ?? null, account?.range ?? null, unread);
    unknownList.textContent = total && unknown.length ? `Not known yet: ${unknown.join(", ")}.` : "";
    sum.closest("section")?.toggleAttribute("data-filled", Boolean(total));
    // Not at every key, or a screen reader would never come to the end of a sentence.
    clearTimeout(timer);
    timer = setTimeout(() => [...sum.children].forEach((one, at) => { one.textContent = words[at]; }), wait);
    return all;
  };

  // While a field is being written in, a message may go but none may come.
  /**
   * @param {All} all
   * @param {boolean} mayCome
   */
  const complain = (all, mayCome) => {
    for (const [{ fields }, { wrong }] of all) {
      for (const [name, field] of Object.entries(fields)) {
        const text = wrong[name] ?? "";
        if (text && !mayCome) continue;
        the(`#${field.id}-wrong`, HTMLElement).textContent = text && `${text} Until then it is left out.`;
        field.setAttribute("aria-invalid", String(Boolean(text)));
      }
    }
  };

  /** @param {All} all */
  const toAddress = (all) => {
    const written = new URLSearchParams(from);
    /** @param {number | undefined} cents */
    const plain = (cents) => (cents === undefined ? "" : String(cents / 100));
    for (const [row, { number, low, high }] of all) {
      if (number !== null && number !== undefined) written.set(row.number, String(number));
      const amounts = [low, high].filter((one) => one !== null).map(plain).join("-");
      if (amounts) written.set(row.part, low === null ? `-${amounts}` : amounts);
    }
    replaceChoices(written);
  };

  /** @param {URLSearchParams} amounts */
  const fill = (amounts) => {
    for (const { part, number, fields } of rows) {
      const [low, high] = (amounts.get(part) ?? "").split("-");
      fields.low.value = low;
      if (fields.high) fields.high.value = high ?? "";
      if (fields.number) fields.number.value = amounts.get(number) ?? "";
    }
    complain(show(), true);
  };

  /**
   * @param {import("./worksheet-origin.js").Origin} found
   * @param {boolean} isOwn
   */
  const name = (found, isOwn) => {
    const [before, after] = origin.querySelectorAll("span");
    [before.textContent, after.textContent] = originWords(found, isOwn);
    profile.href = found.address;
    profile.textContent = found.name;
    origin.hidden = false;
  };

  const fromAddress = async () => {
    const asked = choices();
    const slug = asked.get("from") ?? "";
    from = {};
    origin.hidden = true;
    fill(asked);
    const isOwn = rows.some(({ part, number }) => asked.get(part) || asked.get(number));
    const found = slug ? await readOrigin(slug, new URL(profiles, document.baseURI)) : null;
    if (!found) return;
    from = { from: slug };
    name(found, isOwn);
    if (!isOwn && !rows.some(({ fields }) => Object.values(fields).some((field) => field.value))) fill(found.start);
  };

  sheet.addEventListener("input", () => { const all = show(500); complain(all, false); toAddress(all); });
  sheet.addEventListener("change", () => complain(show(500), true));
  sheet.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest(TYPICAL) : null;
    const row = rows.find(({ element }) => button && element.contains(button));
    if (!row || !(button instanceof HTMLElement)) return;
    [row.fields.low.value, row.fields.high.value] = (button.dataset.typical ?? "").split("-");
    row.fields.low.dispatchEvent(new Event("input", { bubbles: true }));
    row.fields.low.focus();
  });
  the(part("print"), HTMLElement).addEventListener("click", () => print());
  the(part("clear"), HTMLElement).addEventListener("click", () => {
    replaceChoices(new URLSearchParams());
    fromAddress();
    rows[0].fields.low.focus();
  });
  onNewChoices(fromAddress);
  fromAddress();
});
