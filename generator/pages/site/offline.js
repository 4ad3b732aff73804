// Lets a browser keep what was read, says so on a copy, lists the copies, and forgets them when asked.
// sw.js does the keeping. Without it, and without this script, the site is the same while online.
import { make, the } from "./dom.js";
import { dayWords } from "./english.js";
import { COPIES, COPY_LIST, FORGETTING, MISSING, NO_COPIES } from "./offline-hooks.js";
import { CONTENT, PREVIEW_SCRIPT } from "./site-hooks.js";
import { siteRoot } from "./site-root.js";

const canKeep = "serviceWorker" in navigator && "caches" in window;

/** @param {string} written */
const day = (written) => make("time", { datetime: written }, dayWords(new Date(written)));

// ---- a copy says that it is one

const sayCopy = () => {
  const { kept } = document.documentElement.dataset;
  if (!kept) return;
  const why = navigator.onLine ? "The page of today did not load." : "You are offline.";
  const more = make("a", { href: new URL("offline/", siteRoot()).href }, "What this device keeps");
  const words = [make("strong", {}, why), " This copy was kept on ", day(kept), ". It may be out of date. ", more];
  const notice = make("p", { class: "kd-none", role: "status" }, ...words);
  the(`${CONTENT} article`, HTMLElement).prepend(notice);
};

// ---- the list of copies

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(`directory ${siteRoot()} `));

/**
 * @param {string} url
 * @param {Response} answer
 * @param {string} on
 */
const copyOf = async (url, answer, on) => {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { url, title: page.querySelector("h1")?.textContent ?? url, on };
};

/** @param {string} name */
const copiesIn = async (name) => {
  const cache = await caches.open(name);
  const answers = (await cache.keys()).map(async ({ url }) =>
    /** @type {[string, Response | undefined]} */ ([url, await cache.match(url)]));
  const pages = (await Promise.all(answers)).filter(([url]) => url.endsWith("/") && !url.endsWith("/offline/"));
  return Promise.all(pages.flatMap(([url, answer]) => {
    const on = answer?.headers.get("X-Kept-On");
    return answer && on ? [copyOf(url, answer, on)] : [];
  }));
};

/** @param {Element} host */
const list = async (host) => {
  const copies = (await Promise.all((await ourCaches()).map(copiesIn))).flat();
  copies.sort((one, other) => other.on.localeCompare(one.on));
  host.replaceChildren(...copies.map(({ url, title, on }) => {
    const link = make("a", { href: url }, title);
    return make("li", {}, link, make("span", {}, "Kept on ", day(on)));
  }));
  the(NO_COPIES, HTMLElement).hidden = copies.length > 0;
  the(COPIES, HTMLElement).hidden = copies.length === 0;
};

// ---- forgetting

const forget = async () => {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => scope === siteRoot().href).map((one) => one.unregister()));
  await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
};

const offerForgetting = () => {
  const host = document.querySelector(FORGETTING);
  if (!host) return;
  const button = make("button", { type: "button", class: "kd-btn" }, "Forget what this device keeps");
  const status = make("p", { class: "kd-small", role: "status" });
  button.addEventListener("click", async () => {
    await forget();
    const copies = document.querySelector(COPY_LIST);
    if (copies) await list(copies);
    status.textContent = "Done. This device keeps none of our pages now. Pages that you open after this are " +
      "kept again, so do it last. Clear the history of the browser too.";
  });
  host.nextElementSibling?.after(make("p", {}, button), status);
};

// The same page lists the copies at its own address, and stands in for a page that cannot be had.
const sayMissing = () => {
  const missing = document.querySelector(MISSING);
  if (!(missing instanceof HTMLElement) || location.pathname.endsWith("/offline/")) return;
  missing.hidden = false;
  the("h1", HTMLElement).textContent = navigator.onLine ? "This page did not load" : "You are offline";
};

document.addEventListener("DOMContentLoaded", () => {
  sayCopy();
  sayMissing();
  const copies = document.querySelector(COPY_LIST);
  // A browser that lets nothing be kept shows the page as it is without copies.
  if (copies && canKeep) list(copies).catch(() => {});
  if (canKeep) offerForgetting();
});

// ---- keeping

// A page that came before the worker was in charge is named to it; any other it has seen itself.
const keep = async () => {
  await navigator.serviceWorker.register(new URL("sw.js", siteRoot()), { updateViaCache: "none" });
  const [visit] = performance.getEntriesByType("navigation");
  if (/** @type {PerformanceResourceTiming} */ (visit).workerStart > 0) return;
  const { active } = await navigator.serviceWorker.ready;
  const scripts = [...document.scripts].map(({ src }) => src).filter(Boolean);
  const links = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon]")]
    .map((one) => /** @type {HTMLLinkElement} */ (one).href);
  active?.postMessage({ keep: [location.href, ...scripts, ...links] });
};

// Whoever edits the site must see what they have just written, and no copy of an earlier day.
const isPreview = () => document.querySelector(PREVIEW_SCRIPT);
addEventListener("load", () => {
  if (canKeep) (isPreview() ? forget() : keep()).catch(() => {});
});
