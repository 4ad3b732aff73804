// Two to four providers side by side. Which ones stands in the address as "?p=a,b", so that it can be
// shared; nothing is stored. Without this script the page tells how to compare by hand.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const page = document.getElementById("compare");
  if (!page) return;
  const [title, status, notes, tables, how] = ["title", "status", "notes", "tables", "how"].map((name) =>
    document.getElementById(`compare-${name}`));
  const { make } = compareTable;
  const base = new URL(page.dataset.base, location.href);
  const profiles = new URL("providers/", base);
  const most = Number(page.dataset.atMost);
  const rows = [...document.querySelectorAll("#compare-rows > li")].map((item) => ({
    id: item.dataset.row,
    section: item.dataset.section,
    ifSaid: "ifSaid" in item.dataset,
    title: item.textContent,
    heading: () => [...item.cloneNode(true).childNodes],
  }));
  const empty = { title: title.textContent, tab: document.title };
  let shown = null;

  const listed = (words) => (words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0]);
  const addressOf = (slugs) => (slugs.length ? `?p=${slugs.join(",")}` : location.pathname);
  const finderFor = (slugs) => new URL(slugs.length ? `#compare=${slugs.join(",")}` : "", profiles).href;

  // The providers that the address names, in its order, and what had to be left out of it.
  const asked = () => {
    const named = addressChoices.read().getAll("p").join(",").split(/[,\s]+/).filter(Boolean);
    const once = [...new Set(named.map((slug) => slug.toLowerCase()))];
    const [good, bad] = [true, false].map((isGood) => once.filter((one) => /^[a-z0-9-]+$/.test(one) === isGood));
    return { slugs: good.slice(0, most), over: good.slice(most), bad, twice: named.length > once.length };
  };

  const profileLink = ({ address, name }) => make("a", { href: address }, name);
  const note = (...parts) => make("p", {}, ...parts);

  const notesOn = ({ over, bad, twice }, found) => {
    const by = (state) => found.filter((one) => one.state === state).map(({ slug }) => slug);
    const [missing, failed] = [[...by("missing"), ...bad], by("failed")];
    const told = [];
    if (missing.length) told.push(note(`We have no page for ${listed(missing)}. The address may be misspelled.`));
    if (over.length) {
      const links = over.flatMap((slug, at) =>
        [at ? ", " : "", make("a", { href: new URL(`${slug}/`, profiles).href }, slug)]);
      told.push(note(`Only ${most} fit side by side. Left out: `, ...links, "."));
    }
    if (twice) told.push(note("One provider was named twice. It stands here once."));
    if (failed.length) {
      const again = make("button", { type: "button", class: "kd-btn kd-btn--quiet" }, "Try again");
      again.addEventListener("click", () => show());
      told.push(note(`We could not load ${listed(failed)}. Check your connection.`), again);
    }
    return told.length ? [make("div", { class: "kd-none kd-compare__notes" }, ...told)] : [];
  };

  const column = (provider) => {
    const parts = [profileLink(provider)];
    for (const one of provider.status) parts.push(make("strong", { class: "kd-x__status" }, one), " ");
    return parts;
  };

  const actions = (providers) => {
    const sheets = providers.filter(({ sheet }) => sheet).map((one) =>
      make("li", {}, make("a", { href: one.sheet }, `Questions for ${one.name}`)));
    const buttons = [make("button", { type: "button", class: "kd-btn", "data-print": "" }, "Print this comparison")];
    if (providers.length < most) buttons.push(adding(providers, "Add another: choose in the finder"));
    const parts = [make("div", { class: "kd-actions" }, ...buttons)];
    if (sheets.length) {
      parts.unshift(make("div", { class: "kd-noprint" }, make("h2", { id: "sheets" }, "Before you call"),
        make("p", {}, "One page for each, led by what they do not state."), make("ul", {}, ...sheets)));
    }
    return parts;
  };
  const adding = (providers, words) =>
    make("a", { class: "kd-btn kd-btn--quiet", href: finderFor(providers.map(({ slug }) => slug)) }, words);

  const tell = (words, tab) => {
    title.textContent = tab ?? empty.title;
    document.title = tab ? empty.tab.replace(empty.title, tab) : empty.tab;
    status.textContent = words;
  };

  // Above the tables: whatever stands in their heads takes room from what is read under them.
  const removing = (all) => {
    const without = (provider) => addressOf(all.filter((one) => one !== provider).map(({ slug }) => slug));
    const links = all.map((one) => make("li", {}, make("a", { href: without(one) }, `Remove ${one.name}`)));
    return make("ul", { class: "kd-active kd-noprint", "aria-label": "Take one out" }, ...links);
  };

  // Names stay in sight while one reads down, unless they are so long that they would hide what is read.
  // What has the focus is scrolled clear of them.
  const fitHeads = () => {
    for (const head of tables.querySelectorAll(".kd-x__head")) {
      const isTall = head.offsetHeight > innerHeight / 3;
      head.classList.toggle("kd-x__head--tall", isTall);
      head.parentElement.style.setProperty("--kd-head", `${isTall ? 0 : head.offsetHeight}px`);
    }
  };
  addEventListener("resize", fitHeads);

  const sideBySide = (providers) => {
    const drawn = compareTable.draw(rows, providers, column);
    tables.replaceChildren(removing(providers), ...drawn.tables, ...actions(providers));
    fitHeads();
    tell(`Different answers: ${drawn.differ}. The same: ${drawn.same}.`, `Compare ${providers.length} providers`);
  };

  const alone = ([provider]) => {
    tables.replaceChildren(
      note("Only one provider is chosen: ", profileLink(provider), ". Choose one more to see them side by side."),
      make("div", { class: "kd-actions" }, adding([provider], "Choose another in the finder")));
    tell("One provider is chosen. It takes two to compare.");
  };

  const nobody = (wasAsked) => {
    tables.replaceChildren();
    tell(wasAsked ? "There is nobody to compare yet." : "");
  };

  const draw = (choice, found) => {
    const providers = found.filter(({ state }) => state === "read");
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
    const found = await Promise.all(choice.slugs.map((slug) => compareProfile.load(slug, profiles)));
    if (mine === shown) draw(choice, found);
  };

  addressChoices.onChange(() => { if (asked().slugs.join(",") !== shown) show(); });
  show();
});
