// The values of a profile as a CMS holds them: every entry of a list knows its place in the file, a mapping with
// free names is a list of entries with their names, and the name of one look stands in a list.

/** @typedef {{name: string, label?: string, widget: string, fields?: Field[], field?: {name: string}}} Field */
/** @typedef {string | string[] | Part | Part[] | null | undefined} Held */
/** @typedef {{[key: string]: any}} Part */

export const PLACE = "_place";
export const KEY = "_key";
const LOOK = "look";

/** @param {unknown} value */
const isPart = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {Field} field */
export const isNamed = (field) => (field.fields ?? []).some(({ name }) => name === KEY);
/** @param {Field[]} fields */
export const shownOf = (fields) => fields.filter(({ widget }) => widget !== "hidden");

/**
 * @param {Field[]} fields
 * @param {Part} data
 * @returns {Part}
 */
export const heldOf = (fields, data) => Object.fromEntries(shownOf(fields)
  .filter(({ name }) => data[name] !== undefined)
  .map((field) => [field.name, held(field, data[field.name])]));

/**
 * @param {Field} field
 * @param {unknown} data
 * @returns {Held}
 */
const held = (field, data) => {
  const { fields, name } = field;
  if (fields && isNamed(field) && isPart(data)) {
    return Object.entries(/** @type {Part} */ (data))
      .map(([key, one]) => ({ ...heldOf(fields, sound(isPart(one), key, one)), name: key, [KEY]: key }));
  }
  if (fields && field.widget === "list") {
    return sound(Array.isArray(data) && data.every(isPart), name, data)
      .map((/** @type {Part} */ one, /** @type {number} */ at) => ({ ...heldOf(fields, one), [PLACE]: `${at}` }));
  }
  if (fields) return heldOf(fields, sound(isPart(data), name, data));
  if (field.field?.name === LOOK && typeof data === "string") return [data];
  const isFlat = Array.isArray(data) ? data.every((one) => typeof one === "string") : typeof data === "string";
  return sound(isFlat, name, data);
};

/**
 * @param {boolean} holds
 * @param {string} name
 * @param {any} data
 */
const sound = (holds, name, data) => {
  if (!holds) throw new Error(`${name}: this is no value for it; mend the file first, with: directory check`);
  return data;
};

/** @param {unknown} text */
const trimmed = (text) => String(text).trim().split(/\s+/).join(" ");

/**
 * What a value says, as a file has it: without what is empty, because absent means that nobody knows.
 * @param {Field} field
 * @param {Held} value
 * @returns {any}
 */
export const saidOf = (field, value) => {
  if (value === null || value === undefined || value === "") return undefined;
  const { fields } = field;
  if (fields && isNamed(field)) return byName(field, /** @type {Part[]} */ (value));
  if (fields && Array.isArray(value)) return someOf(value.map((one) => saidInside(fields, /** @type {Part} */ (one))));
  if (fields) return saidInside(fields, /** @type {Part} */ (value));
  if (!Array.isArray(value)) return trimmed(value) || undefined;
  const texts = someOf(value.map((one) => trimmed(one) || undefined));
  return field.field?.name === LOOK && texts?.length === 1 ? texts[0] : texts;
};

/** @param {unknown[]} values */
const someOf = (values) => {
  const said = values.filter((one) => one !== undefined);
  return said.length ? said : undefined;
};

/**
 * @param {Field[]} fields
 * @param {Part} part
 */
export const saidInside = (fields, part) => {
  const said = shownOf(fields).map((field) => [field.name, saidOf(field, part[field.name])])
    .filter(([, one]) => one !== undefined);
  return said.length ? Object.fromEntries(said) : undefined;
};

/**
 * @param {Field} field
 * @param {Part[]} entries
 */
const byName = (field, entries) => {
  const fields = inEntry(field);
  const said = entries.map((one) => [trimmed(one.name ?? ""), saidInside(fields, one) ?? {}]);
  const names = said.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`${field.label}: two are named "${twice}"; give one another name`);
  return said.length ? Object.fromEntries(said) : undefined;
};

/**
 * The fields inside an entry: in a mapping its name is its key.
 * @param {Field} field
 */
export const inEntry = (field) => shownOf(field.fields ?? []).filter(({ name }) => !isNamed(field) || name !== "name");

/**
 * @param {Field} field
 * @param {Held} one
 * @param {Held} other
 */
export const isSame = (field, one, other) =>
  JSON.stringify(saidOf(field, one)) === JSON.stringify(saidOf(field, other));
