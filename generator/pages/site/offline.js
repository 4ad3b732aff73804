// Lets a browser keep what was read, says so on a copy, lists the copies, and forgets them when asked.
// sw.js does the keeping. Without it, and without this script, the site is the same while online.
"use strict";
(() => {
  const root = new URL("../", document.currentScript.src);
  const ours = `directory ${root} `;
  const month = new Intl.DateTimeFormat("en-US", { month: "short" });
  const canKeep = "serviceWorker" in navigator && "caches" in window;

  const day = (written) => {
    const then = new Date(written);
    const time = document.createElement("time");
    time.dateTime = written;
    time.textContent = `${then.getDate()} ${month.format(then)} ${then.getFullYear()}`;
    return time;
  };

  const element = (tag, className, ...inside) => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...inside);
    return made;
  };

  // ---- a copy says that it is one

  const sayCopy = () => {
    const { kept } = document.documentElement.dataset;
    if (!kept) return;
    const why = navigator.onLine ? "The page of today did not load." : "You are offline.";
    const more = element("a", "", "What this device keeps");
    more.href = new URL("offline/", root);
    const words = [element("strong", "", why), " This copy was kept on ", day(kept), ". It may be out of date. ", more];
    const notice = element("p", "kd-none kd-kept", ...words);
    notice.setAttribute("role", "status");
    document.querySelector("#content article").prepend(notice);
  };

  // ---- the list of copies

  const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(ours));

  const copiesIn = async (name) => {
    const cache = await caches.open(name);
    const answers = (await cache.keys()).map(async ({ url }) => [url, await cache.match(url)]);
    const isPage = ([url, answer]) =>
      url.endsWith("/") && !url.endsWith("/offline/") && answer.headers.has("X-Kept-On");
    const pages = (await Promise.all(answers)).filter(isPage);
    return Promise.all(pages.map(async ([url, answer]) => {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return { url, title: page.querySelector("h1")?.textContent ?? url, on: answer.headers.get("X-Kept-On") };
    }));
  };

  const list = async (place) => {
    const copies = (await Promise.all((await ourCaches()).map(copiesIn))).flat();
    copies.sort((one, other) => other.on.localeCompare(one.on));
    place.replaceChildren(...copies.map(({ url, title, on }) => {
      const link = element("a", "", title);
      link.href = url;
      return element("li", "", link, element("span", "", "Kept on ", day(on)));
    }));
    document.getElementById("kept-none").hidden = copies.length > 0;
    document.getElementById("kept-some").hidden = copies.length === 0;
  };

  // ---- forgetting

  const forget = async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    await Promise.all(all.filter(({ scope }) => scope === root.href).map((one) => one.unregister()));
    await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
  };

  const offerForgetting = () => {
    const place = document.getElementById("on-a-shared-device");
    if (!place) return;
    const button = element("button", "kd-btn", "Forget what this device keeps");
    button.type = "button";
    const told = element("p", "kd-small");
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await forget();
      const copies = document.getElementById("kept");
      if (copies) await list(copies);
      told.textContent = "Done. This device keeps none of our pages now. Pages that you open after this are " +
        "kept again, so do it last. Clear the history of the browser too.";
    });
    place.nextElementSibling.after(element("p", "", button), told);
  };

  // The same page lists the copies at its own address, and stands in for a page that cannot be had.
  const sayMissing = () => {
    const missing = document.getElementById("missing");
    if (!missing || location.pathname.endsWith("/offline/")) return;
    missing.hidden = false;
    document.querySelector("h1").textContent = navigator.onLine ? "This page did not load" : "You are offline";
  };

  document.addEventListener("DOMContentLoaded", () => {
    sayCopy();
    sayMissing();
    const copies = document.getElementById("kept");
    if (copies && canKeep) list(copies);
    if (canKeep) offerForgetting();
  });

  // ---- keeping

  // A page that came before the worker was in charge is named to it; any other it has seen itself.
  const keep = async () => {
    await navigator.serviceWorker.register(new URL("sw.js", root), { updateViaCache: "none" });
    if (performance.getEntriesByType("navigation")[0].workerStart > 0) return;
    const { active } = await navigator.serviceWorker.ready;
    const files = [...document.querySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")];
    active.postMessage({ keep: [location.href, ...files.map((one) => one.src ?? one.href)] });
  };

  // Whoever edits the site must see what they have just written, and no copy of an earlier day.
  const isPreview = () => document.querySelector('script[src*="__preview.js"]');
  addEventListener("load", () => {
    if (canKeep) (isPreview() ? forget() : keep()).catch(() => {});
  });
})();
