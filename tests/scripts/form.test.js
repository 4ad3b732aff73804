import assert from "node:assert/strict";
import { test } from "node:test";
import { NEEDED, problems } from "../../generator/pages/form/form-check.js";
import { changesText, filledAddress, profileText } from "../../generator/pages/form/form-file.js";
import { newLook, proveByCurrent, renamed } from "../../generator/pages/form/form-looks.js";
import { blank, isOutrun, putAt, steps, valueAt } from "../../generator/pages/form/form-state.js";
import { mistakeIn, slugOf } from "../../generator/pages/form/form-text.js";
import { filledIn, isOfTable, profileOf } from "../../generator/pages/form/form-values.js";
import { worked } from "./worked-out.js";

const { table, mistakes, profiles, slugs } = worked.form;
const harbor = () => filledIn(table, profiles.find(({ slug }) => slug === "example-harbor-clinic").profile);
const places = (found) => found.map(({ at }) => at.join("."));

test("a text is refused in the browser where the model refuses it, and in its words", () => {
  for (const [kind, text, said] of mistakes) {
    const found = mistakeIn(table, kind, text);
    assert.equal(found === null, said === null, `${kind} ${text}: ${found?.says}`);
    if (!said || said[0] === "string_too_long") continue;
    const [code, message, accepted] = said;
    if (code === "string_pattern_mismatch") continue;
    // The name of a sign is long; what must be a link may be wrong in more ways than one.
    const exact = !["hidden-character", "text-without-words", "link-malformed", "link-not-https"].includes(code)
      && !message.startsWith("this is below zero") && !found.says.startsWith("at most");
    if (exact) assert.deepEqual([found.says, found.accepted], [message, accepted], `${kind} ${text}`);
  }
});

test("a part that stood with its proof alone stays, and one that somebody emptied does not", () => {
  const person = (certification) => ({ clinicians: [{ credential: "MD", board_certification: certification }] });
  const said = (values) => profileOf(table, values).clinicians[0].board_certification;
  const alone = filledIn(table, person({ evidence: "site" }));
  assert.deepEqual(said(alone), { evidence: "site" });
  alone.clinicians[0].board_certification.evidence = "";
  assert.equal(said(alone), undefined);
  const named = filledIn(table, person({ board: "ABPN", evidence: "site" }));
  named.clinicians[0].board_certification.board = "";
  assert.equal(said(named), undefined);
});

for (const { slug, profile, text } of profiles) {
  test(`opened and written again, nothing is lost and every byte is as Python writes it: ${slug}`, () => {
    const values = filledIn(table, profile);
    assert.equal(profileText(table, values), text);
    const filled = { ...blank(), edit: slug, was: values, values: structuredClone(values) };
    assert.equal(changesText(table, filled), "");
    assert.deepEqual(problems(table, slug, values), []);
  });
}

test("only what changed is in the changes, with what stood there before", () => {
  const was = harbor();
  const values = structuredClone(was);
  values.summary = "  Another   sentence. ";
  delete values.refunds;
  const text = changesText(table, { ...blank(), edit: "example-harbor-clinic", was, values });
  assert.match(text, /\nprofile: example-harbor-clinic\nwas:\n {2}summary: .*\n {2}refunds: .*\nnow:\n {2}summary: "Another sentence\."\n$/);
});

test("a draft is outrun when what stands there is not what it began from", () => {
  const begun = { ...blank(), was: harbor(), values: { ...harbor(), name: "Another" } };
  assert.equal(isOutrun(begun, { ...blank(), was: harbor() }), false);
  assert.equal(isOutrun(begun, { ...blank(), was: { ...harbor(), summary: "New." } }), true);
  assert.equal(isOutrun(begun, null), false);
});

test("what is needed is asked for only in a part that says something", () => {
  const empty = problems(table, "", {});
  assert.deepEqual(places(empty), ["slug", "name", "kind", "listing_basis", "summary"]);
  assert.ok(empty.slice(1).every(({ says }) => says === NEEDED));
  const found = problems(table, "a", { ...harbor(), prices: [{ evidence: ["x"] }, { amount_usd: "450" }], refunds: {} });
  assert.deepEqual(places(found), ["prices.1.service", "prices.1.evidence"]);
});

