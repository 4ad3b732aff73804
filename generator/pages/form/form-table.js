// The form as data, made by Python from the model: which fields there are, and what each takes.

/**
 * @typedef {string | string[] | Part | Part[] | undefined} Value
 * @typedef {{[key: string]: Value}} Part
 * @typedef {{key: string, label: string, help: string, needed?: boolean, is: string, of: string,
 *   words: number}} Field
 * @typedef {{says: string, accepted: string}} Said
 * @typedef {Said & {good?: string, bad?: string, fillers?: string[], luhn?: boolean, calendar?: boolean,
 *   names?: boolean}} Rule
 * @typedef {{longest?: number, rules: Rule[]}} Kind
 * @typedef {{title: string, about: string, open: boolean, fields: number[]}} Section
 * @typedef {{head: string, changesHead: string, sections: Section[], order: string[],
 *   parts: {[name: string]: number[]}, fields: Field[], lists: [string, string][][], kinds: {[name: string]: Kind},
 *   tooLong: Said, condition: Said & {word: string}, forge: {page: string, file: string, edit: string, issue: string},
 *   looks: {key: string, onlyFor: {[key: string]: string[]}, says: {[what: string]: Said & {for: string[]}}}}} Table
 */

/** How much of an address every forge and browser takes. */
export const LONGEST_ADDRESS = 6000;

/**
 * @param {Table} table
 * @param {number[]} numbers
 */
export const fieldsOf = (table, numbers) => numbers.map((number) => table.fields[number]);

/**
 * @param {Table} table
 * @param {string} name
 */
export const partFields = (table, name) => fieldsOf(table, table.parts[name]);

/** @param {Table} table */
export const firstFields = (table) => table.sections.flatMap(({ fields }) => fieldsOf(table, fields));

/**
 * Whether a field of a look makes sense with the method that was chosen.
 * @param {Table} table
 * @param {Field} field
 * @param {Part} look
 */
export const fits = (table, { key }, { method }) => {
  const only = table.looks.onlyFor[key];
  return !only || !method || only.includes(String(method));
};
