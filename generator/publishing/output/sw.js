// Keeps what a person has read on this site, so that it opens without a network; and the page that helps in
// a crisis, also for those who never opened it. The network comes first, for as long as PATIENCE. A copy gives
// way only to a newer page of ours that came whole. Nothing behind "?" and "#" is kept. service_worker.py
// makes one file of this and of what it needs.
import { copyOf, isOurs, keep, remember, whole, within } from "./keeping.js";
import { FIXED, FIXED_PATHS, HASHED, KEPT_ON, OURS, PART, PARTS, READ, READABLE } from "./kept-paths.js";
import { addressOf, cacheFor, isFixed, pathOf, worker } from "./kept-paths.js";

// In milliseconds: where there is a copy, and where there is none.
const PATIENCE = 3000;
const LONG_PATIENCE = 20000;

const OFFLINE = "offline/";

// ---- answering

/** @param {Response} response */
const notOurs = (response) => Object.assign(new Error("not our answer"), { response });

// A page is gone where the rest of the site is there; a host that has lost everything proves nothing.
/** @param {string} path */
const isGone = async (path) => {
  if (isFixed(path)) return false;
  const proof = await fetch(addressOf(OFFLINE), { cache: "reload" });
  return (await whole(OFFLINE, proof)) !== null;
};

// Whether a redirect ends at a page of ours; to a portal's own address it ends in an error.
/** @param {Request} request */
const isMoved = async (request) => {
  const end = await fetch(request.url, { mode: "same-origin" });
  const path = pathOf(end.url);
  return path !== null && isOurs(path, await end.arrayBuffer(), end.headers);
};

// What the network says of a page. Where there is a copy, only what is ours is good enough.
/** @type {(event: FetchEvent, path: string, copy: Response | undefined) => Promise<Response>} */
const learn = async (event, path, copy) => {
  const response = await fetch(event.request);
  if (response.status >= 500) throw notOurs(response);
  if (!READABLE.test(path)) return response;
  if (copy && [404, 410].includes(response.status) && (await isGone(path))) {
    await (await caches.open(READ)).delete(addressOf(path));
    return response;
  }
  if (copy && response.type === "opaqueredirect" && (await isMoved(event.request))) return response;
  const remembered = remember(path, response.clone());
  event.waitUntil(remembered.catch(() => {}));
  if (copy && !(await remembered)) throw notOurs(response);
  return response;
};

// A copy says so itself: the page's own script reads the day from it.
/** @param {Response} response */
const asCopy = async (response) => {
  const day = response.headers.get(KEPT_ON);
  const text = (await response.text()).replace("<html ", `<html data-kept="${day}" `);
  return new Response(text, { headers: response.headers });
};

// A comparison reads the pages of providers too: a copy tells it the day, and no other page will do.
/** @type {(event: FetchEvent, path: string) => Promise<Response>} */
const page = async (event, path) => {
  const isOpened = event.request.mode === "navigate";
  const copy = READABLE.test(path) ? await copyOf(path) : undefined;
  const answer = learn(event, path, copy);
  event.waitUntil(answer.catch(() => {}));
  try {
    return await within(copy || path === OFFLINE ? PATIENCE : LONG_PATIENCE, answer);
  } catch (failure) {
    if (copy) return isOpened ? asCopy(copy) : copy;
    const { response } = /** @type {{response?: Response}} */ (failure);
    const shown = (isOpened && (await copyOf(OFFLINE))) || response;
    if (shown) return shown;
    throw failure;
  }
};

// A page that was kept before the last change of the site names files of then: those of now will do.
/** @param {string} path */
const sameName = (path) => {
  const [stem, , ending] = path.split(".");
  const one = FIXED_PATHS.find((fixed) => fixed.startsWith(`${stem}.`) && fixed.endsWith(`.${ending}`));
  return one && copyOf(one);
};

/** @type {(event: FetchEvent, path: string) => Promise<Response>} */
const part = async (event, path) => {
  const copy = await copyOf(path);
  // What has a hash in its name never changes.
  if (copy && HASHED.test(path)) return copy;
  const other = copy ?? (HASHED.test(path) ? await sameName(path) : undefined);
  const answer = fetch(event.request).then(async (response) => {
    const remembered = remember(path, response.clone());
    event.waitUntil(remembered.catch(() => {}));
    if (other && !(await remembered)) throw notOurs(response);
    return response;
  });
  event.waitUntil(answer.catch(() => {}));
  return other ? within(PATIENCE, answer).catch(() => other) : answer;
};

// ---- one worker after another

// One that cannot be had, and the new worker is not installed: the old one stays as it is.
const fill = async () => {
  const all = await Promise.all(FIXED_PATHS.map(async (path) => {
    const response = await fetch(addressOf(path), { cache: "reload" });
    const body = await whole(path, response);
    if (!body) throw new Error(`${path}: ${response.status}`);
    return /** @type {Parameters<typeof keep>} */ ([path, body, response.headers]);
  }));
  await Promise.all(all.map((one) => keep(...one)));
};

// Taking over at once is safe: pages come from the network, and their files have hashes in their names.
worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(fill().catch(async (failure) => {
    await caches.delete(FIXED);
    throw failure;
  }));
});

// A page that was kept before the change asks for its own script, and runs no other.
/** @param {string} name */
const retire = async (name) => {
  const old = await caches.open(name);
  /** @param {Request} one */
  const stays = async (one) => {
    const [path, copy] = [pathOf(one.url) ?? "", await old.match(one)];
    if (copy && !isFixed(path)) await (await caches.open(cacheFor(path))).put(one, copy);
  };
  const all = (await old.keys()).filter(({ url }) => HASHED.test(url) || READABLE.test(pathOf(url) ?? ""));
  await Promise.all(all.map(stays));
  return caches.delete(name);
};

worker.addEventListener("activate", (event) => {
  /** @param {string} name */
  const isOld = (name) => name.startsWith(OURS) && ![FIXED, READ, PARTS].includes(name);
  const old = caches.keys().then((names) => Promise.allSettled(names.filter(isOld).map(retire)));
  event.waitUntil(old.then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const path = event.request.method === "GET" ? pathOf(event.request.url) : null;
  if (path === null || path.startsWith("data/")) return;
  if (event.request.mode === "navigate" || READABLE.test(path)) event.respondWith(page(event, path));
  else if (PART.test(path)) event.respondWith(part(event, path));
});

// The first page of a visit came before the worker: its own script names it and its files.
worker.addEventListener("message", (event) => {
  /** @param {string} path */
  const canKeep = (path) => !isFixed(path) && (READABLE.test(path) || PART.test(path));
  /** @type {string[]} */
  const addresses = event.data?.keep ?? [];
  const paths = addresses.map(pathOf).filter((path) => path !== null).filter(canKeep);
  /** @param {string} path */
  const each = async (path) => remember(path, await fetch(addressOf(path)));
  event.waitUntil(Promise.allSettled(paths.map(each)));
});
