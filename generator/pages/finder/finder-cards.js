// Draws cards: those that the page came with, and others from the files, which hold the same markup.
"use strict";
const finderCards = (list, more, data) => {
  const STEP = 20;
  const came = [...list.children];
  const drawn = new Map(came.map((card, position) => [position, card]));
  let wanted = [];
  let shown = 0;
  let label = () => "";
  let turn = 0;

  const made = (markup) => {
    const holder = document.createElement("template");
    holder.innerHTML = markup;
    return holder.content.firstElementChild;
  };

  const card = async (position) => {
    if (!drawn.has(position)) drawn.set(position, made(await data.card(position)));
    return drawn.get(position);
  };

  // How far it is stands behind where it is, and goes when no place is chosen.
  const withLabel = (element, words) => {
    element.querySelector(".kd-miles")?.remove();
    if (!words) return;
    const place = Object.assign(document.createElement("span"), { className: "kd-miles", textContent: ` ${words}` });
    element.querySelector(".kd-where").append(place);
  };

  const put = (cards, isMore) => {
    if (isMore) list.append(...cards);
    else list.replaceChildren(...cards);
    const left = wanted.length - shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(STEP, left)} more`;
    document.dispatchEvent(new Event("cards-drawn"));
  };

  const upTo = async (number, isMore) => {
    const mine = (turn += 1);
    const from = isMore ? shown : 0;
    const positions = wanted.slice(from, number);
    list.setAttribute("aria-busy", "true");
    const cards = await Promise.all(positions.map(card)).finally(() => list.removeAttribute("aria-busy"));
    if (mine !== turn) return null; // Somebody chose something else meanwhile.
    cards.forEach((element, n) => withLabel(element, label(positions[n])));
    shown = from + cards.length;
    put(cards, isMore);
    return cards;
  };

  // Kept with this step of the history: a way back from a profile shows as many again.
  const keepNumber = () => history.replaceState({ ...history.state, shown }, "");

  more.addEventListener("click", async () => {
    try {
      const cards = await upTo(shown + STEP, true);
      keepNumber();
      cards?.[0].querySelector("h3 a").focus();
    } catch {
      more.textContent = "That did not load. Try again";
    }
  });

  return {
    // The first cards of a list of positions; a label says how far each is.
    async draw(positions, labels, atLeast = STEP) {
      wanted = positions;
      label = labels;
      await upTo(Math.max(STEP, atLeast), false);
      if (history.state?.shown > shown) keepNumber();
    },
    // The list as the page came.
    restore() {
      turn += 1;
      wanted = came.map((_, position) => position);
      shown = came.length;
      came.forEach((element) => withLabel(element, ""));
      put(came, false);
    },
  };
};
