// How scripts find things on a page and make new ones.

/**
 * The first element that a selector finds; a page without it is a mistake of ours, told by name.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @param {ParentNode} [within]
 * @returns {Kind}
 */
export const the = (selector, kind, within = document) => {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`This page has no ${selector}`);
  return found;
};

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/**
 * The words of an element, without what only lays out its HTML.
 * @param {Node | null} node
 */
export const wordsOf = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
