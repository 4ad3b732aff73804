// The patterns of scripts, and how long each takes: `list FILE...` prints them, `run` reads pairs of a pattern
// and texts to repeat, and prints those that take more than three times as long for twice the text.
import { readFileSync } from "node:fs";
import { parse } from "acorn";

const SIZE = 8000;
// In microseconds of this process: below it there is nothing to compare, whatever the machine does.
const NOTICED = 20_000;
const TRIES = 4;

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

/** @type {(pattern: RegExp, text: string) => number} */
const work = (pattern, text) => {
  const before = process.cpuUsage();
  for (const _ of text.matchAll(pattern));
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** @type {(pattern: RegExp, seed: string) => boolean} */
const isLinear = (pattern, seed) => {
  const text = seed.repeat(Math.floor(SIZE / seed.length));
  if (work(pattern, text) < NOTICED) return true;
  const size = SIZE / 4;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [once, twice] = [size, 2 * size].map((length) =>
      Math.min(...[1, 2, 3].map(() => work(pattern, text.slice(0, length)))));
    if (twice <= 3 * once || twice < NOTICED / 16) return true;
  }
  return false;
};

const [asked, ...files] = process.argv.slice(2);
if (asked === "list") {
  console.log(JSON.stringify(files.flatMap(inFile)));
} else {
  /** @type {[string, string, string[]][]} */
  const all = JSON.parse(readFileSync(0, "utf-8"));
  const slow = all.flatMap(([source, flags, seeds]) => {
    const pattern = new RegExp(source, `${flags.replace("g", "")}g`);
    return seeds.filter((seed) => !isLinear(pattern, seed)).map((seed) => [source, seed]);
  });
  console.log(JSON.stringify(slow));
}
