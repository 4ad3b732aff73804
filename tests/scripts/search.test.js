import assert from "node:assert/strict";
import { test } from "node:test";
import { finderWords, readLine, readStates } from "../../generator/pages/finder/finder-words.js";
import { squash } from "../../generator/pages/search/search-match.js";
import { findCalled, findProviders, readProviders } from "../../generator/pages/search/search-providers.js";
import { nameTerms, termsOf } from "../../generator/pages/search/search-query.js";
import { saysNearMe } from "../../generator/pages/search/search-zip.js";
import { worked } from "./worked-out.js";

const { rows, lines, codes, expected, names } = worked.search;
const states = readStates(names);
const providers = await readProviders(rows, () => {});
const known = lines.map((line, i) => readLine(line, codes[i]));

const inHeader = (typed) => {
  const found = findProviders(providers, termsOf(typed, states), squash(typed));
  return (found.length ? found : findCalled(providers, nameTerms(typed, states))).map(({ slug }) => slug).sort();
};
const inFinder = (typed) => {
  const { of } = finderWords(known, typed, states);
  return rows.map(([slug]) => slug).filter((_, i) => of[i]).sort();
};

for (const [typed, slugs] of Object.entries(expected)) {
  test(`both boxes find the same for “${typed}”`, () => {
    assert.deepEqual(inHeader(typed), slugs);
    assert.deepEqual(inFinder(typed), slugs);
  });
}

test("the finder takes the nearest known word for a misspelt one, and tells it", () => {
  const { of, changed } = finderWords(known, "domiinon", states);
  assert.deepEqual(rows.filter((_, i) => of[i]).map(([slug]) => slug), ["pine-dominion"]);
  assert.deepEqual(changed, [["domiinon", ["dominion"]]]);
  assert.deepEqual(finderWords(known, "zzzz", states).changed, []);
});

test("a title is left out of a name only where it is one", () => {
  const words = (typed) => nameTerms(typed, states).map(({ typed: word }) => word);
  assert.deepEqual(words("Ana Example, MD"), ["ana", "example"]);
  assert.deepEqual(words("Ana Example, MD, PhD"), ["ana", "example"]);
  assert.deepEqual(words("clinics PA"), []);
  assert.deepEqual(words("MD"), []);
  assert.deepEqual(words("Reno, NV"), []);
});

const statesIn = (typed) => [...new Set(termsOf(typed, states).flatMap((term) => term.codes))];

test("a two-letter code after a comma is a state, and the town before it is none", () => {
  assert.deepEqual(statesIn("Washington, IN"), ["IN"]);
  assert.deepEqual(statesIn("Washington, DC"), ["DC"]);
  assert.deepEqual(statesIn("Washington, D.C. 20001"), ["DC"]);
  assert.deepEqual(statesIn("New York, NY"), ["NY"]);
  assert.deepEqual(statesIn("Virginia, Minnesota"), ["MN"]);
  assert.deepEqual(statesIn("Reno, nv 89501"), ["NV"]);
});

test("a state goes by all its usual names", () => {
  for (const [code, all] of Object.entries(names)) {
    for (const name of all.filter((one) => one.includes(" "))) assert.deepEqual(statesIn(name), [code], name);
    for (const name of all) assert.deepEqual(statesIn(`Springfield, ${name}`), [code], name);
  }
  assert.deepEqual(statesIn("usvi"), ["VI"]);
});

test("a name in another name is not found with it", () => {
  assert.deepEqual(statesIn("West Virginia"), ["WV"]);
  assert.deepEqual(statesIn("Virginia"), ["VA"]);
  assert.deepEqual(statesIn("Virgin Islands"), ["VI"]);
  assert.deepEqual(statesIn("Washington DC"), ["DC"]);
});

test("a code is a word too, for what there is to read", () => {
  const [term] = termsOf("PA", states);
  assert.deepEqual([term.words, term.prefix, term.isCode, term.codes], [["pa"], false, true, ["PA"]]);
});

test("a code that is a word too is a state only at the end, or where two words are all", () => {
  assert.deepEqual(statesIn("is it ok for my son"), []);
  assert.deepEqual(statesIn("clinicas cerca de mi"), []);
  assert.deepEqual(statesIn("cuanto cuesta la sesion"), []);
  assert.deepEqual(statesIn("clinics in ok"), ["OK"]);
  assert.deepEqual(statesIn("ketamine tulsa ok"), ["OK"]);
  assert.deepEqual(statesIn("la clinics"), ["LA"]);
});

test("an age is older or a teenager, and other numbers stay", () => {
  const words = (typed) => termsOf(typed, states).map(({ typed: word }) => word);
  for (const typed of ["my mom is 78", "over 72", "im 81 years old", "tengo 70 anos"]) {
    assert.ok(words(typed).includes("older"), typed);
  }
  for (const typed of ["my son is 15", "16-year-old", "a 12 yo"]) assert.ok(words(typed).includes("teenager"), typed);
  for (const typed of ["$400 a session", "sober 5 years", "i am 40", "is it 6 sessions"]) {
    assert.ok(!words(typed).some((word) => word === "older" || word === "teenager"), typed);
  }
});

test("who asks what is near is told where a ZIP is asked for", () => {
  for (const typed of ["psychiatrist near me", "clinics nearby", "clinica cerca de m\u00ed", "in my area"]) {
    assert.ok(saysNearMe(typed), typed);
  }
  for (const typed of ["near mesa", "near boise", "side effects", "by mercy"]) assert.ok(!saysNearMe(typed), typed);
});
