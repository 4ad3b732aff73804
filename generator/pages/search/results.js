// The page of results: what is asked stands in the address, so that a link, reload and back show the same.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const AT_ONCE = 20;
  const place = (name) => document.getElementById(`search-${name}`);
  const [heading, status, changed] = ["heading", "status", "changed"].map(place);
  const title = document.title;
  const asked = () => (addressChoices.read().get("q") ?? "").trim();
  let isBroken = false;
  let isReady = false;

  const row = ({ link, lines }) => {
    const made = searchOption.element("li");
    made.append(link, ...lines.flatMap((one) => [" ", one]));
    return made;
  };

  // A long list comes in parts; the focus goes to the first of those that are new.
  const fill = (name, number, rows) => {
    const list = place(`${name}-list`);
    const more = place(`${name}-more`);
    const add = () => {
      const next = rows.splice(0, AT_ONCE).map((make) => row(make()));
      list.append(...next);
      more.hidden = !rows.length;
      return next[0];
    };
    place(name).hidden = !rows.length;
    place(`${name}-count`).textContent = number || "";
    list.replaceChildren();
    add();
    more.onclick = () => add().querySelector("a").focus();
  };

  const quoted = (words) => words.map((word) => `“${word}”`).join(", ");
  const changes = ({ meant, missing, apart }) => [
    ...meant.map(([typed, words]) => `Nothing has “${typed}”. Shown instead: ${quoted(words)}.`),
    ...(missing.length ? [`Nothing has ${quoted(missing)}. Shown without.`] : []),
    ...(apart.length ? [`Nothing has all of these words. Shown without ${quoted(apart)}.`] : []),
  ].join(" ");

  const told = (words, found, isNothing) => {
    if (isBroken) return "The lists could not be loaded. Check your connection and try again.";
    if (!words) return "";
    if (!searchEngine.isWhole()) return "Still looking.";
    if (isNothing) return `Nothing found for “${words}”.`;
    return searchOption.sum(found);
  };

  const show = () => {
    const words = asked();
    const found = searchEngine.find(words);
    const { terms } = found;
    const isNothing = searchEngine.isEmpty(found);
    const isWhole = searchEngine.isWhole();
    document.title = words ? `${words}: ${title}` : title;
    heading.textContent = words ? `Search: ${words}` : "Search";
    place("lead").hidden = Boolean(words);
    place("crisis").hidden = !searchCrisis(words);
    place("nothing").hidden = !(words && isNothing && isWhole);
    changed.textContent = changes(found);
    changed.hidden = !changed.textContent;
    fill("providers", found.providers.length, [
      ...found.states.map((one) => () => searchOption.state(one)),
      ...found.providers.map((one) => () => searchOption.provider(one, terms)),
    ]);
    fill("articles", found.readings.length,
      found.readings.map((one) => () => searchOption.reading(one, terms, 170)));
    status.textContent = told(words, found, isNothing);
  };

  // Each new question tries again where the lists did not come before.
  const begin = async () => {
    isBroken = false;
    // Only here: lists that come later must not write over what somebody is typing by then.
    siteSearch.field().value = asked();
    // Nothing is asked and nothing is shown: the lists can wait until there is a question.
    if (!asked() && !isReady) return;
    try {
      await siteSearch.load();
      isReady = true;
      show();
      await searchEngine.load(show);
    } catch {
      isBroken = true;
      status.textContent = told();
    }
  };

  // A question that came behind "?" moves behind "#", where no later request can carry it.
  if (location.search) addressChoices.change({ q: asked() });
  // Also where the same words are asked again, and the address does not change.
  siteSearch.field().form.addEventListener("submit", () => heading.focus());
  addressChoices.onChange(() => {
    begin();
    heading.focus();
  });
  begin();
});
