// The numbers to call in danger, as the help bar of every page has them, for the answers of the search.
import { make } from "../site/dom.js";
import { HELP_LINE } from "../site/site-hooks.js";
import { siteRoot } from "../site/site-root.js";

const helpLines = () => /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll(HELP_LINE)]);

export const helpNumbers = () => helpLines().map(({ href }) => href.slice("tel:".length));

// In its words, one after the other.
export const helpWords = () => {
  const help = helpLines().map(({ textContent }) => textContent).join(", ");
  return `Help right now: ${help[0].toLowerCase()}${help.slice(1)}.`;
};

// And the page for a crisis.
export const helpLinks = () => {
  const links = helpLines().map(({ href, textContent }) => ({ link: make("a", { href }, textContent ?? "") }));
  const page = make("a", { href: new URL("learn/in-a-crisis/", siteRoot()).href },
    "Help in a crisis: who to call, and what happens then");
  return [...links, { link: page }];
};
