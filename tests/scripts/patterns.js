// Prints the patterns of scripts: the file of each, its source and its flags.
import { readFileSync } from "node:fs";
import { parse } from "acorn";

/** @type {(file: string) => [string, string, string][]} */
const inFile = (file) => {
  const tree = parse(readFileSync(file, "utf-8"), { ecmaVersion: 2023, sourceType: "module" });
  /** @type {[string, string, string][]} */
  const found = [];
  /** @param {any} node */
  const look = (node) => {
    if (typeof node?.type !== "string") return;
    if (node.regex) found.push([file, node.regex.pattern, node.regex.flags]);
    if (node.type === "NewExpression" && node.callee.name === "RegExp") {
      const [first] = node.arguments;
      const text = first?.quasis?.length === 1 ? first.quasis[0].value.cooked : first?.value;
      if (typeof text === "string") found.push([file, text, "u"]);
    }
    Object.values(node).flat().forEach(look);
  };
  look(tree);
  return found;
};

console.log(JSON.stringify(process.argv.slice(2).flatMap(inFile)));
