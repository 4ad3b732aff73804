// Draws providers side by side: what differs, then what is the same. The tables are made of roles, so that
// they stay tables for a screen reader in whatever way the screen lays them out.
import { make, the } from "../site/dom.js";
import { PAGE } from "./compare-hooks.js";

/**
 * @typedef {import("./compare-profile.js").Profile} Profile
 * @typedef {import("./compare-profile.js").Answer} Answer
 * @typedef {{id: string, section: string, ifSaid: boolean, title: string, heading: () => Node[]}} Row
 * @typedef {{row: Row, found: Answer[][]}} Line
 * @typedef {(provider: Profile) => (Node | string)[]} Column
 */

const silent = () => the(PAGE, HTMLElement).dataset.silent ?? "";
/** @param {string} text */
const hidden = (text) => make("span", { class: "kd-vh" }, text);
// A list of people may be long; the rest stands on their page. Red flags come as one answer for each kind.
const MOST = 5;

/**
 * @param {import("./compare-profile.js").Proof} proof
 * @param {string} about
 */
const proofOf = ({ title, parts }, about) => {
  const content = parts.map((part) => (typeof part === "string" ? make("p", {}, part) : part));
  return make("details", { class: "kd-d" }, make("summary", {}, title, hidden(` for ${about}`)), ...content);
};

/**
 * @param {Profile} provider
 * @param {Row} row
 * @param {string} about
 */
const sourceOf = (provider, row, about) =>
  make("a", { class: "kd-x__source", href: `${provider.address}#${row.section}` }, "Source", hidden(` for ${about}`));

/**
 * @param {Row} row
 * @param {Profile} provider
 * @param {Answer[]} found
 */
const cell = (row, provider, found) => {
  const about = `${row.title.toLowerCase()}, ${provider.name}`;
  // The head names whose column it is; where the head does not stick, each answer does.
  const who = make("span", { class: "kd-x__who", "aria-hidden": "true" }, provider.name);
  const box = make("div", { role: "cell" }, who);
  const needsSource = found.some(({ isSilent, proof }) => !isSilent && !proof);
  for (const [at, { answer, notes, proof }] of found.slice(0, MOST).entries()) {
    const line = make("div", { class: "kd-x__answer" }, ...answer);
    const isLast = at === Math.min(found.length, MOST) - 1;
    if (isLast && found.length > MOST) line.append(`, and ${found.length - MOST} more`);
    if (isLast && needsSource) line.append(" ", sourceOf(provider, row, about));
    line.append(...notes.map((note) => make("small", {}, note)));
    if (proof) line.append(proofOf(proof, about));
    box.append(line);
  }
  if (!found.length) box.append(make("span", { class: "kd-unk" }, silent()));
  return box;
};

// What is read out and compared: the answers without what stands in small letters.
/** @param {Answer[]} found */
const said = (found) =>
  found.map(({ answer }) => answer.map((node) => node.textContent).join("")).join(" ").replace(/\s+/g, " ").trim()
  || silent();

/**
 * @param {Line} line
 * @param {Profile[]} providers
 */
const line = ({ row, found }, providers) =>
  make("div", { role: "row" },
    make("div", { role: "rowheader" }, ...row.heading()),
    ...providers.map((provider, at) => cell(row, provider, found[at])));

/**
 * @param {Profile[]} providers
 * @param {Column} column
 */
const head = (providers, column) =>
  make("div", { role: "rowgroup", class: "kd-x__head", "data-head": "" },
    make("div", { role: "row" },
      make("div", { role: "columnheader", class: "kd-x__corner" }, "Question"),
      ...providers.map((provider) => make("div", { role: "columnheader" }, ...column(provider)))));

/**
 * @param {string} title
 * @param {string} id
 * @param {string} kind
 * @param {Line[]} lines
 * @param {Profile[]} providers
 * @param {Column} column
 */
const table = (title, id, kind, lines, providers, column) => {
  const heading = make("h2", { id }, title);
  const grid = make("div", { class: `kd-x kd-x--${providers.length} ${kind}`, role: "table", "aria-labelledby": id },
    head(providers, column),
    make("div", { role: "rowgroup", class: "kd-x__body" }, ...lines.map((one) => line(one, providers))));
  return [heading, grid];
};

/**
 * Returns the elements to show, and how many answers differ and are the same.
 * @param {Row[]} rows
 * @param {Profile[]} providers
 * @param {Column} column
 */
export const draw = (rows, providers, column) => {
  const lines = rows
    .map((row) => ({ row, found: providers.map((one) => one.answers(row.id)) }))
    .filter(({ row, found }) => !row.ifSaid || found.some((one) => one.length));
  /** @param {Line} line */
  const isSame = ({ found }) => new Set(found.map(said)).size === 1;
  const [same, differ] = [lines.filter(isSame), lines.filter((one) => !isSame(one))];
  const tables = [];
  if (differ.length) tables.push(...table("What differs", "differs", "", differ, providers, column));
  /** @type {Column} */
  const names = ({ name }) => [name];
  if (same.length) tables.push(...table("What is the same", "same", "kd-x--same", same, providers, names));
  return { tables, differ: differ.length, same: same.length };
};
