// The finder: what is chosen narrows and orders the list and counts every other choice anew. All of it stays
// in the address behind the "#", so that a link, back and reload show the same. Until something is chosen,
// the list stands as the page came, and nothing is fetched.
import { changeChoices, choices as inAddress, onNewChoices } from "../site/address.js";
import { the } from "../site/dom.js";
import { finderCards } from "./finder-cards.js";
import { finderChoices } from "./finder-choices.js";
import { countFacets } from "./finder-count.js";
import { finderData } from "./finder-data.js";
import { FORM, TILE, part } from "./finder-hooks.js";
import { nearness } from "./finder-near.js";
import { finderNothing } from "./finder-nothing.js";
import { ORDERS, sorted } from "./finder-order.js";
import { finderPlace } from "./finder-place.js";
import { finderThin } from "./finder-thin.js";
import { at, finderTold } from "./finder-told.js";
import { finderWords } from "./finder-words.js";

/**
 * @typedef {import("./finder-choices.js").Chosen} Chosen
 * @typedef {import("./finder-count.js").Counted} Counted
 * @typedef {import("./finder-data.js").Data} Data
 * @typedef {ReturnType<typeof nearness>} Near
 */

document.addEventListener("DOMContentLoaded", () => {
  const form = the(FORM, HTMLFormElement);
  at("filters-in").append(the(part("filters-late"), HTMLTemplateElement).content);
  const sort = the(part("sort"), HTMLSelectElement);
  const nearField = /** @type {HTMLInputElement} */ (form.elements.namedItem("near"));
  const data = finderData(new URL(form.dataset.files ?? "", document.baseURI));
  const choices = finderChoices(form);
  const cards = finderCards(at("cards"), the(part("more"), HTMLButtonElement), data);
  const place = finderPlace(at("near-told"), (label) => choose({ near: [label] }, nearField));
  const told = finderTold(form, choices);
  const nothing = finderNothing(at("nothing"), choices, told.nameOf, told.link);
  const thin = finderThin(cards.copy);
  let turn = 0;

  // ---------------------------------------------------------------------- finding anew

  /**
   * @param {Chosen} chosen
   * @param {Data} all
   * @param {Near | null} near
   */
  const asked = async (chosen, all, near) => {
    const facets = [...all.facets];
    if (near) facets.push(near.facet);
    const words = chosen.q && finderWords(await data.words(), chosen.q[0], all.states);
    if (words) facets.push(words);
    /** @type {Chosen} */
    const wanted = { ...chosen, q: ["yes"] };
    if (!near) delete wanted.miles;
    return { facets, wanted, result: countFacets(facets, wanted, all.providers), changed: words?.changed ?? [] };
  };

  /**
   * @param {number} wait
   * @param {number} shown
   */
  const show = async (wait, shown) => {
    const mine = (turn += 1);
    const chosen = choices.read();
    const isNarrowed = told.showChosen();
    const order = inAddress().get("sort");
    const point = await place.find(chosen.near?.[0] ?? "");
    if (mine !== turn) return;
    the("[value=near]", HTMLOptionElement, sort).disabled = !point;
    sort.value = order ?? "";
    if (!sort.value || sort.selectedOptions[0].disabled) sort.value = point ? "near" : "name";
    at("order").textContent = ORDERS[sort.value];
    const limit = Number(chosen.miles?.[0] ?? Infinity);
    at("miles-unknown").hidden = !(point && chosen.miles);
    if (!isNarrowed && sort.value === "name" && mine === 1) return; // The page is as it came.
    told.tell("Loading the list.", 1000);
    const all = await data.all();
    const near = point && nearness(all, point, limit);
    const { facets, wanted, result, changed } = await asked(chosen, all, near);
    if (mine !== turn) return;
    told.showCounts(result.counts);
    told.showNumber(result.matching.length, isNarrowed, wait, result.matching.length ? changed : []);
    nothing.show(chosen, result, all);
    const isWhole = !isNarrowed && sort.value === "name";
    document.querySelector(part("pages"))?.toggleAttribute("hidden", !isWhole);
    if (isWhole) {
      cards.restore();
      thin.hide();
    } else {
      const inOrder = sorted(result.matching, sort.value, all, near);
      await cards.draw(inOrder, near ? near.words : () => "", shown);
      await thin.show(wanted, facets, all, result.matching);
    }
  };

  const update = (wait = 0, shown = 0) => show(wait, shown).catch((problem) => {
    console.info(problem.message);
    told.tell("The list could not be narrowed. Check your connection, then reload this page.", 0);
  });

  // ------------------------------------------------------------------ what people choose

  /**
   * @param {Chosen} changes
   * @param {HTMLElement} [focused]
   */
  const choose = (changes, focused) => {
    choices.change(changes);
    update();
    (focused ?? at("results")).focus();
  };

  /** @param {number} wait */
  const changed = (wait) => {
    choices.toAddress();
    update(wait);
  };

  form.addEventListener("input", (event) => {
    // A half-written town is no place; five digits are one.
    if (event.target === nearField && !/^\s*(\d{5})?\s*$/.test(nearField.value)) return;
    changed(event.target === form.elements.namedItem("q") ? 500 : 0);
  });
  form.addEventListener("change", (event) => { if (event.target === nearField) changed(0); });
  sort.addEventListener("input", (event) => {
    event.stopPropagation();
    changeChoices({ sort: sort.value });
    update();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed(0);
    // On a phone the panel stands before the results; where it is always open, closing it changes nothing.
    the(part("filters"), HTMLDetailsElement).open = false;
    // To the top, because a focus alone stops as soon as the heading is in sight, with no card under it.
    at("results").focus({ preventScroll: true });
    at("results").scrollIntoView();
  });
  document.addEventListener("click", (event) => {
    const anchor = event.target instanceof Element ? event.target.closest("a") : null;
    if (!anchor || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tile = anchor.matches(TILE) && { state: [anchor.dataset.tile ?? ""] };
    const changes = anchor.matches(part("show-all")) ? choices.none() : tile || told.changesOf(anchor);
    if (!changes) return;
    event.preventDefault();
    choose(changes);
  });
  /** @param {number} [shown] */
  const fromAddress = (shown) => {
    choices.fromAddress();
    update(0, shown);
  };
  onNewChoices(() => fromAddress());
  fromAddress(history.state?.shown);
});
