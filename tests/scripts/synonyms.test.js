import assert from "node:assert/strict";
import { test } from "node:test";
import { nameIn } from "../../generator/pages/search/search-synonyms.js";

/** @param {string} typed */
const others = (typed) => nameIn(typed.split(" ")).others;

for (const [typed, word] of [
  ["manic", "bipolar"], ["mania", "bipolar"], ["hypertension", "blood pressure"], ["breastfeeding", "nursing"],
  ["xanax", "benzodiazepine"], ["klonopin", "benzodiazepine"], ["ativan", "benzodiazepine"], ["addiction", "dependence"],
  ["uninsured", "insurance"], ["cheap", "what it costs"], ["scam", "red flag"], ["iop", "intensive outpatient"],
  ["kids", "under 18"], ["zoloft", "medicines that matter"], ["lithium", "medicines that matter"],
  ["veteran", "va and tricare"], ["kaiser", "insurance by drug"], ["until works", "does it work"],
  ["crps", "long term pain"], ["husband", "who comes with you"], ["embarazo", "pregnancy"], ["cuesta", "what it costs"],
  ["casa", "at home"], ["seguro medico", "insurance"], ["presion alta", "blood pressure"],
]) {
  test(`“${typed}” finds what says “${word}”`, () => {
    assert.ok(others(typed).some((one) => one.includes(word)), others(typed).join(", "));
  });
}

test("a name of several words is one name, and no part of another", () => {
  assert.equal(nameIn(["high", "blood", "pressure", "pills"]).length, 3);
  assert.equal(nameIn(["blood", "test"]).length, 1);
  assert.deepEqual(nameIn(["ketamine"]), { length: 1, others: [] });
});

test("no name finds itself", () => {
  for (const typed of ["iv", "spravato", "xanax", "scam"]) assert.ok(!others(typed).includes(typed));
});

test("what only leads somewhere is not found from there", () => {
  assert.deepEqual(others("medicines that matter"), []);
  assert.ok(!others("zoloft").includes("prozac"));
});
