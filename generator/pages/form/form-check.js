// Everything that is wrong with what was filled in, each with the place of its field. What only the whole
// directory shows (other profiles, what a look can prove, lines for people in danger) is left to "directory check".
import { firstFields, fits, partFields } from "./form-table.js";
import { mistakeIn } from "./form-text.js";
import { entriesOf, isPart, isSilent, trimmed } from "./form-values.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Field} Field */
/** @typedef {import("./form-table.js").Part} Part */
/** @typedef {import("./form-table.js").Value} Value */
/** @typedef {(string | number)[]} At */
/** @typedef {{at: At, label: string, says: string, accepted: string}} Wrong */

export const NEEDED = "this is needed";
const TWICE = { says: "another look has this name", accepted: "a name of its own" };

/** @param {Value} value */
const isEmpty = (value) => value === undefined || value === "" || (Array.isArray(value) && !value.length);

/**
 * @param {Table} table
 * @param {Field} field
 * @param {Value} value
 * @param {At} at
 * @returns {Wrong[]}
 */
const inField = (table, field, value, at) => {
  const { label } = field;
  if (isEmpty(value)) return field.needed ? [{ at, label, says: NEEDED, accepted: field.help }] : [];
  if (field.is === "part" && isPart(value)) return inPart(table, field.of, value, at);
  if (field.is === "parts") {
    return entriesOf(value).flatMap((one, number) => inPart(table, field.of, one, [...at, number]));
  }
  if (field.is !== "text" && field.is !== "texts") return [];
  return /** @type {string[]} */ ([value].flat()).map(trimmed).filter(Boolean)
    .flatMap((text) => mistakeIn(table, field.of, text) ?? []).slice(0, 1).map((said) => ({ at, label, ...said }));
};

/**
 * @param {Table} table
 * @param {string} name
 * @param {Part} part
 * @param {At} at
 * @returns {Wrong[]}
 */
const inPart = (table, name, part, at) => {
  const said = Object.fromEntries(Object.entries(part).filter(([, value]) => !isEmpty(value)));
  if (isSilent(table, name, said)) return [];
  const fields = partFields(table, name);
  const found = fields.flatMap((field) => inField(table, field, part[field.key], [...at, field.key]));
  return [...found, ...inCondition(table, fields, part, at)];
};

/**
 * @param {Table} table
 * @param {Field[]} fields
 * @param {Part} part
 * @param {At} at
 * @returns {Wrong[]}
 */
const inCondition = ({ condition }, fields, part, at) => {
  const note = fields.find(({ key }) => key === "note");
  const depends = fields.find(({ key }) => part[key] === condition.word);
  if (!note || !depends || !isEmpty(part.note)) return [];
  const says = condition.says.replace("{found}", depends.key);
  return [{ at: [...at, "note"], label: note.label, says, accepted: condition.accepted }];
};

/**
 * @param {Table} table
 * @param {Part[]} looks
 * @returns {Wrong[]}
 */
const inLooks = (table, looks) => looks.flatMap((look, number) => {
  const at = [table.looks.key, number];
  const { address, day } = table.looks.says;
  const method = String(look.method ?? "");
  const fields = partFields(table, "Evidence").filter((field) => fits(table, field, look));
  const found = fields.flatMap((field) => inField(table, field, look[field.key], [...at, field.key]));
  /** @param {string} key @param {string} label @param {import("./form-table.js").Said} said */
  const told = (key, label, said) =>
    ({ at: [...at, key], label, says: said.says.replace("{found}", method), accepted: said.accepted });
  if (address.for.includes(method) && isEmpty(look.url)) found.push(told("url", "Address of the page", address));
  if (day.for.includes(method) && /^\d{4}-\d{2}$/.test(String(look.seen))) found.push(told("seen", "Seen", day));
  const name = trimmed(String(look.name ?? ""));
  const isTwice = looks.findIndex((one) => trimmed(String(one.name ?? "")) === name) < number;
  const wrong = isTwice ? TWICE : mistakeIn(table, "look", name);
  return [...(wrong ? [{ at: [...at, "name"], label: "Name of the look", ...wrong }] : []), ...found];
});

/**
 * @param {Table} table
 * @param {string} slug
 * @param {Part} values
 * @returns {Wrong[]}
 */
export const problems = (table, slug, values) => {
  const wrong = mistakeIn(table, "slug", slug);
  const inSlug = wrong ? [{ at: ["slug"], label: "Last part of the page’s address", ...wrong }] : [];
  const found = firstFields(table).flatMap((field) => (field.is === "looks"
    ? inLooks(table, entriesOf(values[field.key])) : inField(table, field, values[field.key], [field.key])));
  return [...inSlug, ...found];
};
