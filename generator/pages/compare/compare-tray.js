// Which providers are chosen to compare: ticked on cards, kept in the address as "compare=a,b" behind the
// "#", and told in a bar at the foot of the screen. Nothing is stored.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const BOX = 'input[type="checkbox"][name="compare"]';
  const MOST = 4;
  const names = new Map();
  let tray = null;

  const boxes = () => [...document.querySelectorAll(BOX)];
  const chosen = () => {
    const named = addressChoices.read().getAll("compare").join(",").split(",");
    return [...new Set(named.filter((one) => /^[a-z0-9-]+$/.test(one)))].slice(0, MOST);
  };

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  const root = () => new URL(document.querySelector(".kd-brand").getAttribute("href"), location.href);
  const comparison = (slugs) => new URL(`compare/?p=${slugs.join(",")}`, root()).href;

  // A provider may be chosen whose card is on another page: its own page tells its name, and till then
  // its address has to do.
  const nameOf = (slug) => names.get(slug) ?? slug.replaceAll("-", " ");
  const askName = async (slug) => {
    names.set(slug, nameOf(slug));
    const response = await fetch(new URL(`providers/${slug}/`, root())).catch(() => null);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    names.set(slug, page.querySelector("h1").textContent.trim());
    show();
  };
  const listed = (words) => (words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0]);

  const build = () => {
    const words = make("p", { class: "kd-tray__words", role: "status" });
    const go = make("a", { class: "kd-btn" }, "Compare");
    const clear = make("button", { type: "button", class: "kd-btn kd-btn--quiet" }, "Clear");
    const bar = make("section", { class: "kd-tray", "aria-label": "Chosen to compare" },
      words, make("div", { class: "kd-tray__do" }, go, clear));
    clear.addEventListener("click", () => {
      const first = boxes().find((box) => box.checked);
      choose([]);
      first?.focus();
    });
    document.querySelector("main article").append(bar);
    return { bar, words, go };
  };

  const told = (slugs) => {
    const most = slugs.length === MOST ? " More do not fit side by side." : "";
    const one = slugs.length === 1 ? " Choose one more to compare." : "";
    const named = make("span", { class: "kd-tray__names" }, `: ${listed(slugs.map(nameOf))}`);
    return [`${slugs.length} chosen to compare`, named, `.${one}${most}`];
  };

  // What has the focus is scrolled clear of the bar, whatever height letters and names give it. Where names
  // would take more than a third of the screen, the ticks on the cards alone tell who is chosen.
  const makeRoom = () => {
    const names = tray.bar.querySelector(".kd-tray__names");
    names?.classList.remove("kd-vh");
    names?.classList.toggle("kd-vh", tray.bar.offsetHeight > innerHeight / 3);
    document.documentElement.style.setProperty("--kd-tray", `${tray.bar.offsetHeight}px`);
  };

  const showBar = (slugs) => {
    if (!slugs.length && !tray) return;
    tray ??= build();
    // Hidden by a class, because what a hidden element says is not announced when it comes back.
    tray.bar.classList.toggle("kd-tray--none", !slugs.length);
    document.documentElement.classList.toggle("kd-has-tray", slugs.length > 0);
    tray.words.replaceChildren(...(slugs.length ? told(slugs) : []));
    tray.go.hidden = slugs.length < 2;
    tray.go.href = comparison(slugs);
    makeRoom();
  };

  // Beside a ticked box, so that nobody has to walk past all other cards to get there.
  const showLink = (box, slugs) => {
    const label = box.closest("label");
    label.parentElement.querySelector(".kd-cmp__go")?.remove();
    if (!box.checked || slugs.length < 2) return;
    label.after(make("a", { class: "kd-cmp__go", href: comparison(slugs) }, `Compare these ${slugs.length}`));
  };

  const showBox = (box, slugs) => {
    const label = box.closest("label");
    const name = box.closest(".kd-card")?.querySelector("h3 a")?.textContent.trim();
    if (name) names.set(box.value, name);
    box.checked = slugs.includes(box.value);
    box.disabled = slugs.length >= MOST && !box.checked;
    label.querySelector(".kd-cmp__why")?.remove();
    if (box.disabled) label.append(make("small", { class: "kd-cmp__why" }, `${MOST} are chosen already`));
    showLink(box, slugs);
  };

  const show = () => {
    const slugs = chosen();
    for (const box of boxes()) showBox(box, slugs);
    for (const slug of slugs) if (!names.has(slug)) askName(slug);
    showBar(slugs);
  };
  const choose = (slugs) => { addressChoices.change({ compare: slugs.join(",") }); show(); };

  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof Element) || !target.matches(BOX)) return;
    const others = chosen().filter((slug) => slug !== target.value);
    choose(target.checked ? [...others, target.value] : others);
  });
  document.addEventListener("cards-drawn", show);
  addressChoices.onChange(show);
  addEventListener("resize", () => { if (tray) makeRoom(); });
  // A browser that brings a page back may tick the boxes as they were left.
  addEventListener("pageshow", show);
  show();
});
