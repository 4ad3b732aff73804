import assert from "node:assert/strict";
import { test } from "node:test";
import { factLines } from "../../generator/pages/form/proposals-cards.js";
import { readDraft } from "../../generator/pages/form/proposals-read.js";
import { answersText, clashes, tickedText } from "../../generator/pages/form/proposals-taken.js";
import { worked } from "./worked-out.js";

const { head, text, ways } = worked.drafts;
const { table } = worked.form;
const lines = text.split("\n");

test("what is ticked on the page comes out as the command makes it, byte by byte", () => {
  const draft = readDraft(text);
  assert.ok(draft.proposals.length > 6);
  for (const { ticks, ticked, answers, wrong } of ways) {
    const found = [...clashes(draft, ticks).values()];
    assert.equal(found.length > 0, wrong.length > 0);
    for (const words of found) assert.ok(wrong.some((one) => words.endsWith(one.split(": ").at(-1))), words);
    if (!wrong.length) assert.equal(answersText(head, draft, ticks), answers);
    assert.equal(tickedText(text, ticks), ticked);
    assert.deepEqual(readDraft(ticked).proposals.map(({ take }) => take), ticks);
  }
  assert.ok(ways.some(({ wrong }) => wrong.length) && ways.some(({ answers }) => answers));
});

test("what is open stays open, and comments and other line ends are no matter", () => {
  const none = ways[0].ticks.map(() => "");
  assert.equal(tickedText(text, none), text);
  const other = text.replaceAll("\n", "\r\n").replace("take: ask", "take: yes # read twice");
  assert.equal(readDraft(other).proposals[0].take, "yes");
  assert.deepEqual(readDraft(`\ufeff${text}`), readDraft(text));
});

test("words keep their signs, and say what would stand there in the words of the form", () => {
  const { proposals } = readDraft(text);
  const price = proposals.find(({ field }) => field === "prices");
  assert.deepEqual(factLines(table, price).slice(1), ["Price in dollars: 450", "Per: a session"]);
  const card = factLines(table, proposals.find(({ field }) => field === "hsa-fsa"));
  assert.deepEqual(card, ["HSA or FSA: yes"]);
});

test("a text that is no draft is refused with its line, and nothing of it is taken", () => {
  for (const none of ["", "hello", "profile: a\n", "profile: a\nevidence:\n  b: {c: d}\n", "<html>", "a: [", "\u0000"]) {
    assert.equal(typeof readDraft(none), "number", none);
  }
  const at = lines.findIndex((line) => line.startsWith("    fact:"));
  /** @param {string} line */
  const having = (line) => [...lines.slice(0, at), line, ...lines.slice(at + 1)];
  for (const bad of ["    fact: {a: {b: c}", "    fact: {a: b} c", "    fact: {a b}", "fact", "    fact: \"a", "  x: y"]) {
    const wrong = having(bad).join("\n");
    assert.ok([at + 1, 0].includes(readDraft(wrong)), `${bad}: ${JSON.stringify(readDraft(wrong)).slice(0, 80)}`);
  }
  assert.equal(readDraft(having("").join("\n")), 0);
});

test("a name that a browser has for itself is a name like any other", () => {
  const odd = readDraft(lines.map((line) => line.replace(/^ {4}words: .*/, '    words: "<b onclick=x>__proto__</b>"')).join("\n"));
  assert.equal(odd.proposals[0].words, "<b onclick=x>__proto__</b>");
  const proto = text.replace(/fact: \{[^\n]*/, "fact: {__proto__: {polluted: yes}}");
  assert.equal(typeof readDraft(proto), "number");
  const named = readDraft(text.replace(/fact: \{[^\n]*/, "fact: {constructor: {toString: yes}}"));
  assert.match(answersText(head, named, named.proposals.map(() => "yes")), /\nconstructor: \{toString: yes\}\n/);
});
