import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, wordsIn } from "../../generator/pages/search/collation.js";
import { distance, nearest } from "../../generator/pages/search/search-near.js";
import { counted } from "../../generator/pages/site/english.js";
import { vectors, worked } from "./worked-out.js";

test("a text is folded as the table says", () => {
  for (const [text, folded] of vectors.folding) assert.equal(fold(text), folded, text);
});

test("a text is folded as Python folds it, letter by letter", () => {
  for (const [letter, folded] of Object.entries(worked.letters)) {
    assert.equal(fold(letter), folded, `U+${letter.codePointAt(0).toString(16)}`);
  }
});

test("words are taken out as the table says", () => {
  for (const [text, words] of vectors.words) assert.deepEqual(wordsIn(text), words);
});

test("mistakes between two words are counted as optimal string alignment counts them", () => {
  for (const [one, other, mistakes] of [...vectors.edits, ...worked.edits]) {
    assert.equal(distance(one, other, 99), mistakes, `${one} ${other}`);
  }
});

test("a short word is only itself, and a long one may have two mistakes", () => {
  assert.deepEqual(nearest("nto", ["not", "to"]), []);
  assert.deepEqual(nearest("ranch", ["branch", "ranches", "rancho"]), ["branch", "rancho"]);
  assert.deepEqual(nearest("sprvto", ["spravato"]), []);
  assert.deepEqual(nearest("ketaminn", ["ketamine", "ketamines"]), ["ketamine"]);
  assert.deepEqual(nearest("9410", ["94102"]), []);
});

test("a number and its noun are written as Python writes them", () => {
  for (const [number, words] of worked.counted) assert.equal(counted(number, "mile"), words);
});
