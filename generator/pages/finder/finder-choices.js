// What is chosen in the finder: the form, the address behind the "#", and the list of "Remove: ..." links.
import { changeChoices, choices } from "../site/address.js";
import { the } from "../site/dom.js";
import { TITLED } from "./finder-hooks.js";

/** @typedef {Record<string, string[]>} Chosen */
/** @typedef {HTMLInputElement | HTMLSelectElement} Field */
export const UNKNOWN = "not-stated";

/** @param {HTMLFormElement} form */
export const finderChoices = (form) => {
  const named = /** @type {Field[]} */ ([...form.elements]).filter(({ name }) => name && name !== "sort");
  const names = [...new Set(named.map((field) => field.name))];
  /**
   * @param {string} name
   * @param {string} value
   */
  const box = (name, value) =>
    named.find((field) => field.name === name && field.value === value && field.type === "checkbox");

  /**
   * @param {Field} field
   * @param {string[]} values
   */
  const fill = (field, values) => {
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = values.includes(field.value);
    else if (field instanceof HTMLSelectElement) {
      const offered = [...field.options].map(({ value }) => value);
      field.value = values.find((one) => offered.includes(one)) ?? "";
    } else if (field.value.trim() !== (values[0] ?? "")) field.value = values[0] ?? "";
  };

  const read = () => {
    /** @type {Chosen} */
    const chosen = {};
    for (const [name, value] of /** @type {Iterable<[string, string]>} */ (new FormData(form))) {
      if (name !== "sort" && value.trim()) (chosen[name] ??= []).push(value.trim());
    }
    // A distance means nothing without a place, and "place not stated" nothing without a distance.
    if (!chosen.near || chosen.miles?.[0] === UNKNOWN) delete chosen.miles;
    return chosen;
  };

  /**
   * @param {string} name
   * @param {string} value
   */
  const words = (name, value) => {
    if (name === "q") return `“${value}”`;
    if (name === "near") return `near ${value}`;
    if (name === "miles" && value !== UNKNOWN) return `within ${value} miles`;
    if (name === "state" && value !== UNKNOWN) {
      return the(`[value="${value}"]${TITLED}`, HTMLElement, form).dataset.title ?? "";
    }
    return box(name, value)?.dataset.remove ?? "";
  };

  return {
    read,
    fromAddress() {
      const asked = choices();
      for (const field of named) fill(field, asked.getAll(field.name));
    },
    toAddress() {
      const chosen = read();
      changeChoices(Object.fromEntries(names.map((name) => [name, chosen[name] ?? []])));
    },
    // Chosen by a link, not in the form: {name: [value, ...]} for what changes.
    /** @param {Chosen} changes */
    change(changes) {
      changeChoices(changes);
      this.fromAddress();
    },
    // The address that such a link stands for, so that it can be copied or opened in a new tab.
    /** @param {Chosen} changes */
    address(changes) {
      const asked = choices();
      for (const [name, values] of Object.entries(changes)) {
        asked.delete(name);
        for (const value of values) asked.append(name, value);
      }
      return location.pathname + (asked.size ? `#${asked}` : "");
    },
    /** @returns {Chosen} */
    none: () => Object.fromEntries([...names, "sort"].map((name) => [name, []])),
    // "include those that do not say", in the words of that facet.
    /** @param {string} name */
    unknownWords(name) {
      const text = box(name, UNKNOWN)?.closest("label")?.children[1].textContent ?? "";
      return text.slice(0, 1).toLowerCase() + text.slice(1);
    },
    // Every single choice, with its words and what would be left without it.
    list() {
      const chosen = read();
      return Object.entries(chosen).flatMap(([name, values]) => values.map((value) => ({
        name, value, words: words(name, value), without: { [name]: values.filter((one) => one !== value) },
      })));
    },
  };
};
