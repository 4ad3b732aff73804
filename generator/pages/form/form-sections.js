// The sections of the form, in the order of need, and where somebody looked, which stands in it once.
import { make } from "../site/dom.js";
import { fieldsOf } from "./form-table.js";
import { idOf, leaf } from "./form-fields.js";
import { any, entries, fieldsIn, folded } from "./form-parts.js";

/** @typedef {import("./form-table.js").Field} Field */
/** @typedef {import("./form-table.js").Section} Section */
/** @typedef {import("./form-fields.js").Form} Form */
/** @typedef {import("./form-check.js").At} At */

/** @type {Field} */
const NAME = { key: "name", label: "Name of the look", help: "A short word of your choice, like prices or call.",
  needed: true, is: "text", of: "look", words: 0 };
/** @type {Field} */
export const SLUG = { key: "slug", label: "Last part of the page’s address", needed: true, is: "text", of: "slug",
  words: 0, help: "Made from the name: what people call the place, in small letters, digits and dashes." };
const LOOK = { label: "Looks" };

/**
 * @param {Form} form
 * @param {At} at
 * @param {() => string} current
 * @param {(name: string) => void} choose
 */
const lookFields = (form, at, current, choose) => {
  const name = () => String(form.get([...at, "name"]) ?? "");
  const box = make("input", { type: "radio", name: "form-current", id: `${idOf(at)}-current` });
  box.addEventListener("change", () => choose(name()));
  form.fresh(() => { box.checked = current() === name(); });
  const words = make("span", {}, "What I write from now on rests on this look, unless I say otherwise.");
  return [leaf(form, NAME, [...at, "name"]), ...fieldsIn(form, "Evidence", at),
    make("label", { class: "kd-check" }, box, words)];
};

/**
 * @param {Form} form
 * @param {Section} section
 * @param {number} number
 * @param {{said: (section: Section) => number, current: () => string, choose: (name: string) => void,
 *   isNew: boolean}} whole
 */
export const sectionOf = (form, section, number, { said, current, choose, isNew }) => {
  const id = `form-section-${number}`;
  const fields = fieldsOf(form.table, section.fields);
  const inside = () => [make("p", { class: "kd-small" }, section.about), ...fields.flatMap((field) => {
    if (field.is !== "looks") return [any(form, field, [field.key])];
    return entries(form, { ...field, ...LOOK }, [field.key], (_, at) => lookFields(form, at, current, choose));
  })];
  if (number === 0 && isNew) {
    const first = inside;
    return opened(id, section, () => [...first(), leaf(form, SLUG, ["slug"])]);
  }
  if (section.open) return opened(id, section, inside);
  const says = () => {
    const found = said(section);
    return `${section.title}: ${found ? `${found} written` : "nothing yet"}`;
  };
  return make("section", { "aria-labelledby": id },
    make("h2", { id }, section.title), folded(form, id, says, inside));
};

/**
 * @param {string} id
 * @param {Section} section
 * @param {() => (Node | string)[]} inside
 */
const opened = (id, { title }, inside) =>
  make("section", { "aria-labelledby": id }, make("h2", { id }, title), ...inside());
