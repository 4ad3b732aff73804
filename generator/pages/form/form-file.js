// What comes out: the file of a new profile, or the changes of one that is there, for "directory merge".
import { LONGEST_ADDRESS, firstFields } from "./form-table.js";
import { profileOf } from "./form-values.js";
import { block, flow, scalar } from "../contribute/yaml-text.js";

/** @typedef {import("./form-table.js").Table} Table */
/** @typedef {import("./form-table.js").Part} Part */
/** @typedef {import("./form-state.js").Filled} Filled */
/** @typedef {import("../contribute/yaml-text.js").Value} Yaml */

/**
 * @param {Table} table
 * @param {Part} values
 */
export const profileText = (table, values) => {
  const profile = /** @type {{[key: string]: Yaml}} */ (profileOf(table, values));
  return table.head + Object.entries(profile).map(([key, value]) => block(key, value)).join("");
};

/**
 * @param {string} name
 * @param {{[key: string]: Yaml}} values
 */
const under = (name, values) => {
  const lines = Object.entries(values).map(([key, value]) => `  ${scalar(key)}: ${flow(value)}\n`);
  return lines.length ? `${name}:\n${lines.join("")}` : `${name}: {}\n`;
};

/**
 * Each first key that differs, as the published profile had it and as it is now; nothing where none does.
 * @param {Table} table
 * @param {Filled} filled
 */
export const changesText = (table, { edit, was, values }) => {
  const [before, after] = [profileOf(table, was ?? {}), profileOf(table, values)];
  const keys = [...table.order, ...firstFields(table).map(({ key }) => key)];
  const changed = [...new Set(keys)].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  /** @param {Part} from */
  const of = (from) => /** @type {{[key: string]: Yaml}} */ (
    Object.fromEntries(changed.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])));
  if (!changed.length) return "";
  return `${table.changesHead}profile: ${scalar(edit)}\n${under("was", of(before))}${under("now", of(after))}`;
};

/**
 * The forge's page with the text in it, or without where the address would be too long for it.
 * @param {string} address
 * @param {{[name: string]: string}} values
 * @param {string} text
 */
export const filledAddress = (address, values, text) => {
  const of = new URLSearchParams(values);
  const empty = `${address}?${of}`;
  for (const name of of.keys()) of.set(name, (of.get(name) ?? "").replace("{text}", text));
  const whole = `${address}?${of}`;
  return whole.length <= LONGEST_ADDRESS ? { address: whole, isWhole: true }
    : { address: empty.replaceAll(encodeURIComponent("{text}"), ""), isWhole: false };
};
