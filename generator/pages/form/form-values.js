// What was filled in, as a profile: what is empty is not there, because absent means that nobody knows.
import { fieldsOf, firstFields, fits, partFields } from "./form-table.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Field} Field */
/** @typedef {import("./form-table.js").Part} Part */
/** @typedef {import("./form-table.js").Value} Value */

/**
 * @param {Value} value
 * @returns {value is Part}
 */
export const isPart = (value) => typeof value === "object" && !Array.isArray(value);

/**
 * @param {Value} value
 * @returns {Part[]}
 */
export const entriesOf = (value) => /** @type {Part[]} */ (Array.isArray(value) ? value : []);

/**
 * A published value as somebody would have typed it: true is yes, and a number is its digits.
 * @param {unknown} value
 * @returns {Value}
 */
export const typed = (value) => {
  if (Array.isArray(value)) return /** @type {Value} */ (value.map(typed));
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return { true: "yes", false: "no" }[String(value)] ?? String(value);
  const entries = Object.entries(value).map(([key, one]) => [key, typed(one)]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
};

// Stands in a part that was published with its proof alone, and is never written: "board certified" without the
// board's name. A part that somebody empties says nothing, whatever proof is left in it.
const STOOD = "stood with its proof alone";

/**
 * @param {Value} value
 * @returns {Value}
 */
const marked = (value) => {
  if (Array.isArray(value)) return /** @type {Value} */ (value.map(marked));
  if (typeof value !== "object") return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "evidence") return { ...value, [STOOD]: "yes" };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
};

/**
 * A published profile as the form holds it: its looks are a list, each with its name.
 * @param {Table} table
 * @param {unknown} profile
 * @returns {Part}
 */
export const filledIn = (table, profile) => {
  const values = /** @type {Part} */ (marked(typed(profile)));
  const looks = /** @type {Part} */ (values[table.looks.key] ?? {});
  const named = Object.entries(looks).map(([name, look]) => ({ name, .../** @type {Part} */ (look) }));
  return { ...values, [table.looks.key]: named };
};

/** @param {string} text */
export const trimmed = (text) => text.trim().split(/\s+/).join(" ");

/**
 * Whether nothing is said: the proof of nothing is nothing, but where it stood alone.
 * @param {Table} table
 * @param {string} name
 * @param {Part} part
 */
export const isSilent = (table, name, part) => {
  const isProofAlone = partFields(table, name).every((field) => field.is === "proof");
  if (part[STOOD] && part.evidence?.length) return false;
  return Object.entries(part).every(([key, value]) =>
    value === undefined || value === "" || key === STOOD || (key === "evidence" && !isProofAlone));
};

/**
 * @param {Table} table
 * @param {Field} field
 * @param {Value} value
 * @returns {Value}
 */
const written = (table, field, value) => {
  if (typeof value === "string") return trimmed(value) || undefined;
  if (field.is === "part") {
    const part = isPart(value) ? partOf(table, field.of, value) : {};
    const stays = isPart(value) && value[STOOD] && part.evidence;
    return isSilent(table, field.of, part) && !stays ? undefined : part;
  }
  if (!Array.isArray(value)) return undefined;
  if (field.is === "parts") {
    const parts = entriesOf(value).map((one) => partOf(table, field.of, one));
    const said = parts.filter((one) => !isSilent(table, field.of, one));
    return said.length ? said : undefined;
  }
  const texts = /** @type {string[]} */ (value).map(trimmed).filter(Boolean);
  if (field.is === "proof") return texts.length > 1 ? texts : texts[0];
  // A list that a file has and that is empty says something; a form cannot make one.
  return texts.length || !value.length ? texts : undefined;
};

/**
 * The part with what the form does not show of it at its end.
 * @param {Table} table
 * @param {string} name
 * @param {Part} value
 * @returns {Part}
 */
const partOf = (table, name, value) => withOthers(partFields(table, name), value, (field) => {
  const isOfLook = name === "Evidence" && !fits(table, field, value);
  return isOfLook ? undefined : written(table, field, value[field.key]);
});

/**
 * @param {Field[]} fields
 * @param {Part} value
 * @param {(field: Field) => Value} write
 * @returns {Part}
 */
const withOthers = (fields, value, write) => {
  const shown = new Set(fields.map(({ key }) => key));
  const said = fields.map((field) => /** @type {[string, Value]} */ ([field.key, write(field)]));
  const others = Object.entries(value).filter(([key]) => !shown.has(key) && key !== STOOD);
  return Object.fromEntries([...said, ...others].filter(([, one]) => one !== undefined));
};

/**
 * @param {Table} table
 * @param {Value} looks
 * @returns {Value}
 */
const looksOf = (table, looks) => {
  const named = entriesOf(looks).map(({ name, ...look }) =>
    /** @type {[string, Part]} */ ([trimmed(String(name ?? "")), partOf(table, "Evidence", look)]));
  return named.length ? Object.fromEntries(named) : undefined;
};

/**
 * The profile in the order of our files, without what nobody filled in.
 * @param {Table} table
 * @param {Part} values
 * @returns {Part}
 */
export const profileOf = (table, values) => {
  const byKey = new Map(firstFields(table).map((field) => [field.key, field]));
  const fields = table.order.flatMap((key) => byKey.get(key) ?? []);
  return withOthers(fields, values, (field) =>
    (field.is === "looks" ? looksOf(table, values[field.key]) : written(table, field, values[field.key])));
};

/**
 * How many of the fields of a section say something.
 * @param {Table} table
 * @param {number[]} numbers
 * @param {Part} profile
 */
export const saidIn = (table, numbers, profile) =>
  fieldsOf(table, numbers).filter(({ key }) => profile[key] !== undefined).length;

/**
 * Whether each value has the shape that its field holds.
 * @param {Table} table
 * @param {Value} values
 */
export const isOfTable = (table, values) => holdsAll(table, firstFields(table), values);

/**
 * @param {Table} table
 * @param {Field[]} fields
 * @param {Value} value
 * @returns {boolean}
 */
const holdsAll = (table, fields, value) => value !== null && isPart(value)
  && fields.every((field) => value[field.key] === undefined || holds(table, field, value[field.key]));

/** @type {(table: Table, field: Field, value: Value) => boolean} */
const holds = (table, field, value) => {
  if (field.is === "part") return holdsAll(table, partFields(table, field.of), value);
  if (!Array.isArray(value)) return typeof value === "string" && !["parts", "looks"].includes(field.is);
  const inside = field.is === "parts" || field.is === "looks" ? partFields(table, field.of) : null;
  return value.every((one) => (inside ? holdsAll(table, inside, one) : typeof one === "string"));
};
