// The end of the form: what is still wrong, with a way to each, and the file to copy, save or send.
import { make } from "../site/dom.js";
import { counted } from "../site/english.js";
import { idOf } from "./form-fields.js";
import { fileShown } from "./file-shown.js";
import { changesText, filledAddress, profileText } from "./form-file.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-check.js").Wrong} Wrong */
/** @typedef {import("./form-check.js").At} At */
/** @typedef {import("./form-state.js").Filled} Filled */

const LEAVES = "This opens another site, and what you wrote goes there with you. Nothing is sent before you press it.";

const TOO_LONG = "The text is too long to go along: copy it first, and put it in there.";

/**
 * @param {Wrong[]} found
 * @param {(at: At) => void} go
 */
export const summary = (found, go) => {
  const items = found.map(({ at, label, says, accepted }) => {
    const link = make("a", { href: `#${idOf(at)}` }, `${label}: ${says}`);
    link.addEventListener("click", (event) => { event.preventDefault(); go(at); });
    return make("li", {}, link, accepted ? ` (${accepted})` : "");
  });
  return found.length ? [make("h3", {}, `${counted(found.length, "thing")} to mend`), make("ul", {}, ...items)]
    : [make("h3", {}, "Nothing is wrong that a browser can see")];
};

/**
 * @param {string} words
 * @param {string} page
 * @param {{[name: string]: string}} values
 * @param {string} text
 */
const sending = (words, page, values, text) => {
  const { address, isWhole } = filledAddress(page, values, text);
  const tooLong = isWhole ? [] : [make("p", {}, TOO_LONG)];
  const link = make("a", { class: "kd-btn", href: address, rel: "noreferrer", "data-form-send": "" }, words);
  return [...tooLong, make("p", {}, link), make("p", { class: "kd-small" }, LEAVES)];
};

/**
 * @param {Table} table
 * @param {Filled} filled
 * @param {(words: string) => void} told
 * @returns {HTMLElement[]}
 */
export const output = (table, filled, told) =>
  (filled.edit ? changed(table, filled, told) : whole(table, filled, told));

/** @type {typeof output} */
const whole = (table, filled, told) => {
  const name = `${filled.slug || "new-provider"}.yml`;
  const text = profileText(table, filled.values);
  const { file } = table.forge;
  const values = { filename: name, value: "{text}" };
  const send = file ? sending("Open the forge’s page with this file", file, values, text) : [];
  const run = make("code", {}, `directory check providers/${name}`);
  return [...send, make("p", {}, "Or save it in the folder ", make("code", {}, "providers"), " and run: ", run),
    ...fileShown(name, text, told)];
};

/** @type {typeof output} */
const changed = (table, filled, told) => {
  const name = `changes-${filled.edit}.yml`;
  const text = changesText(table, filled);
  if (!text) return [make("p", {}, "Nothing differs from what is published, so there is nothing to save.")];
  const { issue, edit } = table.forge;
  const body = `\`\`\`yaml\n${text}\`\`\`\n`;
  const send = issue ? sending("Send these changes as an issue", issue,
    { title: `Change: ${filled.edit}`, body: "{text}" }, body) : [];
  const page = edit ? [make("p", {}, make("a", { href: `${edit}${filled.edit}.yml`, rel: "noreferrer" },
    "Open the file itself on the forge"), " (to change it by hand)")] : [];
  const run = make("code", {}, `directory merge ${name}`);
  return [make("p", {}, "These are the changes alone. Comments and all else in the file stay as they are."),
    ...send, make("p", {}, "Or save it in the project’s folder and run: ", run), ...fileShown(name, text, told),
    ...page];
};
