// The page of results: what is asked stands in the address, so that a link, reload and back show the same.
import { changeChoices, choices, onNewChoices } from "../site/address.js";
import { make, the } from "../site/dom.js";
import { counted } from "../site/english.js";
import { field, loadSearch } from "./search-box.js";
import { part } from "./search-hooks.js";
import { nearAddress, saysNearMe } from "./search-zip.js";

document.addEventListener("DOMContentLoaded", () => {
  const AT_ONCE = 20;
  // Before the providers, which wait below.
  const FEW = 6;
  /** @typedef {import("./search-hooks.js").List} List */
  /** @typedef {import("./search-engine.js").Found} Found */
  /** @typedef {import("./search-option.js").Option} Option */
  /** @param {import("./search-hooks.js").Part} name */
  const element = (name) => the(part(name), HTMLElement);
  const [heading, status, changed] = [element("heading"), element("status"), element("changed")];
  const title = document.title;
  const asked = () => (choices().get("q") ?? "").trim();
  let isBroken = false;
  /** @type {import("./search.js").Search | null} */
  let search = null;

  /** @param {Option} option */
  const row = ({ link, lines }) => {
    return make("li", {}, link, ...lines.flatMap((one) => [" ", one]));
  };

  // A long list comes in parts; the focus goes to the first of those that are new.
  /**
   * @param {List} name
   * @param {number} number
   * @param {(() => Option)[]} rows
   */
  const fill = (name, number, rows, atFirst = AT_ONCE) => {
    const list = element(`${name}-list`);
    const more = element(`${name}-more`);
    const add = (many = AT_ONCE) => {
      const next = rows.splice(0, many).map((make) => row(make()));
      list.append(...next);
      more.hidden = !rows.length;
      return next[0];
    };
    element(name).hidden = !rows.length;
    element(`${name}-count`).textContent = String(number || "");
    list.replaceChildren();
    add(atFirst);
    more.onclick = () => add().querySelector("a")?.focus();
  };

  /** @param {string[]} words */
  const quoted = (words) => words.map((word) => `“${word}”`).join(", ");
  /** @param {Found} found */
  const changes = ({ meant, missing, apart }) => [
    ...meant.map(([typed, words]) => `Nothing has “${typed}”. Shown instead: ${quoted(words)}.`),
    ...(missing.length ? [`Nothing has ${quoted(missing)}. Shown without.`] : []),
    ...(apart.length ? [`Nothing has all of these words. Shown without ${quoted(apart)}.`] : []),
  ].join(" ");

  /**
   * @param {string} words
   * @param {Found} [found]
   * @param {boolean} [isNothing]
   */
  const statusWords = (words, found, isNothing) => {
    if (isBroken) return "The lists could not be loaded. Check your connection and try again.";
    if (!words || !search) return "";
    if (!search.isWhole()) return "Still looking.";
    if (isNothing) return `Nothing found for “${words}”.`;
    return found ? search.sum(found) : "";
  };

  const areSideBySide = () => getComputedStyle(element("sections")).display === "flex";
  // Where a matter is asked about, what there is to read comes first; below it the providers wait behind one button.
  /** @param {Found} found */
  const arrange = (found) => {
    const isReadFirst = Boolean(search?.isReadFirst(found));
    const [sections, providers] = [element("sections"), element("providers")];
    sections.append(...(isReadFirst ? [element("articles"), providers] : [providers, element("articles")]));
    const isFolded = isReadFirst && choices().get("show") !== "providers" && !areSideBySide();
    element("providers-open").textContent = `Show ${counted(found.providers.length)}`;
    element("providers-fold").hidden = !isFolded;
    the("div", HTMLElement, providers).hidden = isFolded;
  };
  element("providers-open").addEventListener("click", () => {
    changeChoices({ show: "providers" });
    element("providers-fold").hidden = true;
    the("div", HTMLElement, element("providers")).hidden = false;
    element("providers-list").querySelector("a")?.focus();
  });

  // Beneath a crisis answer stands nothing that was found, unless somebody asks for it.
  let anyway = "";
  element("anyway").addEventListener("click", () => {
    anyway = asked();
    show();
    heading.focus();
  });

  const show = () => {
    if (!search) return;
    const { findAll, helpWords, isEmpty, isInDanger, isReadFirst, isWhole, provider, reading, state } = search;
    const words = asked();
    const isCrisis = isInDanger(words);
    const isHelpAlone = isCrisis && anyway !== words;
    const found = findAll(isHelpAlone ? "" : words);
    const { terms } = found;
    const isNothing = isEmpty(found);
    document.title = words ? `${words}: ${title}` : title;
    heading.textContent = words ? `Search: ${words}` : "Search";
    element("lead").hidden = Boolean(words);
    element("crisis").hidden = !isCrisis;
    element("anyway").hidden = !isHelpAlone;
    element("nothing").hidden = isHelpAlone || !(words && isNothing && isWhole());
    // What no page holds may be a town near a provider: the finder knows all towns.
    const isRead = found.readings.length > 0 && !changes(found);
    element("near-me").hidden = isCrisis || !saysNearMe(words);
    const isTown = words && isWhole() && !found.providers.length && !isRead && element("near-me").hidden;
    element("near").hidden = isCrisis || !isTown;
    the("a", HTMLAnchorElement, element("near")).href = nearAddress(words);
    changed.textContent = changes(found);
    changed.hidden = !changed.textContent;
    fill("providers", found.providers.length, [
      ...found.states.map((one) => () => state(one)),
      ...found.providers.map((one) => () => provider(one, terms)),
    ]);
    fill("articles", found.readings.length,
      found.readings.map((one) => () => reading(one, terms, 170)), isReadFirst(found) ? FEW : AT_ONCE);
    arrange(found);
    // The box above shows the numbers already; the line is for who hears the page.
    status.classList.toggle("kd-vh", isHelpAlone);
    status.textContent = isHelpAlone ? helpWords() : statusWords(words, found, isNothing);
  };

  // Each new question tries again where the lists did not come before.
  const begin = async () => {
    isBroken = false;
    // Only here: lists that come later must not write over what somebody is typing by then.
    field().value = asked();
    // Nothing is asked and nothing is shown: the lists can wait until there is a question.
    if (!asked() && !search) return;
    try {
      search = await loadSearch();
      show();
      await search.loadAll(show);
    } catch {
      isBroken = true;
      element("crisis").hidden = false;
      element("anyway").hidden = true;
      status.textContent = statusWords("");
    }
  };

  // A question that came behind "?" moves behind "#", where no later request can carry it.
  if (location.search) changeChoices({ q: asked() });
  // Also where the same words are asked again, and the address does not change.
  field().form?.addEventListener("submit", () => heading.focus());
  onNewChoices(() => {
    begin();
    heading.focus();
  });
  begin();
});
