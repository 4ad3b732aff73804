import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";
import { answerText, missing, mistakeIn } from "../../generator/pages/contribute/still-right-answers.js";
import { fingerprint, statedIn } from "../../generator/pages/contribute/still-right-words.js";
import { priceText } from "../../generator/pages/contribute/still-right-prices.js";
import { worked } from "./worked-out.js";

globalThis.crypto ??= webcrypto;
const { table, told: written, profile, prints } = worked.attesting;
const asked = (told) => table.sections.filter(({ id }) => told.answers[id]);
const section = (id) => table.sections.find((one) => one.id === id);

for (const { name, told, text } of written) {
  test(`the text of an answer: ${name}`, () => {
    assert.equal(answerText(table, asked(told), told), text);
    assert.ok(text.split("\n").every((line) => line.length <= 76 && !line.startsWith(" ")));
  });
}

test("a browser sees the same sections as Python, of every provider", async () => {
  for (const { profile: one, prints: expected } of prints) {
    for (const part of table.sections) assert.equal(await fingerprint(table, part, one), expected[part.id]);
  }
});

test("what stands there is told in words, with the words of each list to choose from", () => {
  const lines = statedIn(table, section("insurance"), profile);
  assert.equal(lines[0].text, "Superbill: yes; HSA or FSA: yes; Bills insurance: no");
  assert.deepEqual(lines[0].choices[0], {
    path: "insurance.superbill", label: "Superbill", was: "yes", words: { yes: "yes", no: "no" } });
  const [person] = statedIn(table, section("people"), profile);
  assert.match(person.text, /^Cleo Example; Psychiatric nurse practitioner/);
  assert.doesNotMatch(JSON.stringify(table.sections.map((one) => statedIn(table, one, profile))), /evidence|undefined|\[object/);
  assert.deepEqual(statedIn(table, section("safety"), {}), []);
});

test("a price is told in the words of the provider's page", () => {
  assert.ok(worked.attesting.prices.length > 8);
  for (const { price, per, text } of worked.attesting.prices) assert.equal(priceText(price, per), text);
  const [line] = statedIn(table, section("prices"), { prices: [{ service: "at-home program", label: "New clients",
    amount_usd: "1254", per: "course", note: "They may change it." }] });
  assert.equal(line.text, "At-home program; $1,254 a course; New clients; They may change it.");
});

test("nothing is sent before each section is answered and each change is told", () => {
  const { told } = written[0];
  const bare = { ...told, by: " ", role: "", answers: { safety: "changed" } };
  const two = [section("who"), section("safety")];
  assert.deepEqual(missing(table, two, bare),
    ["your name", "what you do there", "Who you are", "what has changed in “Safety”"]);
  assert.deepEqual(missing(table, [section("safety")], { ...told, answers: { safety: "changed" },
    now: { "monitoring.vitals": { was: "yes", now: "yes" } } }), ["what has changed in “Safety”"]);
  assert.deepEqual(missing(table, [section("safety")], { ...told, answers: { safety: "changed" },
    now: { "monitoring.vitals": { was: "yes", now: "no" } } }), []);
});

test("words that no profile takes are refused while one writes", () => {
  assert.equal(mistakeIn(table, "Plain words, with a \"quote\" & more."), "");
  assert.equal(mistakeIn(table, ""), "");
  for (const text of ["<b>bold</b>", "a\u202eb", "…"]) assert.match(mistakeIn(table, text), /plain words/);
  assert.match(mistakeIn(table, "x".repeat(601)), /at most 600/);
});
