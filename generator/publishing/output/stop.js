// Takes the place of sw.js when nothing shall be kept any more: it forgets everything and goes away by itself.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const isOurs = (name) => name.startsWith(`directory ${registration.scope} `);
  const gone = caches.keys().then((names) => Promise.all(names.filter(isOurs).map((name) => caches.delete(name))));
  event.waitUntil(gone.then(() => registration.unregister()));
});
