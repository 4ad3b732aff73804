// What is chosen in the finder: the form, the address behind the "#", and the list of "Remove: ..." links.
"use strict";
const finderChoices = (form) => {
  const UNKNOWN = "not-stated";
  const named = [...form.elements].filter((field) => field.name && field.name !== "sort");
  const names = [...new Set(named.map((field) => field.name))];
  const box = (name, value) =>
    named.find((field) => field.name === name && field.value === value && field.type === "checkbox");

  const fill = (field, values) => {
    if (field.type === "checkbox") field.checked = values.includes(field.value);
    else if (field.options) {
      const offered = [...field.options].map(({ value }) => value);
      field.value = values.find((one) => offered.includes(one)) ?? "";
    } else if (field.value.trim() !== (values[0] ?? "")) field.value = values[0] ?? "";
  };

  const read = () => {
    const chosen = {};
    for (const [name, value] of new FormData(form)) {
      if (name !== "sort" && value.trim()) (chosen[name] ??= []).push(value.trim());
    }
    // A distance means nothing without a place, and "place not stated" nothing without a distance.
    if (!chosen.near || chosen.miles?.[0] === UNKNOWN) delete chosen.miles;
    return chosen;
  };

  const words = (name, value) => {
    if (name === "q") return `“${value}”`;
    if (name === "near") return `near ${value}`;
    if (name === "miles" && value !== UNKNOWN) return `within ${value} miles`;
    if (name === "state" && value !== UNKNOWN) {
      return form.querySelector(`[value="${value}"][data-title]`).dataset.title;
    }
    return box(name, value).dataset.remove;
  };

  return {
    UNKNOWN,
    read,
    fromAddress() {
      const asked = addressChoices.read();
      for (const field of named) fill(field, asked.getAll(field.name));
    },
    toAddress() {
      const chosen = read();
      addressChoices.change(Object.fromEntries(names.map((name) => [name, chosen[name] ?? []])));
    },
    // Chosen by a link, not in the form: {name: [value, ...]} for what changes.
    change(changes) {
      addressChoices.change(changes);
      this.fromAddress();
    },
    // The address that such a link stands for, so that it can be copied or opened in a new tab.
    address(changes) {
      const asked = addressChoices.read();
      for (const [name, values] of Object.entries(changes)) {
        asked.delete(name);
        for (const value of values) asked.append(name, value);
      }
      return location.pathname + (asked.size ? `#${asked}` : "");
    },
    none: () => Object.fromEntries([...names, "sort"].map((name) => [name, []])),
    // "include those that do not say", in the words of that facet.
    unknownWords(name) {
      const text = box(name, UNKNOWN).closest("label").children[1].textContent;
      return text[0].toLowerCase() + text.slice(1);
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
