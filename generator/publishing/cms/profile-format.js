// A profile's file as a CMS holds it, and back. Each first key that nobody changed stays byte by byte; the others
// keep their comments and what the CMS does not show of them. A file that is not sound is not opened.
import { isMap, isScalar, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { block, scalar } from "../../pages/contribute/yaml-text.js";
import { KEY, PLACE, heldOf, inEntry, isNamed, isSame, saidInside, saidOf, shownOf } from "./profile-values.js";

/** @typedef {import("./profile-values.js").Field} Field */
/** @typedef {import("./profile-values.js").Held} Held */
/** @typedef {import("./profile-values.js").Part} Part */

const FILE = "_file";
// Every value is the text that was typed: no CMS makes a number of a ZIP code, nor false of "no".
const TYPED = /** @type {const} */ ({ schema: "failsafe" });
const AS_IT_WAS = { lineWidth: 0, flowCollectionPadding: false };
// Blank lines and whole-line comments at the end of a key stand before the next one.
const BETWEEN = /^(?:#.*|\s*)$/;

/** @param {string} text */
const parsed = (text) => {
  const file = parseDocument(text, TYPED);
  if (file.errors.length) throw file.errors[0];
  return file;
};

/**
 * @param {Field[]} fields
 * @param {string} text
 * @returns {Part}
 */
export const fromFile = (fields, text) => {
  const { contents } = parsed(text);
  return isMap(contents) && contents.has("name") ? { ...heldOf(fields, contents.toJSON()), [FILE]: text } : {};
};

/** @param {string} text */
const texted = (text) => {
  const made = new Scalar(text);
  made.type = scalar(text) === text ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return made;
};

/**
 * A new value, on one line.
 * @param {any} value
 * @returns {any}
 */
const made = (value) => {
  if (typeof value === "string") return texted(value);
  const node = Array.isArray(value) ? new YAMLSeq() : new YAMLMap();
  node.items = Array.isArray(value) ? value.map(made)
    : Object.entries(value).map(([key, one]) => new Pair(texted(key), made(one)));
  node.flow = true;
  return node;
};

/**
 * Each field of a part as the editor left it; what is not shown of it stays.
 * @param {YAMLMap} map
 * @param {Field[]} fields
 * @param {Part} was
 * @param {Part} now
 */
const lay = (map, fields, was, now) => {
  for (const field of fields) {
    const [before, after] = [was[field.name], now[field.name]];
    if (isSame(field, before, after)) continue;
    if (saidOf(field, after) === undefined) map.delete(field.name);
    else map.set(field.name, laid(field, map.get(field.name, true), before, after));
  }
};

/**
 * @param {Field} field
 * @param {any} node
 * @param {any} was
 * @param {any} now
 */
const laid = (field, node, was, now) => {
  if (field.fields && node) {
    if (Array.isArray(now)) node.items = entriesOf(field, node.items, was ?? [], now);
    else lay(node, field.fields, was ?? {}, now);
    return node;
  }
  const fresh = made(saidOf(field, now));
  if (isScalar(node)) fresh.comment = node.comment;
  return fresh;
};

/**
 * The entries of a list or of a mapping with names: each that was there is found by the place or name it had.
 * @param {Field} field
 * @param {any[]} before
 * @param {Part[]} was
 * @param {Part[]} now
 */
const entriesOf = (field, before, was, now) => {
  const [fields, named] = [inEntry(field), isNamed(field)];
  const place = named ? KEY : PLACE;
  return now.map((entry) => {
    const at = was.findIndex((one) => one[place] === entry[place]);
    if (at < 0) {
      const fresh = made(saidInside(fields, entry) ?? {});
      return named ? new Pair(texted(entry.name), fresh) : fresh;
    }
    lay(named ? before[at].value : before[at], fields, was[at], entry);
    if (named && entry.name !== was[at].name) before[at].key = texted(entry.name);
    return before[at];
  });
};

/**
 * The file in pieces: each first key with its value, and what stands between it and the next.
 * @param {string} text
 */
const piecesOf = (text) => {
  const keys = /** @type {any[]} */ (/** @type {YAMLMap} */ (parsed(text).contents).items).map(({ key }) => key);
  const starts = [...keys.map(({ range }) => range[0]), text.length];
  return keys.map(({ value }, at) => {
    const lines = text.slice(starts[at], starts[at + 1]).split(/(?<=\n)/);
    const end = lines.findLastIndex((line) => !BETWEEN.test(line.trimEnd())) + 1;
    return { key: value, body: lines.slice(0, end).join(""), gap: lines.slice(end).join("") };
  });
};

/**
 * @param {Field} field
 * @param {string} body
 * @param {Part} was
 * @param {Part} now
 */
const changed = (field, body, was, now) => {
  const file = parsed(body);
  lay(/** @type {YAMLMap} */ (file.contents), [field], was, now);
  return saidOf(field, now[field.name]) === undefined ? "" : file.toString(AS_IT_WAS);
};

/**
 * @param {Field[]} fields
 * @param {string} head what a new file begins with
 * @param {Part} now
 */
export const toFile = (fields, head, now) => {
  const text = now[FILE] ? `${now[FILE].trimEnd()}\n` : "";
  /** @type {[Part, ReturnType<typeof piecesOf>]} */
  const [was, pieces] = text ? [fromFile(fields, text), piecesOf(text)] : [{}, []];
  const before = pieces.length ? text.slice(0, text.indexOf(pieces[0].body)) : head;
  const earlier = new Set();
  for (const field of shownOf(fields)) {
    earlier.add(field.name);
    if (isSame(field, was[field.name], now[field.name])) continue;
    const there = pieces.find(({ key }) => key === field.name);
    if (there) there.body = changed(field, there.body, was, now);
    else {
      const body = block(field.name, saidOf(field, now[field.name]));
      pieces.splice(pieces.findLastIndex(({ key }) => earlier.has(key)) + 1, 0, { key: field.name, body, gap: "" });
    }
  }
  return before + pieces.map(({ body, gap }) => body + gap).join("");
};
