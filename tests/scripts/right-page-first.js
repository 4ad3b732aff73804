// What patients type, and the page that our search must show first, or among the first three: node
// right-page-first.js SITE. Only what is answered with other pages is printed, with what came first.
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
const list = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const asked = list("right-page-first.json");
await loadAll(() => {});
const wrong = Object.entries(asked).flatMap(([page, questions]) => questions.flatMap((typed) => {
  const first = findAll(typed).readings[0]?.path ?? "nothing";
  return first.startsWith(page) ? [] : [`${typed}: ${first}, not ${page}`];
}));
const far = Object.entries(list("right-page-in-three.json")).flatMap(([typed, pages]) => {
  const first = findAll(typed).readings.slice(0, 3).map(({ path }) => path);
  return first.some((path) => pages.some((page) => path.startsWith(page))) ? [] : [`${typed}: ${first}, not ${pages}`];
});
process.stdout.write([...wrong, ...far].join("\n"));
