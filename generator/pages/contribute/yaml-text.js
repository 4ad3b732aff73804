// Data as short YAML, a part of a profile on one line: the same bytes as yaml_text.py writes.
const PLAIN = /^(?:[A-Za-z](?:[A-Za-z0-9_ -]*[A-Za-z0-9])?|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
const NULLS = ["null", "Null", "NULL"];

/** @typedef {string | string[] | {[key: string]: Value} | {[key: string]: Value}[]} Value */

/**
 * @param {unknown} value
 * @returns {value is {[key: string]: Value}}
 */
export const isPart = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {string} text */
export const scalar = (text) => (PLAIN.test(text) && !NULLS.includes(text) ? text : JSON.stringify(text));

/**
 * @param {Value} value
 * @returns {string}
 */
export const flow = (value) => {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (!isPart(value)) return scalar(value);
  return `{${Object.entries(value).map(([key, one]) => `${scalar(key)}: ${flow(one)}`).join(", ")}}`;
};

/**
 * @param {string} key
 * @param {Value} value
 */
export const block = (key, value) => {
  if (Array.isArray(value) && value.some(isPart)) {
    return `${key}:\n${value.map((one) => `  - ${flow(one)}\n`).join("")}`;
  }
  if (isPart(value) && Object.values(value).some(isPart)) {
    return `${key}:\n${Object.entries(value).map(([name, one]) => `  ${name}: ${flow(one)}\n`).join("")}`;
  }
  return `${key}: ${flow(value)}\n`;
};

/** @param {unknown} value */
export const asPart = (value) => /** @type {{[key: string]: unknown}} */ (isPart(value) ? value : {});
