import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, dollars, mistakes, rangeOf, span, sumOf, totalWords, whole } from "../../generator/pages/learn/worksheet-sums.js";
import { vectors, worked } from "./worked-out.js";

test("an amount is read in cents, and nothing else is taken for one", () => {
  for (const [text, cents] of vectors.amounts) assert.equal(amount(text) ?? null, cents, text);
  assert.equal(whole("6"), 6);
  assert.equal(whole("6.5"), undefined);
});

test("money is written as the profiles' pages write it", () => {
  for (const [cents, words] of worked.dollars) assert.equal(dollars(cents), words);
  assert.equal(span([45000, 45000]), "$450");
  assert.equal(span([45000, 60050]), "$450 to $600.50");
});

test("what is empty is not known, and what is zero is", () => {
  assert.equal(rangeOf({ number: null, low: null, high: null }, false), null);
  assert.deepEqual(rangeOf({ number: null, low: 0, high: null }, false), [0, 0]);
  assert.equal(rangeOf({ number: null, low: 45000, high: null }, true), null);
  assert.deepEqual(rangeOf({ number: 0, low: null, high: null }, true), [0, 0]);
  assert.deepEqual(rangeOf({ number: 6, low: 45000, high: 60000 }, true), [270000, 360000]);
  assert.equal(rangeOf({ number: null, low: 2, high: 1 }, false), null);
});

test("what is wrong is told beside its field", () => {
  assert.deepEqual(mistakes({ number: null, low: 1, high: 2 }), {});
  assert.deepEqual(Object.keys(mistakes({ number: undefined, low: undefined, high: undefined })), ["number", "low", "high"]);
  assert.match(mistakes({ number: null, low: null, high: 2 }).high, /lowest amount too/);
  assert.match(mistakes({ number: null, low: 2, high: 1 }).high, /less than/);
});

test("parts add up, low and high apart", () => {
  assert.equal(sumOf([]), null);
  assert.deepEqual(sumOf([[1, 2], [3, 3]]), [4, 5]);
});

test("a total says what it leaves out, and never takes off what is not sure", () => {
  assert.deepEqual(totalWords(null, 0, null, null, 0), ["No part is filled in yet.", ""]);
  assert.equal(totalWords([0, 0], 0, null, null, 0)[0], "What you filled in costs nothing.");
  const [sum, more] = totalWords([100000, 120000], 2, [20000, 20000], [50000, 50000], 1);
  assert.equal(sum, "You would pay about $1,000 to $1,200.");
  assert.match(more, /^2 parts are not known yet/);
  assert.match(more, /1 amount is left out/);
  assert.match(more, /end up paying about \$800 to \$1,000\./);
  assert.match(more, /Up to \$500 would come from your HSA or FSA\./);
  assert.match(totalWords([100, 100], 0, [200, 200], null, 0)[1], /more than that/);
});
