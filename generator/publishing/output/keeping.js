// What may be kept, and how.
import { FIXED, HASHED, KEPT_ON, PART, addressOf, cacheFor } from "./kept-paths.js";

// ---- is it ours, and whole? A portal or a host in trouble also answers 200.

const CANONICAL = /<link rel="canonical" href="([^"]*)">/;
const FRAME = '<main class="md-main" id="content"';

/** @type {(path: string, text: string) => boolean} */
const isPage = (path, text) =>
  (CANONICAL.exec(text)?.[1] ?? "").endsWith(`/${path}`) && text.includes(FRAME) && text.includes("</html>");

/** @type {(hash: string, body: ArrayBuffer) => Promise<boolean>} */
const startsWithHash = async (hash, body) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("").startsWith(hash);
};

/** @type {(path: string, body: ArrayBuffer, headers: Headers) => boolean | Promise<boolean>} */
export const isOurs = (path, body, headers) => {
  if (!PART.test(path)) return isPage(path, new TextDecoder().decode(body));
  const hash = HASHED.exec(path)?.[1];
  return hash ? startsWithHash(hash, body) : /^image\//.test(headers.get("Content-Type") ?? "");
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

/** @param {Cache} cache */
const trim = async (cache) => {
  const all = await cache.keys();
  if (all.length <= NEWEST) return;
  /** @type {(one: Request) => Promise<[string, Request]>} */
  const dayOf = async (one) => [(await cache.match(one))?.headers.get(KEPT_ON) ?? "", one];
  const dated = await Promise.all(all.map(dayOf));
  dated.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  await Promise.all(dated.slice(0, -NEWEST).map(([, one]) => cache.delete(one)));
};

/** @type {(path: string, body: ArrayBuffer, from: Headers) => Promise<void>} */
export const keep = async (path, body, from) => {
  const headers = new Headers(from);
  headers.set(KEPT_ON, new Date().toISOString());
  // The body is as it was before the host packed it, and a copy gets longer by its mark.
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  const name = cacheFor(path);
  const cache = await caches.open(name);
  await cache.put(addressOf(path), new Response(body, { headers }));
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
/** @param {string} path */
export const copyOf = (path) => sound(path).catch(() => undefined);
