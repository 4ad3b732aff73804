// Parts of the form: folded where nothing is said, and entries that repeat, such as people, places and prices.
import { make } from "../site/dom.js";
import { button } from "./button.js";
import { fits, partFields } from "./form-table.js";
import { idOf, leaf } from "./form-fields.js";
import { entriesOf, isPart, isSilent } from "./form-values.js";

/** @typedef {import("./form-table.js").Field} Field */
/** @typedef {import("./form-table.js").Part} Part */
/** @typedef {import("./form-fields.js").Form} Form */
/** @typedef {import("./form-check.js").At} At */

const DETAILS = ["certainty", "label", "list_price_usd", "as_of", "area", "in_some_sessions", "more_credentials",
  "more_certifications", "publisher", "conflict_of_interest"];

/**
 * Something to unfold, made when it is unfolded for the first time.
 * @param {Form} form
 * @param {string} id
 * @param {() => string} says
 * @param {() => (Node | string)[]} inside
 */
export const folded = (form, id, says, inside) => {
  const summary = make("summary");
  const body = make("div", { class: "kd-form__inside" });
  const whole = make("details", { class: "kd-d", id: `${id}-fold` }, summary, body);
  const fill = () => { if (!body.childNodes.length) body.append(...inside()); };
  form.fresh(() => { summary.textContent = says(); });
  if (form.unfolded.has(id)) { whole.open = true; fill(); }
  whole.addEventListener("toggle", () => {
    if (whole.open) fill();
    form.fold(id, whole.open);
  });
  return whole;
};

/**
 * Fields of a part; what few need is folded once more.
 * @param {Form} form
 * @param {string} name
 * @param {At} at
 */
export const fieldsIn = (form, name, at) => {
  const fields = partFields(form.table, name);
  /** @param {Field} field */
  const shown = (field) => {
    const made = any(form, field, [...at, field.key]);
    if (name === "Evidence") {
      form.fresh(() => { made.hidden = !fits(form.table, field, /** @type {Part} */ (form.get(at) ?? {})); });
    }
    return made;
  };
  /** @param {Field} field */
  const isRare = ({ key }) => DETAILS.includes(key) && form.get([...at, key]) === undefined;
  const rare = fields.filter(isRare);
  const more = rare.length ? [folded(form, `${idOf(at)}-more`, () => "More about it", () => rare.map(shown))] : [];
  const proof = fields.filter(({ key }) => key === "evidence");
  const rest = fields.filter((field) => !isRare(field) && !proof.includes(field));
  return [...rest.map(shown), ...proof.map(shown), ...more];
};

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 */
const onePart = (form, field, at) => {
  const says = () => {
    const value = form.get(at);
    const isSaid = isPart(value) && !isSilent(form.table, field.of, value);
    return `${field.label}${field.needed ? " (needed)" : ""}: ${isSaid ? "written" : "nothing yet"}`;
  };
  return folded(form, idOf(at), says, () => [make("fieldset", { "aria-describedby": `${idOf(at)}-help` },
    make("legend", { class: "kd-vh" }, field.label),
    make("span", { class: "kd-hint", id: `${idOf(at)}-help` }, field.help), ...fieldsIn(form, field.of, at))]);
};

/** @param {string} label */
const single = (label) => label.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/**
 * What tells an entry from the others: the first words that it says.
 * @param {import("./form-table.js").Value} entry
 */
const saysFirst = (entry) =>
  Object.values(isPart(entry) ? entry : {}).filter((one) => typeof one === "string" && one).slice(0, 3).join(", ");

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 * @param {(form: Form, at: At) => Node[]} [inside]
 */
export const entries = (form, field, at, inside = (_, here) => fieldsIn(form, field.of, here)) => {
  const name = single(field.label);
  const made = entriesOf(form.get(at)).map((_, number) => {
    const here = [...at, number];
    const called = `${name} ${number + 1}`;
    return make("fieldset", { class: "kd-form__entry", id: idOf(here), tabindex: "-1" },
      make("legend", { class: "kd-vh" }, called),
      folded(form, idOf(here), () => `${called}: ${saysFirst(form.get(here)) || "nothing yet"}`,
        () => inside(form, here)),
      button(`Remove ${called.toLowerCase()}`, () => form.remove(here)));
  });
  const help = make("span", { class: "kd-hint" }, field.help);
  const next = made.length ? `Add another ${name.toLowerCase()}` : `Add a ${name.toLowerCase()}`;
  return [help, ...made, button(next, () => form.add(at), { id: `${idOf(at)}-add` })];
};

/**
 * @param {Form} form
 * @param {Field} field
 * @param {At} at
 * @returns {HTMLElement}
 */
export const any = (form, field, at) => {
  if (field.is === "part") return onePart(form, field, at);
  if (field.is !== "parts") return leaf(form, field, at);
  const says = () => {
    const number = entriesOf(form.get(at)).length;
    return `${field.label}: ${number || "none yet"}`;
  };
  return folded(form, idOf(at), says, () => entries(form, field, at));
};
