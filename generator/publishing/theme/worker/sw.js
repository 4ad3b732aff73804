// Keeps what a person has read on this site, so that it opens without a network; and the page that helps in
// a crisis, also for those who never opened it. The network always comes first: nobody who is online reads
// an old fact. Only our own pages are kept, without what stands behind "?" and "#". publishing/worker.py
// fills in the first two lines.
"use strict";
const VERSION = "@@version@@";
const FIXED_PATHS = @@paths@@;

const OFFLINE = "offline/";
const SCOPE = registration.scope;
// Another site may stand on the same host, below another path: it has other names.
const OURS = `directory ${SCOPE} `;
const FIXED = `${OURS}fixed ${VERSION}`;
const READ = `${OURS}read`;
const PARTS = `${OURS}parts`;
const NEWEST = 60;
const KEPT_ON = "X-Kept-On";

const READABLE = /^((providers|call-sheet)\/[a-z0-9-]+\/|(learn|rules)\/([a-z0-9-]+\/)*|compare\/)$/;
const PART = /^assets\/[\w.-]+\.(css|js|svg|png)$/;
const HASHED = /\.[0-9a-f]{10}\.(css|js)$/;

const pathOf = (address) => {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).startsWith(SCOPE) ? (origin + pathname).slice(SCOPE.length) : null;
};
const addressOf = (path) => new URL(path, SCOPE).href;
const cacheFor = (path) => (FIXED_PATHS.includes(path) ? FIXED : READABLE.test(path) ? READ : PARTS);
const isSound = (response) => response.status === 200 && response.type === "basic" && !response.redirected;

const keep = async (path, response) => {
  const headers = new Headers(response.headers);
  headers.set(KEPT_ON, new Date().toISOString());
  // The body is as it was before the host packed it, and a copy gets longer by its mark.
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const name = cacheFor(path);
  const cache = await caches.open(name);
  // Out and in again, so that the oldest always stand first.
  await cache.delete(addressOf(path));
  await cache.put(addressOf(path), new Response(response.body, { headers }));
  if (name === FIXED) return;
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - NEWEST)).map((one) => cache.delete(one)));
};

const found = async (path) => (await caches.open(cacheFor(path))).match(addressOf(path));

// What the network says of a page: a sound answer is kept, and a page that is gone is not kept either.
const learn = async (path, response) => {
  if (isSound(response)) await keep(path, response);
  else if ([404, 410].includes(response.status)) await (await caches.open(READ)).delete(addressOf(path));
};

// A copy says so itself: the page's own script reads the day from it.
const asCopy = async (response) => {
  const day = response.headers.get(KEPT_ON);
  const text = (await response.text()).replace("<html ", `<html data-kept="${day}" `);
  return new Response(text, { headers: response.headers });
};

const page = async (event, path) => {
  const isReadable = READABLE.test(path);
  try {
    const response = await fetch(event.request);
    if (isReadable) event.waitUntil(learn(path, response.clone()));
    return response;
  } catch (failure) {
    const copy = isReadable && (await found(path));
    const shown = copy ? await asCopy(copy) : await found(OFFLINE);
    if (shown) return shown;
    throw failure;
  }
};

// A comparison reads the pages of providers; a copy tells it the day, and no other page will do.
const asked = async (event, path) => {
  try {
    const response = await fetch(event.request);
    event.waitUntil(learn(path, response.clone()));
    return response;
  } catch (failure) {
    const copy = await found(path);
    if (copy) return copy;
    throw failure;
  }
};

// A page that was kept before the last change of the site names files of then: those of now will do.
const sameName = (path) => {
  const [stem, , ending] = path.split(".");
  const one = FIXED_PATHS.find((fixed) => fixed.startsWith(`${stem}.`) && fixed.endsWith(`.${ending}`));
  return one && found(one);
};

const part = async (event, path) => {
  const copy = await found(path);
  // What has a hash in its name never changes.
  if (copy && HASHED.test(path)) return copy;
  try {
    const response = await fetch(event.request);
    if (isSound(response)) event.waitUntil(keep(path, response.clone()));
    return response;
  } catch (failure) {
    const shown = copy ?? (HASHED.test(path) ? await sameName(path) : null);
    if (shown) return shown;
    throw failure;
  }
};

// One that cannot be had, and the new worker is not installed: the old one stays as it is.
const fill = () => Promise.all(FIXED_PATHS.map(async (path) => {
  const response = await fetch(addressOf(path), { cache: "reload" });
  if (!isSound(response)) throw new Error(`${path}: ${response.status}`);
  await keep(path, response);
}));

// Taking over at once is safe: pages come from the network, and their files have hashes in their names.
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(fill());
});

// A page that was kept before the change asks for its own script, and runs no other.
const retire = async (name) => {
  const [old, parts] = await Promise.all([caches.open(name), caches.open(PARTS)]);
  const hashed = (await old.keys()).filter((one) => HASHED.test(one.url));
  await Promise.all(hashed.map(async (one) => parts.put(one, await old.match(one))));
  return caches.delete(name);
};

addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith(OURS) && ![FIXED, READ, PARTS].includes(name);
  const old = caches.keys().then((names) => Promise.all(names.filter(isOld).map(retire)));
  event.waitUntil(old.then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const path = event.request.method === "GET" ? pathOf(event.request.url) : null;
  if (path === null || path.startsWith("data/")) return;
  if (event.request.mode === "navigate") event.respondWith(page(event, path));
  else if (READABLE.test(path)) event.respondWith(asked(event, path));
  else if (PART.test(path)) event.respondWith(part(event, path));
});

// The first page of a visit came before the worker: its own script names it and its files.
addEventListener("message", (event) => {
  const paths = (event.data?.keep ?? []).map(pathOf).filter((path) => path !== null && !FIXED_PATHS.includes(path) && (READABLE.test(path) || PART.test(path)));
  const each = async (path) => learn(path, await fetch(addressOf(path)));
  event.waitUntil(Promise.allSettled(paths.map(each)));
});
