// Two to four providers side by side. Which ones stands in the address as "?p=a,b", so that it can be
// shared; nothing is stored. Without this script the page tells how to compare by hand.
import { choices, onNewChoices } from "../site/address.js";
import { make, the } from "../site/dom.js";
import { listed } from "../site/english.js";
import "../site/printing.js";
import { HEAD, PAGE, ROWS, part } from "./compare-hooks.js";
import { loadProfile } from "./compare-profile.js";
import { draw as drawTables } from "./compare-table.js";

/**
 * @typedef {import("./compare-profile.js").Profile} Profile
 * @typedef {import("./compare-profile.js").Absent} Absent
 * @typedef {{slugs: string[], over: string[], bad: string[], twice: boolean}} Choice
 */

document.addEventListener("DOMContentLoaded", () => {
  const page = the(PAGE, HTMLElement);
  /** @param {Parameters<typeof part>[0]} name */
  const at = (name) => the(part(name), HTMLElement);
  const [title, status, notes, tables, how] = [at("title"), at("status"), at("notes"), at("tables"), at("how")];
  const base = new URL(page.dataset.base ?? "", location.href);
  const profiles = new URL("providers/", base);
  const most = Number(page.dataset.atMost);
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(ROWS)]).map((item) => ({
    id: item.dataset.row ?? "",
    section: item.dataset.section ?? "",
    ifSaid: "ifSaid" in item.dataset,
    title: item.textContent ?? "",
    heading: () => [...item.cloneNode(true).childNodes],
  }));
  const empty = { title: title.textContent, tab: document.title };
  /** @type {string | null} */
  let shown = null;

  /** @param {string[]} slugs */
  const addressOf = (slugs) => (slugs.length ? `?p=${slugs.join(",")}` : location.pathname);
  /** @param {string[]} slugs */
  const finderFor = (slugs) => new URL(slugs.length ? `#compare=${slugs.join(",")}` : "", profiles).href;

  // The providers that the address names, in its order, and what had to be left out of it.
  const asked = () => {
    const named = choices().getAll("p").join(",").split(/[,\s]+/).filter(Boolean);
    const once = [...new Set(named.map((slug) => slug.toLowerCase()))];
    const [good, bad] = [true, false].map((isGood) => once.filter((one) => /^[a-z0-9-]+$/.test(one) === isGood));
    return { slugs: good.slice(0, most), over: good.slice(most), bad, twice: named.length > once.length };
  };

  /** @param {Profile} provider */
  const profileLink = ({ address, name }) => make("a", { href: address }, name);
  /** @param {(Node | string)[]} parts */
  const note = (...parts) => make("p", {}, ...parts);

  /**
   * @param {Choice} choice
   * @param {(Profile | Absent)[]} found
   */
  const notesOn = ({ over, bad, twice }, found) => {
    /** @param {"missing" | "failed"} state */
    const by = (state) => found.filter((one) => one.state === state).map(({ slug }) => slug);
    const [missing, failed] = [[...by("missing"), ...bad], by("failed")];
    const lines = [];
    if (missing.length) lines.push(note(`We have no page for ${listed(missing)}. The address may be misspelled.`));
    if (over.length) {
      const links = over.flatMap((slug, at) =>
        [at ? ", " : "", make("a", { href: new URL(`${slug}/`, profiles).href }, slug)]);
      lines.push(note(`Only ${most} fit side by side. Left out: `, ...links, "."));
    }
    if (twice) lines.push(note("One provider was named twice. It stands here once."));
    if (failed.length) {
      const again = make("button", { type: "button", class: "kd-btn kd-btn--quiet" }, "Try again");
      again.addEventListener("click", () => show());
      lines.push(note(`We could not load ${listed(failed)}. Check your connection.`), again);
    }
    return lines.length ? [make("div", { class: "kd-none kd-compare__notes" }, ...lines)] : [];
  };

  /** @param {Profile} provider */
  const column = (provider) => {
    /** @type {(Node | string)[]} */
    const parts = [profileLink(provider)];
    for (const one of provider.status) parts.push(make("strong", { class: "kd-x__status" }, one), " ");
    return parts;
  };

  /** @param {Profile[]} providers */
  const actions = (providers) => {
    const sheets = providers.flatMap(({ sheet, name }) =>
      (sheet ? [make("li", {}, make("a", { href: sheet }, `Questions for ${name}`))] : []));
    /** @type {HTMLElement[]} */
    const buttons = [make("button", { type: "button", class: "kd-btn", "data-print": "" }, "Print this comparison")];
    if (providers.length < most) buttons.push(adding(providers, "Add another: choose in the finder"));
    const parts = [make("div", { class: "kd-actions" }, ...buttons)];
    if (sheets.length) {
      parts.unshift(make("div", { class: "kd-noprint" }, make("h2", { id: "sheets" }, "Before you call"),
        make("p", {}, "One page for each, led by what they do not state."), make("ul", {}, ...sheets)));
    }
    return parts;
  };
  /**
   * @param {Profile[]} providers
   * @param {string} words
   */
  const adding = (providers, words) =>
    make("a", { class: "kd-btn kd-btn--quiet", href: finderFor(providers.map(({ slug }) => slug)) }, words);

  /**
   * @param {string} words
   * @param {string} [tab]
   */
  const tell = (words, tab) => {
    title.textContent = tab ?? empty.title;
    document.title = tab ? empty.tab.replace(empty.title, tab) : empty.tab;
    status.textContent = words;
  };

  // Above the tables: whatever stands in their heads takes room from what is read under them.
  /** @param {Profile[]} all */
  const removing = (all) => {
    /** @param {Profile} provider */
    const without = (provider) => addressOf(all.filter((one) => one !== provider).map(({ slug }) => slug));
    const links = all.map((one) => make("li", {}, make("a", { href: without(one) }, `Remove ${one.name}`)));
    return make("ul", { class: "kd-active kd-noprint", "aria-label": "Take one out" }, ...links);
  };

  // Names stay in sight while one reads down, unless they are so long that they would hide what is read.
  // What has the focus is scrolled clear of them.
  const fitHeads = () => {
    for (const head of /** @type {NodeListOf<HTMLElement>} */ (tables.querySelectorAll(HEAD))) {
      const isTall = head.offsetHeight > innerHeight / 3;
      head.classList.toggle("kd-x__head--tall", isTall);
      head.parentElement?.style.setProperty("--kd-head", `${isTall ? 0 : head.offsetHeight}px`);
    }
  };
  addEventListener("resize", fitHeads);

  /** @param {Profile[]} providers */
  const sideBySide = (providers) => {
    const drawn = drawTables(rows, providers, column);
    tables.replaceChildren(removing(providers), ...drawn.tables, ...actions(providers));
    fitHeads();
    tell(`Different answers: ${drawn.differ}. The same: ${drawn.same}.`, `Compare ${providers.length} providers`);
  };

  /** @param {Profile[]} providers */
  const alone = ([provider]) => {
    tables.replaceChildren(
      note("Only one provider is chosen: ", profileLink(provider), ". Choose one more to see them side by side."),
      make("div", { class: "kd-actions" }, adding([provider], "Choose another in the finder")));
    tell("One provider is chosen. It takes two to compare.");
  };

  /** @param {boolean} wasAsked */
  const nobody = (wasAsked) => {
    tables.replaceChildren();
    tell(wasAsked ? "There is nobody to compare yet." : "");
  };

  /**
   * @param {Choice} choice
   * @param {(Profile | Absent)[]} found
   */
  const draw = (choice, found) => {
    const providers = /** @type {Profile[]} */ (found.filter(({ state }) => state === "read"));
    notes.replaceChildren(...notesOn(choice, found));
    how.hidden = providers.length > 1;
    if (providers.length > 1) sideBySide(providers);
    else if (providers.length) alone(providers);
    else nobody(choice.slugs.length + choice.bad.length > 0);
  };

  const show = async () => {
    const choice = asked();
    const mine = shown = choice.slugs.join(",");
    if (choice.slugs.length) {
      history.replaceState(history.state, "", addressOf([...choice.slugs, ...choice.over]));
      how.hidden = true;
      tell(choice.slugs.length > 1 ? `Reading ${choice.slugs.length} profiles.` : "Reading the profile.");
    }
    const found = await Promise.all(choice.slugs.map((slug) => loadProfile(slug, profiles)));
    if (mine === shown) draw(choice, found);
  };

  onNewChoices(() => { if (asked().slugs.join(",") !== shown) show(); });
  show();
});
