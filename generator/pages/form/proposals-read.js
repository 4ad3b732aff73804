// A draft as `directory draft` writes it: draft_file.py has its form. What is laid out in another way is refused with
// its line, and nothing of it is taken.

/** @typedef {import("../contribute/yaml-text.js").Value} Fact */
/**
 * @typedef {{take: string, field: string, words: string, sentence: string, place: string,
 *   fact: {[key: string]: Fact}}} Proposal
 * @typedef {{profile: string, evidence: {[name: string]: Fact}, proposals: Proposal[]}} Draft
 */

const TOLD = ["field", "words", "sentence", "place", "fact"];
const PIECE = /\s*(?:([{}[\],:])|"((?:[^"\\]|\\.)*)"|([^\s{}[\],:"#][^{}[\],:"#]*))/y;

/**
 * A value on one line, as yaml-text.js writes it.
 * @param {string} text
 * @returns {Fact}
 */
const flowed = (text) => {
  let at = 0;
  const next = () => {
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (!found) throw new Error("no value");
    at = PIECE.lastIndex;
    const [, sign, quoted, plain] = found;
    return { sign, text: quoted === undefined ? plain?.trim() : String(JSON.parse(`"${quoted}"`)) };
  };
  /** @param {string} sign */
  const follows = (sign) => {
    const before = at;
    if (next().sign === sign) return true;
    at = before;
    return false;
  };
  /** @param {string} end @param {() => void} one */
  const each = (end, one) => {
    if (follows(end)) return;
    do one(); while (follows(","));
    if (!follows(end)) throw new Error(`no ${end}`);
  };
  /** @returns {Fact} */
  const value = () => {
    const first = next();
    /** @type {[string, Fact][]} */
    const pairs = [];
    /** @type {Fact[]} */
    const items = [];
    if (first.sign === "[") {
      each("]", () => items.push(value()));
      return /** @type {Fact} */ (items);
    }
    if (first.sign !== "{") return textOf(first);
    each("}", () => {
      const key = textOf(next());
      // To a browser this name is no key, but what all mappings share.
      if (!follows(":") || key === "__proto__") throw new Error("no key");
      pairs.push([key, value()]);
    });
    return Object.fromEntries(pairs);
  };
  const whole = value();
  if (!/^\s*(?:#.*)?$/.test(text.slice(at))) throw new Error("more behind it");
  return whole;
};

/** @param {{text?: string}} piece */
const textOf = ({ text }) => {
  if (text === undefined) throw new Error("no text");
  return text;
};

/**
 * @param {Fact} value
 * @returns {value is {[key: string]: Fact}}
 */
export const isMapping = (value) => typeof value === "object" && !Array.isArray(value);

/**
 * @param {{[key: string]: Fact}} row
 * @returns {row is Proposal}
 */
const isProposal = (row) => [...TOLD, "take"].every((key) => key in row) && isMapping(row.fact)
  && ["take", "field", "words", "sentence", "place"].every((key) => typeof row[key] === "string");

/**
 * The draft, or the number of the first line that is laid out in another way (0: something is missing).
 * @param {string} text
 * @returns {Draft | number}
 */
export const readDraft = (text) => {
  const [draft, evidence] = /** @type {{[key: string]: Fact}[]} */ ([{}, {}]);
  /** @type {{[key: string]: Fact}[]} */
  const rows = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  let room = "";
  for (const [number, line] of lines.entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, indent, dash, key, rest] = /^( *)(- )?([A-Za-z0-9_-]+):(?: (.*))?$/.exec(line) ?? [];
    try {
      if (key === undefined) return number + 1;
      if (!indent) { room = key; if (rest) draft[key] = flowed(rest); }
      else if (room === "evidence") evidence[key] = flowed(rest ?? "");
      else if (room === "proposals" && dash) rows.push({ [key]: flowed(rest ?? "") });
      else if (room === "proposals" && rows.length) rows[rows.length - 1][key] = flowed(rest ?? "");
      else return number + 1;
    } catch {
      return number + 1;
    }
  }
  const isSound = typeof draft.profile === "string" && Object.values(evidence).every(isMapping);
  if (!isSound || !rows.every(isProposal) || !Object.keys(evidence).length || room !== "proposals") return 0;
  return { profile: String(draft.profile), evidence, proposals: /** @type {Proposal[]} */ (rows) };
};
