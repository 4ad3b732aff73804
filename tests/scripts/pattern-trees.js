// A pattern of JavaScript as the tree that steps.js counts with; tests/pattern_trees.py makes the same of Python's.
import { RegExpParser } from "@eslint-community/regexpp";

/** @typedef {any[]} Tree */

const parser = new RegExpParser();

/** @type {(source: string, flags: string, alphabet: string) => Tree} */
export const treeOf = (source, flags, alphabet) => {
  const [unicode, unicodeSets] = [flags.includes("u"), flags.includes("v")];
  const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets });
  /** @type {Map<string, number>} */
  const numbers = new Map();
  let groups = 0;

  // What takes one character is asked of the engine itself.
  /** @param {string} raw */
  const taken = (raw) => {
    const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
    return [...alphabet].filter((sign) => one.test(sign)).join("");
  };
  /** @param {any} node @returns {Tree} */
  const either = ({ alternatives }) => ["either", ...alternatives.map(sequence)];
  /** @param {any} node @returns {Tree} */
  const sequence = ({ elements }) => ["sequence", ...elements.map(treeOfNode)];
  /** @param {any} node @returns {Tree} */
  const treeOfNode = (node) => {
    if (node.type === "Quantifier") {
      const most = Number.isFinite(node.max) ? node.max : null;
      return ["repeat", node.min, most, node.greedy ? "greedy" : "lazy", treeOfNode(node.element)];
    }
    if (node.type === "Group") return either(node);
    if (node.type === "CapturingGroup") {
      groups += 1;
      numbers.set(node.name ?? groups, groups);
      return ["group", groups, either(node)];
    }
    if (node.type === "Backreference") return ["same as", numbers.get(node.ref)];
    if (node.type !== "Assertion") return ["char", taken(node.raw)];
    if (node.kind === "lookahead") return ["look", 1, !node.negate, either(node)];
    if (node.kind === "lookbehind") return ["look", -1, !node.negate, either(node)];
    if (node.kind === "word") return ["at", node.negate ? "no boundary" : "boundary"];
    return ["at", flags.includes("m") ? `line ${node.kind}` : node.kind];
  };
  return either(pattern);
};
