// Takes the place of sw.js when nothing shall be kept any more: it forgets everything and goes away by itself.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => {
  /** @param {string} name */
  const isOurs = (name) => name.startsWith(`directory ${worker.registration.scope} `);
  const gone = caches.keys().then((names) => Promise.all(names.filter(isOurs).map((name) => caches.delete(name))));
  event.waitUntil(gone.then(() => worker.registration.unregister()));
});