test("an answer that depends needs its note, and a look what proves it", () => {
  const plan = { answer: "in some cases", evidence: ["call"] };
  const [found, ...more] = problems(table, "a", { ...harbor(), treatment_plan: plan });
  assert.deepEqual([found.at, more], [["treatment_plan", "note"], []]);
  assert.match(found.says, /^answer is answered 'in some cases'/);
  const looks = [{ name: "a", method: "website", seen: "2026-11" }, { name: "a", method: "phone", seen: "2026-11-12" }];
  const of = problems(table, "a", { ...harbor(), evidence: looks });
  assert.deepEqual(places(of), ["evidence.0.url", "evidence.0.seen", "evidence.1.name"]);
});

test("a look is written down once: renamed everywhere, taken away everywhere, and used by choice", () => {
  const filled = { ...blank(), values: harbor() };
  renamed(filled, "faq", "questions");
  assert.doesNotMatch(JSON.stringify(filled.values), /\["faq"/);
  assert.match(JSON.stringify(filled.values), /\["questions"/);
  renamed(filled, "questions", "");
  assert.doesNotMatch(JSON.stringify(filled.values), /questions/);
  filled.values.evidence.push(newLook(filled));
  putAt(filled.values, ["prices", 9, "amount_usd"], "10");
  proveByCurrent(table, filled, ["prices", 9, "amount_usd"]);
  assert.deepEqual(valueAt(filled.values, ["prices", 9, "evidence"]), ["look-1"]);
  putAt(filled.values, ["screening", "by"], "MD");
  const before = valueAt(filled.values, ["screening", "evidence"]);
  proveByCurrent(table, filled, ["screening", "by"]);
  assert.deepEqual(valueAt(filled.values, ["screening", "evidence"]), before);
});

test("what a method does not need is not written", () => {
  const look = { name: "a", method: "website", seen: "2026-11-12", url: "https://a.example", reached: "nurse" };
  const { evidence } = profileOf(table, { evidence: [look] });
  assert.deepEqual(evidence, { a: { url: "https://a.example", seen: "2026-11-12", method: "website" } });
});

test("a step is taken back once, and the same state is no step", () => {
  const taken = steps();
  for (const one of ["a", "b", "b"]) taken.take(one);
  assert.deepEqual([taken.back(), taken.back(), taken.back()], ["b", "a", undefined]);
});

test("an address that is too long goes without the text, and a short one whole and escaped", () => {
  const values = { filename: "a.yml", value: "{text}" };
  assert.equal(filledAddress("https://f.example/new", values, "a: b&c#\n").address,
    "https://f.example/new?filename=a.yml&value=a%3A+b%26c%23%0A");
  assert.deepEqual(filledAddress("https://f.example/new", values, "x".repeat(9000)),
    { address: "https://f.example/new?filename=a.yml&value=", isWhole: false });
});

test("a name makes the address that the program would make", () => {
  for (const [name, slug] of slugs) assert.equal(slugOf(name), slug);
});

test("a draft of another shape is no draft of this form: of an older page, or of nobody", () => {
  for (const { profile } of profiles) assert.ok(isOfTable(table, filledIn(table, profile)));
  const sound = harbor();
  for (const odd of [{ name: 5 }, { name: {} }, { prices: "free" }, { prices: ["free"] }, { evidence: { a: {} } },
    { screening: [] }, { screening: "yes" }, { routes: { values: [5] } }, { prices: [{ service: [] , amount_usd: 5 }] }]) {
    assert.ok(!isOfTable(table, { ...sound, ...odd }), JSON.stringify(odd));
  }
  assert.ok(isOfTable(table, { ...sound, unknown: 5 }));
  for (const none of [null, 5, []]) assert.ok(!isOfTable(table, none));
});
