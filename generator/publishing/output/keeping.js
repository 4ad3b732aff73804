// What may be kept, and how.
import { FIXED, HASHED, KEPT_ON, PART, addressOf, cacheFor, isFixed } from "./kept-paths.js";

/** @type {<T>(milliseconds: number, answer: Promise<T>) => Promise<T>} */
export const within = (milliseconds, answer) => Promise.race([answer, new Promise((_, refuse) => {
  setTimeout(refuse, milliseconds, new Error("no answer in time"));
})]);

// ---- is it ours, and whole? A portal or a host in trouble also answers 200.

const CANONICAL = /<link rel="canonical" href="([^"]*)">/;
const BUILT = /built on <time datetime="([0-9-]+)"/;
const FRAME = '<main class="md-main" id="content"';

/** @type {(path: string, text: string) => boolean} */
const isPage = (path, text) =>
  (CANONICAL.exec(text)?.[1] ?? "").endsWith(`/${path}`) && text.includes(FRAME) && text.includes("</html>");

/** @type {(hash: string, body: ArrayBuffer) => Promise<boolean>} */
const startsWithHash = async (hash, body) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("").startsWith(hash);
};

// A browser runs no style or script of another type, and saves a page of another type as a file.
/** @type {Record<string, RegExp>} */
const TYPES = { css: /^text\/css\b/, js: /^(text|application)\/javascript\b/, svg: /^image\//, png: /^image\// };

/** @type {(path: string, body: ArrayBuffer, headers: Headers) => boolean | Promise<boolean>} */
export const isOurs = (path, body, headers) => {
  const type = TYPES[PART.exec(path)?.[1] ?? ""] ?? /^text\/html\b/;
  if (!type.test(headers.get("Content-Type") ?? "")) return false;
  if (!PART.test(path)) return isPage(path, new TextDecoder().decode(body));
  const hash = HASHED.exec(path)?.[1];
  return hash ? startsWithHash(hash, body) : body.byteLength > 0;
};

// The bytes of an answer, or null for what is not ours; it throws where the line breaks on the way.
/** @type {(path: string, response: Response) => Promise<ArrayBuffer | null>} */
export const whole = async (path, response) => {
  if (response.status !== 200 || response.type !== "basic" || response.redirected) return null;
  const body = await response.arrayBuffer();
  return (await isOurs(path, body, response.headers)) ? body : null;
};

// ---- keeping: first in, then the oldest out, so that a full disk takes nothing away

const NEWEST = 60;

// The oldest first. What was kept after now is of a clock that was wrong, and as good as the oldest.
/** @param {Cache} cache */
const trim = async (cache) => {
  const all = await cache.keys();
  if (all.length <= NEWEST) return;
  const now = new Date().toISOString();
  /** @type {(one: Request) => Promise<[string, Request]>} */
  const dayOf = async (one) => {
    const day = (await cache.match(one))?.headers.get(KEPT_ON) ?? "";
    return [day > now ? "" : day, one];
  };
  const dated = await Promise.all(all.map(dayOf));
  dated.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  await Promise.all(dated.slice(0, -NEWEST).map(([, one]) => cache.delete(one)));
};

// Of what a host sends beside a page; the body is as it was before the host packed it, and gets longer by
// a mark. Nothing that varies, leads away after a while or saves a file is kept with a page.
const KEPT_HEADERS = ["Content-Type", "Content-Security-Policy"];

/** @param {Headers} from */
const headersOf = (from) => {
  const headers = new Headers({ [KEPT_ON]: new Date().toISOString() });
  for (const name of KEPT_HEADERS) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
};

/** @param {ArrayBuffer | undefined} body */
const builtOn = (body) => BUILT.exec(new TextDecoder().decode(body))?.[1] ?? "";

/** @type {(path: string, body: ArrayBuffer, from: Headers) => Promise<void>} */
export const keep = async (path, body, from) => {
  const name = cacheFor(path);
  const cache = await caches.open(name);
  // A host that answers with a page of an earlier day takes nothing away.
  const before = isFixed(path) ? await (await copyOf(path))?.arrayBuffer() : undefined;
  if (builtOn(before) > builtOn(body)) return;
  await cache.put(addressOf(path), new Response(body, { headers: headersOf(from) }));
  if (name !== FIXED) await trim(cache);
};

// Whether an answer is ours; if so it is kept, where there is room.
/** @type {(path: string, response: Response) => Promise<boolean>} */
export const remember = async (path, response) => {
  const body = await whole(path, response);
  if (body) await keep(path, body, response.headers).catch(() => {});
  return body !== null;
};

// An earlier worker kept what it was given: a copy is asked the same questions as an answer.
/** @param {string} path */
const sound = async (path) => {
  const copy = await (await caches.open(cacheFor(path))).match(addressOf(path));
  if (!copy?.headers.has(KEPT_ON)) return undefined;
  return (await isOurs(path, await copy.clone().arrayBuffer(), copy.headers)) ? copy : undefined;
};
// A storage that is broken, or never answers, is as good as none. In milliseconds.
const STORAGE_PATIENCE = 1000;
/** @param {string} path */
export const copyOf = (path) => within(STORAGE_PATIENCE, sound(path)).catch(() => undefined);
