// The providers among which the search looks. Their order is published, never a score, so they are only
// matched here: by name first, then by place, people and treatment, each in the order of every list.
"use strict";
const searchProviders = (() => {
  const AT_ONCE = 500;
  const squash = (text) => searchWords.wordsIn(text).join("");
  const pause = () => new Promise((resolve) => { setTimeout(resolve); });

  const readable = ([slug, name, others, places, states, people, care, where, remarks]) => {
    const names = [name, ...others];
    // Everybody here gives ketamine or esketamine, whether or not the name says so.
    const treats = remarks.withheld ? "" : "ketamine";
    const words = [...names, ...places, ...people, care, where, treats].flatMap(searchWords.wordsIn);
    return {
      slug, name, others, places, people, care, where, remarks,
      codes: states.split(" "),
      text: ` ${words.join(" ")} `,
      names: names.map((one) => ` ${searchWords.wordsIn(one).join(" ")}`),
      squashed: names.map(squash),
      standing: remarks.withheld || remarks.closed ? 2 : remarks.overdue ? 1 : 0,
    };
  };

  // In slices, so that a slow phone goes on answering to its owner meanwhile.
  const read = async (rows, learn) => {
    const providers = [];
    for (const [index, row] of rows.entries()) {
      const one = readable(row);
      learn(one.text.split(" "));
      providers.push(one);
      if (index % AT_ONCE === AT_ONCE - 1) await pause();
    }
    return providers;
  };

  const matches = ({ text, codes }, term) =>
    term.codes.some((code) => codes.includes(code)) ||
    term.words.some((word) => text.includes(term.prefix ? ` ${word}` : ` ${word} `));
  const isNamed = (one, term) =>
    term.words.some((word) => one.names.some((name) => `${name} `.includes(term.prefix ? ` ${word}` : ` ${word} `)));

  const place = (one, terms, typed) => {
    if (one.squashed.some((name) => name.startsWith(typed))) return 0;
    return terms.every((term) => isNamed(one, term)) ? 1 : 2;
  };

  // Those that have all terms, in the published order; `typed` is the whole question without spaces.
  const find = (providers, terms, typed) => {
    const isAnyway = (one) => typed.length > 3 && one.squashed.some((name) => name.includes(typed));
    return providers
      .filter((one) => terms.every((term) => matches(one, term)) || isAnyway(one))
      .map((one) => ({ one, at: place(one, terms, typed) }))
      .sort((a, b) => a.at - b.at || a.one.standing - b.one.standing)
      .map(({ one }) => one);
  };

  // Where a provider was found, as far as its name and its place do not show it already.
  const told = (one, terms) => {
    const hidden = terms.filter((term) => !searchWords.isIn([term], `${one.name} ${one.where}`));
    const parts = [
      ["Also known as", one.others], ["Clinician", one.people],
      ["Place", one.places], ["Treatment", [one.care]],
    ];
    return parts.flatMap(([label, texts]) =>
      texts.filter((text) => searchWords.isIn(hidden, text)).map((text) => `${label}: ${text}`));
  };

  return { read, find, told };
})();
