// Each proposal with the exact words that it rests on, what it would write, and a yes or no.
import { make } from "../site/dom.js";
import { firstFields, partFields } from "./form-table.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Field} Field */
/** @typedef {import("./proposals-read.js").Fact} Fact */
/** @typedef {import("./proposals-read.js").Proposal} Proposal */

/**
 * One line for each thing that a fact says, by the labels and words of the form.
 * @param {Table} table
 * @param {Field[]} fields
 * @param {Fact} fact
 * @returns {string[]}
 */
const linesOf = (table, fields, fact) => Object.entries(fact).flatMap(([key, value]) => {
  const field = fields.find((one) => one.key === key);
  if (key === "evidence") return [];
  if (!field) return [`${key}: ${String(value)}`];
  const inside = field.is === "part" || field.is === "parts" ? partFields(table, field.of) : null;
  if (inside) return [value].flat().flatMap((one) => linesOf(table, inside, /** @type {Fact} */ (one)));
  const says = new Map(field.words === undefined ? [] : table.lists[field.words]);
  return [`${field.label}: ${[value].flat().map((word) => says.get(String(word)) || word).join(", ")}`];
});

/**
 * @param {Table} table
 * @param {Proposal} proposal
 */
export const factLines = (table, { fact }) => linesOf(table, firstFields(table), fact);

/** @param {Proposal} proposal */
const quoted = ({ sentence, words }) => {
  const at = sentence.indexOf(words);
  if (at < 0) return make("blockquote", {}, sentence, " (", make("mark", {}, words), ")");
  return make("blockquote", {}, sentence.slice(0, at), make("mark", {}, words), sentence.slice(at + words.length));
};

/** @param {number} number */
export const idOf = (number) => `proposals-${number}`;

/**
 * @param {Table} table
 * @param {Proposal} proposal
 * @param {{number: number, of: number, tick: "yes" | "no" | "", wrong: string}} here
 * @param {(tick: "yes" | "no") => void} become
 */
export const card = (table, proposal, { number, of, tick, wrong }, become) => {
  const id = idOf(number);
  const answers = /** @type {const} */ ([["yes", "Yes, the page says so"], ["no", "No"]]).map(([value, says]) => {
    const radio = make("input", { type: "radio", name: id, value });
    radio.checked = tick === value;
    radio.addEventListener("change", () => become(value));
    return make("label", { class: "kd-check" }, radio, make("span", {}, says));
  });
  const lines = factLines(table, proposal).map((line) => make("li", {}, line));
  const told = wrong ? [make("p", { class: "kd-form__wrong", id: `${id}-wrong` }, wrong)] : [];
  /** @type {{[name: string]: string}} */
  const described = wrong ? { "aria-describedby": `${id}-wrong` } : {};
  return make("fieldset", { class: "kd-still", id, tabindex: "-1", ...described },
    make("legend", {}, `${number + 1} of ${of}: ${proposal.field.replaceAll("-", " ")}`),
    make("p", {}, "The page says:"), quoted(proposal),
    make("p", {}, "The profile would say:"), make("ul", {}, ...lines),
    make("p", { class: "kd-small" }, `Place: ${proposal.place}`),
    ...told, make("div", { class: "kd-still__answers" }, ...answers));
};
