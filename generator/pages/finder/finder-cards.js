// Draws cards: those that the page came with, and others from the files, which hold the same markup.
import { make, the } from "../site/dom.js";
import { MILES, WHERE } from "./finder-hooks.js";

/**
 * @param {HTMLElement} list
 * @param {HTMLButtonElement} more
 * @param {{card: (position: number) => Promise<string>}} data
 */
export const finderCards = (list, more, data) => {
  const STEP = 20;
  const came = [...list.children];
  const drawn = new Map(came.map((card, position) => [position, card]));
  /** @type {number[]} */
  let wanted = [];
  let shown = 0;
  /** @type {(position: number) => string} */
  let label = () => "";
  let turn = 0;

  /**
   * @param {string} markup
   * @returns {Element}
   */
  const made = (markup) => {
    const holder = document.createElement("template");
    holder.innerHTML = markup;
    return the("li", HTMLElement, holder.content);
  };

  /**
   * @param {number} position
   * @returns {Promise<Element>}
   */
  const card = async (position) => {
    const known = drawn.get(position) ?? made(await data.card(position));
    drawn.set(position, known);
    return known;
  };

  // How far it is stands behind where it is, and goes when no place is chosen.
  /**
   * @param {Element} element
   * @param {string} words
   */
  const withLabel = (element, words) => {
    element.querySelector(MILES)?.remove();
    if (!words) return;
    the(WHERE, HTMLElement, element).append(make("span", { class: "kd-miles", "data-miles": "" }, ` ${words}`));
  };

  /**
   * @param {Element[]} cards
   * @param {boolean} isMore
   */
  const put = (cards, isMore) => {
    if (isMore) list.append(...cards);
    else list.replaceChildren(...cards);
    const left = wanted.length - shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(STEP, left)} more`;
    document.dispatchEvent(new Event("cards-drawn"));
  };

  /**
   * @param {number} number
   * @param {boolean} isMore
   */
  const upTo = async (number, isMore) => {
    const mine = (turn += 1);
    const from = isMore ? shown : 0;
    const positions = wanted.slice(from, number);
    list.setAttribute("aria-busy", "true");
    const cards = await Promise.all(positions.map(card)).finally(() => list.removeAttribute("aria-busy"));
    if (mine !== turn) return null; // Somebody chose something else meanwhile.
    cards.forEach((element, n) => { withLabel(element, label(positions[n])); });
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
      /** @type {HTMLElement | null | undefined} */ (cards?.[0].querySelector("h3 a"))?.focus();
    } catch {
      more.textContent = "That did not load. Try again";
    }
  });

  return {
    // The first cards of a list of positions; a label says how far each is.
    /**
     * @param {number[]} positions
     * @param {(position: number) => string} labels
     * @param {number} atLeast
     */
    async draw(positions, labels, atLeast = STEP) {
      wanted = positions;
      label = labels;
      await upTo(Math.max(STEP, atLeast), false);
      if (history.state?.shown > shown) keepNumber();
    },
    // One more of a card, for another list on the page.
    /** @param {number} position */
    copy: async (position) => (await card(position)).cloneNode(true),
    // The list as the page came.
    restore() {
      turn += 1;
      wanted = came.map((_, position) => position);
      shown = came.length;
      for (const element of came) withLabel(element, "");
      put(came, false);
    },
  };
};
