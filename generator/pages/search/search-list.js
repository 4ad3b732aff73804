// The list below the search box: an editable combobox as the ARIA Authoring Practices describe it. The focus
// stays in the field; the arrows move through the list; every option is a link.
"use strict";
const searchList = (() => {
  const EACH = 5;
  const { element, sum, provider, state, reading } = searchOption;
  const list = document.getElementById("hs-list");
  const status = document.getElementById("hs-status");
  const field = siteSearch.field();
  let active = null;

  const options = () => [...list.querySelectorAll("[role=option]")];

  const choose = (option) => {
    active?.setAttribute("aria-selected", "false");
    active = option ?? null;
    if (!active) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    active.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", active.id);
    reveal(active);
  };

  // Only the list scrolls: the page must not carry the help bar out of sight.
  const reveal = (option) => {
    const [shown, frame] = [option, list].map((one) => one.getBoundingClientRect());
    const below = shown.bottom - frame.bottom + list.clientTop;
    const above = frame.top + list.clientTop - shown.top;
    if (below > 0) list.scrollTop += Math.ceil(below);
    if (above > 0) list.scrollTop -= Math.ceil(above);
    // The first one shows the name of its group too.
    if (option === options()[0]) list.scrollTop = 0;
  };

  const show = (isOpen) => {
    choose(null);
    list.hidden = !isOpen;
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", String(isOpen));
  };
  const isOpen = () => !list.hidden;

  const asOption = ({ link, lines = [] }) => {
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    link.append(...lines.flatMap((one) => [" ", one]));
    return link;
  };

  const group = (title, found) => {
    const made = element("div", "kd-found__group");
    const name = element("span", "kd-found__title", title);
    name.id = `hs-${title.split(" ")[0].toLowerCase()}`;
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", name.id);
    made.append(name, ...found.map(asOption));
    return made;
  };

  // The numbers of the help bar, in its words, and the page for a crisis.
  const numbers = () => [...document.querySelectorAll(".kd-help a[href^='tel:']")];
  const help = () => {
    const links = numbers().map(({ href, textContent }) =>
      ({ link: Object.assign(element("a", "", textContent), { href }) }));
    const page = element("a", "", "Help in a crisis: who to call, and what happens then");
    page.href = new URL("learn/in-a-crisis/", siteSearch.root());
    const made = group("Help right now", [...links, { link: page }]);
    made.classList.add("kd-found__help");
    return made;
  };

  const all = (typed, isNothing) => {
    const words = isNothing ? `Nothing found for “${typed}”: other ways to look` : `All results for “${typed}”`;
    const link = element("a", "kd-found__all", words);
    link.href = siteSearch.addressOf(typed);
    return asOption({ link });
  };

  const told = (found, isCrisis) => {
    const lists = found.states.map(({ shown }) => ` All providers in ${shown}.`).join("");
    const rest = searchEngine.isWhole() ? sum(found) + lists : "Still looking.";
    const help = numbers().map(({ textContent }) => textContent).join(", ");
    return isCrisis ? `Help right now: ${help[0].toLowerCase()}${help.slice(1)}. ${rest}` : rest;
  };

  const draw = () => {
    const typed = field.value.trim();
    const found = searchEngine.find(typed);
    const isCrisis = searchCrisis(typed);
    const { terms } = found;
    const isNothing = searchEngine.isEmpty(found);
    // Nothing to say yet: too few letters, or the providers are still on their way.
    if (!isCrisis && (typed.length < 2 || (isNothing && (!searchEngine.isWhole() || typed.length < 3)))) {
      show(false);
      status.textContent = "";
      return;
    }
    const places = [
      ...found.states.map(state), ...found.providers.slice(0, EACH).map((one) => provider(one, terms)),
    ];
    const readings = found.readings.slice(0, EACH).map((one) => reading(one, terms));
    list.replaceChildren(
      ...(isCrisis ? [help()] : []),
      ...(places.length ? [group("Providers", places)] : []),
      ...(readings.length ? [group("Articles", readings)] : []),
      all(typed, isNothing),
    );
    for (const [number, option] of options().entries()) option.id = `hs-option-${number}`;
    status.textContent = told(found, isCrisis);
    show(true);
  };

  // What comes later must not take away the option that somebody is at.
  const drawIfAsked = () => {
    if (document.activeElement !== field || !field.value.trim()) return;
    const kept = active?.href;
    draw();
    if (kept) choose(options().find(({ href }) => href === kept));
  };

  const step = (by) => {
    if (!isOpen()) drawIfAsked();
    const every = options();
    if (!isOpen()) return;
    const at = active ? every.indexOf(active) + by : by > 0 ? 0 : -1;
    choose(every.at(at % every.length));
  };

  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => (active ? active.click() : false),
    // The first Escape only closes; the browser's own clears the field when nothing is open.
    Escape: () => (isOpen() ? show(false) : false),
  };

  const listen = () => {
    field.addEventListener("input", draw);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) choose(null);
      else if (keys[event.key] && keys[event.key]() !== false) event.preventDefault();
    });
    field.form.addEventListener("submit", () => show(false));
    // A pointer on an option must not take the focus away before its click has come.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    field.addEventListener("blur", () => show(false));
  };

  let isStarted = false;
  const start = () => {
    if (!isStarted) listen();
    isStarted = true;
    drawIfAsked();
    return searchEngine.load(drawIfAsked);
  };

  return { start };
})();
