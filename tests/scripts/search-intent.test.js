import assert from "node:assert/strict";
import { test } from "node:test";
import { isAboutMatter } from "../../generator/pages/search/search-intent.js";
import { squash } from "../../generator/pages/search/search-match.js";
import { findProviders, readProviders } from "../../generator/pages/search/search-providers.js";
import { termsOf } from "../../generator/pages/search/search-query.js";

const ILLNESSES = "depression bipolar disorder chronic pain alcohol use addiction heart failure";
const row = (name, more = {}) => {
  const given = { people: [], town: "Price, UT", care: "IV infusion", more: "aetna medicare drip", ...more };
  const { people, town, care } = given;
  return [squash(name), name, [], [town], "UT", people, care, `Clinic in ${town}.`, {}, given.more, ILLNESSES];
};
const states = [{ code: "UT", names: ["utah"] }, { code: "MA", names: ["massachusetts"] }];
const providers = await readProviders([
  row("Safe Harbor Ketamine", { people: ["Bea Pain"] }), row("Hearts and Minds", { town: "Costa Mesa, UT" }),
  row("Pain Center of Mesa", { town: "Mesa, UT" }), row("Quick Start"),
], () => {});
const READ = new Set(("depression bipolar pain alcohol addiction heart safe cost price insurance what is medicare aetna " +
  "infusion ketamine therapy").split(" "));
const asks = (typed) => {
  const terms = termsOf(typed, states);
  return isAboutMatter(terms, findProviders(providers, terms, squash(typed)), (word) => READ.has(word));
};

for (const typed of [
  "bipolar", "bip", "depression", "chronic pain", "pain", "addiction", "alcohol", "is ketamine safe", "safe",
  "heart", "cost", "price", "ketamine for depression", "heart failure", "bipolar infusion",
]) {
  test(`“${typed}” asks about a matter`, () => assert.equal(asks(typed), true));
}

test("what a page is called is read about, though its words are said of providers too", () => {
  const terms = termsOf("infusion or clinic", states);
  const about = (title) => isAboutMatter(terms, findProviders(providers, terms, ""), () => true, title);
  assert.deepEqual([about("Infusion at a clinic"), about("What it costs")], [true, false]);
});

for (const typed of [
  "bipolar utah", "depression Costa Mesa", "Pain Center of Mesa", "safe harbor", "harbor", "quickstart", "costa mesa",
  "hearts and minds", "aetna", "do they take medicare", "iv infusion", "drip", "ketamine", "Price, UT", "bea pain",
]) {
  test(`“${typed}” asks for a provider`, () => assert.equal(asks(typed), false));
}
