import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { ELSEWHERE, forgetEverything, isLike, keptHere, keptUnder } from "../../generator/pages/contribute/kept-on-device.js";

const NOTHING = "nothing is kept";
const tab = () => keptUnder("a page ", NOTHING, {});

beforeEach(() => {
  const rows = new Map();
  globalThis.localStorage = { getItem: (key) => rows.get(key) ?? null,
    setItem: (key, text) => rows.set(key, text), removeItem: (key) => rows.delete(key) };
});

test("what one tab keeps is found again, until it is forgotten", () => {
  const [first, later] = [tab(), tab()];
  assert.equal(first.recall("a"), null);
  assert.equal(first.keep("a", { said: 1 }), "");
  assert.equal(first.keep("a", { said: 2 }), "");
  assert.deepEqual([later.recall("a"), later.recall("b")], [{ said: 2 }, null]);
  later.forget("a");
  assert.equal(later.keep("a", { said: 3 }), "");
  assert.deepEqual(tab().recall("a"), { said: 3 });
});

test("of two tabs none writes over what the other kept since, and it is told", () => {
  const [first, second] = [tab(), tab()];
  for (const one of [first, second]) one.recall("a");
  assert.equal(first.keep("a", { by: "first" }), "");
  assert.equal(second.keep("a", { by: "second" }), ELSEWHERE);
  assert.deepEqual(second.recall("a"), { by: "first" });
  assert.equal(second.keep("a", { by: "second" }), "");
  assert.equal(first.keep("a", { by: "first again" }), ELSEWHERE);
  assert.equal(first.keep("b", { by: "first" }), "");
  second.forget("a");
  assert.equal(first.keep("a", { by: "first again" }), ELSEWHERE);
});

test("a browser that keeps nothing, and a text that is none of ours, end nothing", () => {
  localStorage.setItem("a page a", "{");
  const here = tab();
  assert.equal(here.recall("a"), null);
  assert.equal(here.keep("a", {}), "");
  const none = () => { throw new Error("told to keep nothing"); };
  globalThis.localStorage = { getItem: none, setItem: none, removeItem: none };
  assert.equal(here.recall("a"), null);
  assert.equal(here.keep("a", {}), NOTHING);
  here.forget("a");
});

test("all drafts of all pages are forgotten at once, and nothing that is not ours", () => {
  const rows = { "directory form a": "1", "directory call b": "2", "directory draft ": "3", "directory of others": "4" };
  const methods = { getItem(key) { return this[key] ?? null; }, setItem(key, text) { this[key] = text; },
    removeItem(key) { delete this[key]; } };
  globalThis.localStorage = Object.assign(Object.create(methods), rows);
  const form = keptUnder("directory form ", NOTHING, 1);
  assert.equal(form.recall("a"), 1);
  assert.equal(keptHere(), 3);
  forgetEverything();
  assert.deepEqual({ ...localStorage }, { "directory of others": "4" });
  assert.equal(form.keep("a", 5), "");
  assert.equal(keptHere(), 1);
  Object.defineProperty(globalThis, "localStorage", { configurable: true, get() { throw new Error("none"); } });
  assert.equal(keptHere(), 0);
  forgetEverything();
  Object.defineProperty(globalThis, "localStorage", { configurable: true, writable: true, value: {} });
});

test("what has another shape than this page keeps is not taken up again, and is written over", () => {
  const example = { slug: "", said: [{ id: "" }], by: { "*": "" }, was: null };
  const sound = { slug: "a", said: [{ id: "x", more: 1 }], by: { any: "word" }, was: 5, later: {} };
  assert.ok(isLike(example, sound));
  for (const other of [{ slug: 5 }, { said: {} }, { said: ["x"] }, { said: [null] }, { by: { any: 5 } }, { by: [] }]) {
    assert.ok(!isLike(example, { ...sound, ...other }), JSON.stringify(other));
  }
  for (const none of [5, "a", [], null, undefined, {}]) assert.ok(!isLike(example, none));
  localStorage.setItem("a page a", '[{"old": 1}]');
  const here = tab();
  assert.equal(here.recall("a"), null);
  assert.equal(here.keep("a", { said: 1 }), "");
});
