// One field of the form: its label, its help, room for what is typed, and what is wrong with it.
import { make } from "../site/dom.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Field} Field */
/** @typedef {import("./form-table.js").Value} Value */
/** @typedef {import("./form-check.js").At} At */
/**
 * @typedef {{table: Table, get: (at: At) => Value, type: (at: At, value: Value) => void, settle: (at: At) => void,
 *   looks: () => {name: string, says: string}[], fresh: (refresh: () => void) => void, add: (at: At) => void,
 *   remove: (at: At) => void, unfolded: Set<string>, fold: (id: string, isOpen: boolean) => void}} Form
 */

const LONG = new Set(["note", "summary", "terms", "says", "stop_rules", "driving", "night_contact", "what"]);
/** @type {{[kind: string]: string}} */
const KEYBOARDS = { dollars: "decimal", count: "numeric", npi: "numeric", zip: "numeric", phone: "tel", page: "url",
  address: "url", http: "url" };
/** Of a longer list only what is chosen stands open. */
const MOST_BOXES = 6;
const OTHERS = "More to choose from";
const NOT_SAID = "Nobody says";
const NOT_CHOSEN = "Choose one";

/** @param {At} at */
export const idOf = (at) => `form-at-${at.join("-")}`;

/** @param {Field} field */
const named = ({ label, needed }) => (needed ? `${label} (needed)` : label);

/**
 * @param {string} id
 * @param {string} help
 */
const helpAndMistake = (id, help) => [
  make("span", { class: "kd-hint", id: `${id}-help` }, help),
  make("span", { class: "kd-form__wrong", id: `${id}-wrong`, "data-form-wrong": id }),
];

/** @param {string} id */
const described = (id) => ({ "aria-describedby": `${id}-help ${id}-wrong` });

/**
 * @param {Form} form
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} control
 * @param {At} at
 * @param {() => Value} value
 */
const listen = (form, control, at, value) => {
  control.addEventListener("input", () => form.type(at, value()));
  control.addEventListener("change", () => form.settle(at));
};

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 * @param {string} text
 */
const roomFor = (form, field, at, text) => {
  const attributes = { id: idOf(at), class: "kd-in", autocomplete: "off", ...described(idOf(at)) };
  if (field.is === "word") {
    const words = form.table.lists[field.words].map(([word, says]) => make("option", { value: word }, says || word));
    const open = make("option", { value: "" }, field.needed ? NOT_CHOSEN : NOT_SAID);
    const select = make("select", attributes, open, ...words);
    select.value = text;
    return select;
  }
  if (field.is === "texts" || LONG.has(field.key)) {
    const area = make("textarea", { ...attributes, rows: "3" });
    area.value = text;
    return area;
  }
  const keyboard = KEYBOARDS[field.of];
  const input = make("input", { ...attributes, ...(keyboard ? { inputmode: keyboard } : {}) });
  input.value = text;
  return input;
};

/**
 * A list of texts is typed one a line; postal codes also with commas.
 * @param {Field} field
 * @param {string} text
 * @returns {Value}
 */
const asValue = ({ is, of }, text) => {
  if (is !== "texts") return text;
  const parts = text.split(of === "state" ? /[\n,]/ : /\n/).map((one) => one.trim()).filter(Boolean);
  return parts.length ? parts : undefined;
};

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 */
const typedField = (form, field, at) => {
  const value = form.get(at);
  const text = Array.isArray(value) ? value.join(field.of === "state" ? ", " : "\n") : String(value ?? "");
  const room = roomFor(form, field, at, text);
  listen(form, room, at, () => asValue(field, room.value));
  const more = field.is === "texts" ? ` ${field.of === "state" ? "A comma between two." : "One a line."}` : "";
  return make("div", { class: "kd-field" }, make("label", { for: room.id }, named(field)),
    ...helpAndMistake(room.id, field.help + more), room);
};

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 * @param {{word: () => string, says: () => string}[]} options
 * @param {string} [help]
 */
const boxes = (form, field, at, options, help = field.help) => {
  const id = idOf(at);
  const chosen = () => /** @type {string[]} */ ([form.get(at) ?? []].flat());
  const lines = options.map(({ word, says }, number) => {
    const box = make("input", { type: "checkbox", id: `${id}-${number}` });
    const words = make("span");
    listen(form, box, at, () => {
      const others = chosen().filter((one) => one !== word());
      const all = box.checked ? [...others, word()] : others;
      return all.length ? all : undefined;
    });
    form.fresh(() => { box.checked = chosen().includes(word()); words.textContent = says(); });
    return { line: make("label", { class: "kd-check" }, box, words), isChosen: chosen().includes(word()) };
  });
  const isFew = lines.length <= MOST_BOXES;
  const others = isFew ? [] : lines.filter(({ isChosen }) => !isChosen).map(({ line }) => line);
  const first = lines.filter(({ isChosen }) => isFew || isChosen).map(({ line }) => line);
  const more = others.length ? [make("details", { class: "kd-d" }, make("summary", {}, OTHERS), ...others)] : [];
  return make("fieldset", { class: "kd-form__boxes", id, tabindex: "-1", ...described(id) },
    make("legend", { class: "kd-label" }, named(field)), ...helpAndMistake(id, help), ...first, ...more);
};

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 */
export const leaf = (form, field, at) => {
  if (field.is === "proof") {
    const looks = form.looks().map((_, number) => ({
      word: () => form.looks()[number]?.name ?? "", says: () => form.looks()[number]?.says ?? "" }));
    const none = looks.length ? field.help : "Write down a look first, under “Where you looked”.";
    return boxes(form, field, at, looks, none);
  }
  if (field.is !== "words") return typedField(form, field, at);
  const words = form.table.lists[field.words].map(([word, says]) => ({ word: () => word, says: () => says || word }));
  return boxes(form, field, at, words);
};
