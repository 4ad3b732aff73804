// A profile's file through the CMS: what nobody touched stays byte by byte, and what is touched loses nothing.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fromFile, toFile } from "../../generator/publishing/cms/profile-format.js";
import { worked } from "./worked-out.js";

const { fields, head } = worked.cms;
const FOLDERS = ["providers", "tests/demo/providers"];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder)
  .filter((name) => /^[^_].*\.yml$/.test(name))
  .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
const HARBOR = FILES.find(([name]) => name === "example-harbor-clinic.yml")[1];

// The CMS keeps what it was given as plain data, and may leave empty what is optional.
const opened = (text) => JSON.parse(JSON.stringify(fromFile(fields, text)));
const hides = (key) => key.startsWith("_");
const shown = (value) => {
  if (Array.isArray(value)) return value.map(shown);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key, one]) => !hides(key) && !(Array.isArray(one) && !one.length));
  return Object.fromEntries(kept.map(([key, one]) => [key, shown(one)]));
};
const changed = (text, change) => {
  const value = opened(text);
  change(value);
  return toFile(fields, head, value);
};
// The lines of one text that the other has not.
const without = (one, other) => one.split("\n").filter((line) => !other.split("\n").includes(line));

test("every file that is opened and saved is the same, byte by byte", () => {
  assert.ok(FILES.length > 80);
  for (const [name, text] of FILES) assert.equal(toFile(fields, head, opened(text)), text, name);
});

test("an empty field of the CMS is a field that nobody filled in", () => {
  const empty = (value) => {
    for (const { name, widget } of fields) if (widget !== "hidden") value[name] ??= widget === "list" ? [] : null;
  };
  for (const [name, text] of FILES) assert.equal(changed(text, empty), text, name);
});

test("a file made anew says all that the CMS showed", () => {
  for (const [name, text] of FILES) {
    const value = shown(opened(text));
    const anew = toFile(fields, head, value);
    assert.ok(anew.startsWith(head));
    assert.deepEqual(shown(opened(anew)), value, name);
  }
});

test("one change is one line, and comments and hidden fields stay", () => {
  const text = `# Shows: all.\n${HARBOR.replace("phone:", "# Ask for Ana.\nphone:")}# The end.\n`;
  const now = changed(text, (value) => { value.phone = "+1 415 555 0199"; });
  assert.deepEqual(without(now, text), ['phone: "+1 415 555 0199"']);
  assert.deepEqual(without(text, now), ['phone: "+1 415 555 0100"']);
});

test("comments inside a part that changes stay", () => {
  const text = HARBOR.replace("  - name: Ben Example", "  # He is there on Mondays.\n  - name: Ben Example # or Benjamin");
  const now = changed(text, (value) => { value.clinicians[1].role = "gives infusions and injections"; });
  assert.deepEqual(without(text, now), ["    role: gives infusions"]);
  assert.deepEqual(without(now, text), ["    role: gives infusions and injections"]);
});

test("a part keeps what the CMS does not show of it", () => {
  const now = changed(HARBOR, (value) => { value.verified.how = "called"; });
  const line = now.split("\n").find((one) => one.startsWith("verified:"));
  assert.match(line, /how: called, second: \{on: 2026-11-14, by: Finn Example, agrees: yes/);
});

test("an entry is found by its place, however the list is sorted or cut", () => {
  const text = HARBOR.replace("service: consultation", "unknown_to_the_cms: kept, service: consultation");
  const now = changed(text, ({ prices }) => {
    prices.reverse();
    prices.splice(0, 2);
    prices.unshift({ service: "iv infusion", amount_usd: "1", evidence: ["prices", "call"] });
  });
  const lines = now.split("\n");
  const at = lines.indexOf("prices:");
  assert.equal(lines[at + 1], '  - {service: iv infusion, amount_usd: "1", evidence: [prices, call]}');
  assert.match(lines[at + 2], /service: follow-up/);
  assert.match(lines[at + 3], /unknown_to_the_cms: kept, service: consultation/);
  assert.equal(without(now, text).length, 1);
});

test("a look is renamed, added and taken out; two of one name are refused", () => {
  const now = changed(HARBOR, ({ evidence }) => {
    evidence[0].name = "questions";
    evidence.splice(1, 1);
    evidence.push({ name: "visit", seen: "2026-11-20", method: "document" });
  });
  assert.match(now, /\n {2}questions: \{url: "https:\/\/harbor.example\/faq", seen: 2026-11-10/);
  assert.match(now, /\n {2}visit: \{seen: 2026-11-20, method: document\}\n/);
  assert.doesNotMatch(now, /\n {2}prices: /);
  const twice = ({ evidence }) => { evidence[1].name = evidence[0].name; };
  assert.throws(() => changed(HARBOR, twice), /two are named "faq"/);
});

test("a new first key stands where our files have it, and a key that is emptied goes", () => {
  const short = HARBOR.replace(/^languages:.*\n/m, "");
  const now = changed(short, (value) => {
    value.languages = { values: ["Thai, some"], evidence: ["call"] };
    value.refunds = null;
  });
  const [before] = now.split('\nlanguages: {values: ["Thai, some"], evidence: call}\n');
  assert.match(before, /\neligibility: .*$/);
  assert.deepEqual(without(short, now).map((line) => line.slice(0, 8)), ["refunds:"]);
});

test("what is typed stays text, and what means something in YAML is quoted", () => {
  const now = changed(HARBOR, (value) => {
    value.locations[0].zip = "00601";
    value.summary = "  Says: \"no\" # not\na {comment} ";
  });
  assert.match(now, /zip: "00601"/);
  assert.match(now, /^summary: "Says: \\"no\\" # not a \{comment\}"$/m);
});

test("a file that is no sound profile is not opened, and one that is none is empty", () => {
  assert.throws(() => opened("name: A\nprices: [\n"));
  assert.throws(() => opened("name: A\nprices: free\n"), /prices: this is no value for it/);
  assert.throws(() => opened("name: A\nname: B\n"));
  assert.deepEqual(opened("- slug: example-gone\n"), {});
});
