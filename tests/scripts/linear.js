// Reads patterns with texts to repeat. Prints each that takes more than two and a half times the steps for twice a
// text, with the first such text, whatever its size: what may repeat a thousand times looks so in a short one.
import { readFileSync } from "node:fs";
import { treeOf } from "./pattern-trees.js";
import { ENOUGH, steps } from "./steps.js";

const SIZES = [300, 1200];

/** @type {(tree: any[], seed: string, isSearched: boolean) => boolean} */
const isLinear = (tree, seed, isSearched) => {
  for (const size of SIZES) {
    const times = Math.max(8, Math.ceil(size / seed.length));
    const once = steps(tree, seed.repeat(times), isSearched);
    if (once > ENOUGH) return false;
    const twice = steps(tree, seed.repeat(2 * times), isSearched);
    if (twice <= 2.5 * once) return twice <= ENOUGH;
  }
  return false;
};

/** @type {{ name: string, tree?: any[], source: string, flags: string, seeds: string[], isSearched: boolean }[]} */
const all = JSON.parse(readFileSync(0, "utf-8"));
const slow = all.flatMap(({ name, tree, source, flags, seeds, isSearched }) => {
  const asked = tree ?? treeOf(source, flags, [...new Set(seeds.join(""))].join(""));
  const found = seeds.find((seed) => !isLinear(asked, seed, isSearched));
  return found === undefined ? [] : [[name, found]];
});
console.log(JSON.stringify(slow));
