// How something found is shown, the same in the list below the box and on the page of results: a link, what
// must stand beside a provider's name, and the line where it was found.
"use strict";
const searchOption = (() => {
  const SIGNS = { flag: "i-flag", maybe: "i-maybe", overdue: "i-clock", closed: "i-clock", withheld: "i-flag" };
  const SVG = "http://www.w3.org/2000/svg";

  const element = (tag, kind = "", text = "") => {
    const made = document.createElement(tag);
    if (kind) made.className = kind;
    made.textContent = text;
    return made;
  };

  const sign = (name) => {
    const drawing = document.createElementNS(SVG, "svg");
    const use = document.createElementNS(SVG, "use");
    drawing.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `#${name}`);
    drawing.append(use);
    return drawing;
  };

  const remark = ([kind, words]) => {
    const line = element("span", `kd-remark kd-remark--${kind}`);
    line.append(sign(SIGNS[kind]), element("span", "", `${words}. `));
    return line;
  };

  const link = (path, title, terms) => {
    const made = searchWords.mark(element("a"), title, terms);
    made.href = new URL(path, siteSearch.root());
    return made;
  };
  const line = (text, terms) => searchWords.mark(element("span", "kd-foundline"), text, terms);

  // Each gives the link and the lines that belong to it.
  const provider = (one, terms) => ({
    link: link(`providers/${one.slug}/`, one.name, terms),
    lines: [
      ...Object.entries(one.remarks).map(remark),
      ...[one.where, ...searchProviders.told(one, terms)].filter(Boolean).map((text) => line(text, terms)),
    ],
  });

  const state = ({ code, shown, count }) => ({
    link: link(`states/${code.toLowerCase()}/`, `All providers in ${shown}`, []),
    lines: [element("span", "kd-foundline", `${counted(count, "provider")}, clinic or telehealth`)],
  });

  const reading = (one, terms, letters) => ({
    link: link(one.path, one.title, terms),
    lines: letters
      ? [line(
        `${one.kind === "Article" ? "" : `${one.kind}: `}${searchWords.excerpt(one.text, terms, letters)}`,
        terms,
      )]
      : [line(one.kind, [])],
  });

  // Zero in words, so that nobody takes it for a rating.
  const counted = (number, one) => `${number || "no"} ${one}${number === 1 ? "" : "s"}`;
  const sum = ({ providers, readings }) => {
    const words = `${counted(providers.length, "provider")} and ${counted(readings.length, "article")} found.`;
    return words[0].toUpperCase() + words.slice(1);
  };

  return { element, sum, provider, state, reading };
})();
