// Which providers are chosen to compare: ticked on cards, kept in the address as "compare=a,b" behind the
// "#", and told in a bar at the foot of the screen. Nothing is stored.
import { changeChoices, choices, onNewChoices } from "../site/address.js";
import { make, the, wordsOf } from "../site/dom.js";
import { listed } from "../site/english.js";
import { siteRoot } from "../site/site-root.js";
import { CARD, CARD_LINK, CHOICE, GO, NAMES, WHY } from "./compare-hooks.js";

document.addEventListener("DOMContentLoaded", () => {
  const MOST = 4;
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {ReturnType<typeof build> | null} */
  let tray = null;

  const boxes = () => /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll(CHOICE)]);
  const chosen = () => {
    const named = choices().getAll("compare").join(",").split(",");
    return [...new Set(named.filter((one) => /^[a-z0-9-]+$/.test(one)))].slice(0, MOST);
  };

  /** @param {string[]} slugs */
  const comparison = (slugs) => new URL(`compare/?p=${slugs.join(",")}`, siteRoot()).href;

  // A provider may be chosen whose card is on another page: its own page tells its name, and till then
  // its address has to do.
  /** @param {string} slug */
  const nameOf = (slug) => names.get(slug) ?? slug.replaceAll("-", " ");
  /** @param {string} slug */
  const askName = async (slug) => {
    names.set(slug, nameOf(slug));
    const response = await fetch(new URL(`providers/${slug}/`, siteRoot())).catch(() => null);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    names.set(slug, wordsOf(page.querySelector("h1")));
    show();
  };

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
    the("main article", HTMLElement).append(bar);
    return { bar, words, go };
  };

  /** @param {string[]} slugs */
  const namesOf = (slugs) => {
    const most = slugs.length === MOST ? " More do not fit side by side." : "";
    const one = slugs.length === 1 ? " Choose one more to compare." : "";
    const named = make("span", { "data-chosen-names": "" }, `: ${listed(slugs.map(nameOf))}`);
    return [`${slugs.length} chosen to compare`, named, `.${one}${most}`];
  };

  // What has the focus is scrolled clear of the bar, whatever height letters and names give it. Where names
  // would take more than a third of the screen, the ticks on the cards alone tell who is chosen.
  const makeRoom = () => {
    if (!tray) return;
    const names = tray.bar.querySelector(NAMES);
    names?.classList.remove("kd-vh");
    names?.classList.toggle("kd-vh", tray.bar.offsetHeight > innerHeight / 3);
    document.documentElement.style.setProperty("--kd-tray", `${tray.bar.offsetHeight}px`);
  };

  /** @param {string[]} slugs */
  const showBar = (slugs) => {
    if (!slugs.length && !tray) return;
    tray ??= build();
    // Hidden by a class, because what a hidden element says is not announced when it comes back.
    tray.bar.classList.toggle("kd-tray--none", !slugs.length);
    document.documentElement.classList.toggle("kd-has-tray", slugs.length > 0);
    tray.words.replaceChildren(...(slugs.length ? namesOf(slugs) : []));
    tray.go.hidden = slugs.length < 2;
    tray.go.href = comparison(slugs);
    makeRoom();
  };

  /** @param {HTMLInputElement} box */
  const labelOf = (box) => /** @type {HTMLLabelElement} */ (box.closest("label"));

  // Beside a ticked box, so that nobody has to walk past all other cards to get there.
  /**
   * @param {HTMLInputElement} box
   * @param {string[]} slugs
   */
  const showLink = (box, slugs) => {
    const label = labelOf(box);
    label.parentElement?.querySelector(GO)?.remove();
    if (!box.checked || slugs.length < 2) return;
    const attributes = { class: "kd-cmp__go", "data-compare-go": "", href: comparison(slugs) };
    label.after(make("a", attributes, `Compare these ${slugs.length}`));
  };

  /**
   * @param {HTMLInputElement} box
   * @param {string[]} slugs
   */
  const showBox = (box, slugs) => {
    const label = labelOf(box);
    const name = box.closest(CARD)?.querySelector(CARD_LINK)?.textContent?.trim();
    if (name) names.set(box.value, name);
    box.checked = slugs.includes(box.value);
    box.disabled = slugs.length >= MOST && !box.checked;
    label.querySelector(WHY)?.remove();
    const why = { class: "kd-cmp__why", "data-no-more": "" };
    if (box.disabled) label.append(make("small", why, `${MOST} are chosen already`));
    showLink(box, slugs);
  };

  const show = () => {
    const slugs = chosen();
    for (const box of boxes()) showBox(box, slugs);
    for (const slug of slugs) if (!names.has(slug)) askName(slug);
    showBar(slugs);
  };
  /** @param {string[]} slugs */
  const choose = (slugs) => { changeChoices({ compare: slugs.join(",") }); show(); };

  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(CHOICE)) return;
    const others = chosen().filter((slug) => slug !== target.value);
    choose(target.checked ? [...others, target.value] : others);
  });
  document.addEventListener("cards-drawn", show);
  onNewChoices(show);
  addEventListener("resize", () => { makeRoom(); });
  // A browser that brings a page back may tick the boxes as they were left.
  addEventListener("pageshow", show);
  show();
});
