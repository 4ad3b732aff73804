// What patients type, and the page that our search must show first: node right-page-first.js SITE. Only what is
// answered with another page is printed, with what came first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const [, , site] = process.argv;
const read = (path) => JSON.parse(readFileSync(join(site, path), "utf8"));

// The search asks the page for its root, and the network for its two lists.
globalThis.HTMLAnchorElement = class {
  getAttribute() { return "./"; }
};
globalThis.document = { querySelector: () => new HTMLAnchorElement(), addEventListener() {} };
globalThis.location = { href: "https://site.example/" };
globalThis.fetch = async ({ pathname }) => ({ ok: true, json: async () => read(pathname) });
const vendored = new URL("../../generator/publishing/theme/vendor/minisearch.js", import.meta.url);
runInThisContext(readFileSync(vendored, "utf8"));

const { findAll, loadAll } = await import("../../generator/pages/search/search-engine.js");
const asked = JSON.parse(readFileSync(new URL("right-page-first.json", import.meta.url), "utf8"));
await loadAll(() => {});
const wrong = Object.entries(asked).flatMap(([page, questions]) => questions.flatMap((typed) => {
  const first = findAll(typed).readings[0]?.path ?? "nothing";
  return first.startsWith(page) ? [] : [`${typed}: ${first}, not ${page}`];
}));
process.stdout.write(wrong.join("\n"));
