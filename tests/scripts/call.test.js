import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, attempted, mistake, undone, without } from "../../generator/pages/contribute/call-answers.js";
import { answerFile } from "../../generator/pages/contribute/call-file.js";
import { asText, inOrder, nextQuestion, stated } from "../../generator/pages/contribute/call-order.js";
import { placesOf, withPlaces } from "../../generator/pages/contribute/call-places.js";
import { flow } from "../../generator/pages/contribute/yaml-text.js";
import { worked } from "./worked-out.js";

const { table, played } = worked.calls;
const start = (slug) => ({ profile: slug, seen: "2026-11-21", by: "Erin Example", attempts: [], reached: "", said: [] });

const stepped = (table) => (call, step) => {
  const question = (id) => table.questions.find((one) => one.id === id);
  const at = step.indexOf(": ");
  const [words, more] = at < 0 ? [step, ""] : [step.slice(0, at), step.slice(at + 2)];
  const [name, tap] = words.split(" ");
  if (name === "undo") return undone(call);
  if (name === "delete") return without(call, tap);
  if (!tap) return attempted(table, call, name, more);
  return mistake(table, question(name), tap, more) ? call : answered(table, call, question(name), tap, more);
};

for (const one of played) {
  test(`in a browser as at a terminal: ${one.name}`, () => {
    const whole = withPlaces(table, placesOf(one.profile));
    const known = stated(whole, one.profile);
    assert.deepEqual(inOrder(whole, one.profile.kind, known).map(({ id }) => id), one.order);
    assert.equal(answerFile(whole, one.steps.reduce(stepped(whole), start(one.slug)), known), one.file);
  });
}

test("nothing is asked twice and the end is reached", () => {
  const order = inOrder(table, "both", {});
  let call = attempted(table, start("x"), "reached", "nurse");
  for (let next = nextQuestion(table, order, call, {}); next; next = nextQuestion(table, order, call, {})) {
    assert.ok(call.said.length <= table.questions.length);
    call = answered(table, call, next, "would-not-say");
  }
  assert.ok(call.said.length > 25);
  assert.equal(answerFile(table, call, {}), "");
});

test("a value is one text, and a text is quoted where YAML would read it otherwise", () => {
  assert.deepEqual([true, null, ["CA", "NV"], "450.00", 6].map(asText), ["yes", "", "CA, NV", "450", "6"]);
  assert.equal(flow({ a: ["x", "a: b"], b: "null" }), '{a: [x, "a: b"], b: "null"}');
});
