// The finder: what is chosen narrows and orders the list and counts every other choice anew. All of it stays
// in the address behind the "#", so that a link, back and reload show the same. Until something is chosen,
// the list stands as the page came, and nothing is fetched.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("finder");
  if (!form) return;
  const at = (id) => document.getElementById(id);
  const [heading, status, order, list, more, chosenList, map] =
    ["result-count", "result-status", "order", "cards", "more", "chosen", "map"].map(at);
  const sort = at("sort");
  const data = finderData(new URL(form.dataset.files, document.baseURI));
  const choices = finderChoices(form);
  const cards = finderCards(list, more, data);
  const place = finderPlace(at("near-told"), (label) => choose({ near: [label] }, form.elements.near));
  const boxes = [...form.querySelectorAll("[data-facet]")];
  const nameOf = (facet, option) => (option
    ? form.querySelector(`[data-facet="${facet}"] [value="${option}"]`).dataset.title
    : form.querySelector(`fieldset[data-facet="${facet}"] legend`)?.textContent);
  const nothing = finderNothing(at("nothing"), choices, nameOf);
  const total = Number(heading.dataset.total);
  const counted = (number, one = "provider") => `${number} ${one}${number === 1 ? "" : "s"}`;
  let turn = 0;
  let timer = 0;

  // ------------------------------------------------------------------ what the page says

  const link = (words, changes) => {
    const row = document.createElement("li");
    const anchor = Object.assign(document.createElement("a"), { textContent: words, href: choices.address(changes) });
    anchor.finderChanges = changes;
    row.append(anchor);
    return row;
  };

  const showChosen = () => {
    const all = choices.list();
    const rows = all.map(({ words, without }) => link(`Remove: ${words}`, without));
    if (all.length) rows.push(link("Clear all", choices.none()));
    chosenList.replaceChildren(...rows);
    at("filters-chosen").textContent = all.length ? ` (${all.length} chosen)` : "";
    return all.length > 0;
  };

  const showCounts = (counts) => {
    for (const box of boxes) {
      const found = counts[box.dataset.facet] ?? {};
      for (const number of box.querySelectorAll("[data-n]")) number.textContent = found[number.dataset.n] ?? 0;
      for (const option of box.querySelectorAll("[data-title]")) {
        option.textContent = `${option.dataset.title} (${found[option.value] ?? 0})`;
      }
    }
    for (const tile of map.querySelectorAll(".kd-map a")) {
      const code = tile.parentElement.className.toUpperCase();
      const number = counts.state[code] ?? 0;
      tile.className = number >= 10 ? "h" : number ? "" : "z";
      tile.querySelector("small").textContent = number;
      tile.querySelector(".kd-vh").textContent = `${nameOf("state", code)}, ${counted(number)}`;
    }
  };

  // Not at every key, or a screen reader would never come to the end of a sentence.
  const tell = (text, wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = text; }, wait);
  };

  const showNumber = (number, isNarrowed, wait) => {
    heading.textContent = counted(number);
    at("show").textContent = `Show ${counted(number)}`;
    tell(isNarrowed ? `${number} of ${total} match what you chose.` : "", wait);
  };

  // ---------------------------------------------------------------------- finding anew

  const found = async (chosen, all, near) => {
    const facets = [...all.facets];
    if (near) facets.push(near.facet);
    if (chosen.q) facets.push(finderWords(await data.words(), chosen.q[0]));
    const asked = { ...chosen, q: ["yes"] };
    if (!near) delete asked.miles;
    return countFacets(facets, asked, all.providers);
  };

  const distance = (near) => (i) => {
    const miles = near.miles(i);
    if (miles < 1) return "Less than 1 mile away.";
    if (miles >= 1) return `About ${counted(Math.round(miles), "mile")} away.`;
    return near.byVideo(i) ? "By video." : "";
  };

  const show = async (wait, shown) => {
    const mine = (turn += 1);
    const chosen = choices.read();
    const isNarrowed = showChosen();
    const asked = addressChoices.read().get("sort");
    const point = await place.find(chosen.near?.[0] ?? "");
    if (mine !== turn) return;
    sort.querySelector("[value=near]").disabled = !point;
    sort.value = asked;
    if (!sort.value || sort.selectedOptions[0].disabled) sort.value = point ? "near" : "name";
    order.textContent = finderOrder.words[sort.value];
    const limit = Number(chosen.miles?.[0] ?? Infinity);
    at("miles-unknown").hidden = !(point && chosen.miles);
    if (!isNarrowed && sort.value === "name" && mine === 1) return; // The page is as it came.
    tell("Loading the list.", 1000);
    const all = await data.all();
    const near = point && place.near(all, point, limit);
    const result = await found(chosen, all, near);
    if (mine !== turn) return;
    showCounts(result.counts);
    showNumber(result.matching.length, isNarrowed, wait);
    nothing.show(chosen, result, all);
    const isWhole = !isNarrowed && sort.value === "name";
    at("pages")?.toggleAttribute("hidden", !isWhole);
    if (isWhole) cards.restore();
    else {
      const sorted = finderOrder.sorted(result.matching, sort.value, all, near);
      await cards.draw(sorted, near ? distance(near) : () => "", shown);
    }
  };

  const update = (wait = 0, shown = 0) => show(wait, shown).catch((problem) => {
    console.info(problem.message);
    tell("The list could not be narrowed. Check your connection, then reload this page.", 0);
  });

  // ------------------------------------------------------------------ what people choose

  const choose = (changes, focused) => {
    choices.change(changes);
    update();
    (focused ?? at("results")).focus();
  };

  const changed = (wait) => {
    choices.toAddress();
    update(wait);
  };

  form.addEventListener("input", (event) => {
    // A half-written town is no place; five digits are one.
    if (event.target.name === "near" && !/^\s*(\d{5})?\s*$/.test(event.target.value)) return;
    changed(event.target.name === "q" ? 500 : 0);
  });
  form.addEventListener("change", (event) => { if (event.target.name === "near") changed(0); });
  sort.addEventListener("input", (event) => {
    event.stopPropagation();
    addressChoices.change({ sort: sort.value });
    update();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed(0);
    // On a phone the panel stands before the results; where it is always open, closing it changes nothing.
    at("filters").open = false;
    // To the top, because a focus alone stops as soon as the heading is in sight, with no card under it.
    at("results").focus({ preventScroll: true });
    at("results").scrollIntoView();
  });
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a");
    if (!anchor || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tile = anchor.closest(".kd-map") && { state: [anchor.parentElement.className.toUpperCase()] };
    const changes = anchor.id === "show-all" ? choices.none() : tile || anchor.finderChanges;
    if (!changes) return;
    event.preventDefault();
    choose(changes);
  });
  const fromAddress = (shown) => {
    choices.fromAddress();
    update(0, shown);
  };
  addressChoices.onChange(() => fromAddress());
  fromAddress(history.state?.shown);
});
