// The one search box, in the header of every page. Its engine and its lists come only when somebody goes to
// it, so that a first visit stays small. What is typed stays in the browser: the page of results reads it
// from behind the "#" of its address.
"use strict";
const siteSearch = (() => {
  const field = () => document.getElementById("hs");
  const page = () => field().form.action;
  const root = () => new URL("../", page());

  const script = (address) => new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = new URL(address, root());
    element.addEventListener("load", resolve);
    element.addEventListener("error", reject);
    document.head.append(element);
  });

  let loading = null;
  // Once for all who ask; again after a failure, because a connection may come back.
  const load = () => {
    const addresses = field().form.dataset.scripts.split(" ");
    loading ??= Promise.all(addresses.map(script)).catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  const addressOf = (words) => `${page()}${words ? `#${new URLSearchParams({ q: words })}` : ""}`;

  // A screen reader must hear what kind of field it is before anything has been loaded.
  const prepare = () => {
    const list = document.createElement("div");
    const status = document.createElement("p");
    list.id = "hs-list";
    list.className = "kd-found";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Found");
    status.id = "hs-status";
    status.className = "kd-vh";
    status.setAttribute("role", "status");
    field().form.append(list, status);
    field().setAttribute("role", "combobox");
    field().setAttribute("aria-autocomplete", "list");
    field().setAttribute("aria-expanded", "false");
    field().setAttribute("aria-controls", list.id);
  };

  document.addEventListener("DOMContentLoaded", () => {
    prepare();
    // Without the engine there is still the page of results, which says what is wrong.
    const start = () => load().then(() => searchList.start()).catch(() => {});
    field().addEventListener("focus", start);
    field().addEventListener("input", start);
    field().form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.assign(addressOf(field().value.trim()));
    });
  });

  return { field, root, load, addressOf };
})();
