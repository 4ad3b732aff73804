import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DANGER, isInDanger } from "../../generator/pages/search/search-crisis.js";

// Written as people type, apart from the list of phrases; what was missed at first sight has widened that list.
const { danger, harmless } = JSON.parse(readFileSync(new URL("crisis-words.json", import.meta.url), "utf8"));
const numbers = ["988", "911", "18002221222"];

test("the list of what people in danger type is long", () => {
  const many = DANGER.reduce((sum, { words }) => sum + words.reduce((all, { size }) => all * size, 1), 0);
  assert.ok(DANGER.length >= 150 && many > 1000, `${DANGER.length} phrases, ${many} in all forms`);
  assert.ok(danger.length >= 200 && harmless.length >= 200);
});

test("what people in danger type, in English and Spanish, is answered with help", () => {
  assert.deepEqual(danger.filter((typed) => !isInDanger(typed, numbers)), []);
  assert.deepEqual(danger.filter((typed) => !isInDanger(typed.toUpperCase(), numbers)), []);
});

test("what only sounds like it is answered as any question", () => {
  assert.deepEqual(harmless.filter((typed) => isInDanger(typed, numbers)), []);
});

test("somebody in danger is told from somebody who asks about breathing", () => {
  for (const typed of ["I want to die", "can’t breathe", "sucide", "988", "took too much"]) {
    assert.ok(isInDanger(typed, numbers), typed);
  }
  for (const typed of ["diet", "breathwork", "98", "ketamine", "9110"]) {
    assert.equal(isInDanger(typed, numbers), typed === "9110", typed);
  }
});
