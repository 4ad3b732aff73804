// What somebody typed, as terms: each typed word with all that counts as it.
"use strict";
const searchQuery = (() => {
  const IDLE = new Set(
    ("a about after all am an and any are as at be but by can could did do does for from get has have how i " +
      "if in is it its long many me much my near need not of on or should so some that the their them there " +
      "they this to us was what when where which who will with would you your").split(" "),
  );

  // "Prices" finds "price" and "driving" finds "drive" too, because the start of a word is enough.
  const stem = (word) => {
    if (word.length > 6 && /(ing|ed)$/.test(word)) return word.replace(/(ing|ed)$/, "");
    return word.length > 4 && /[^sui]s$/.test(word) ? word.replace(/ies$|s$/, "") : word;
  };

  const term = (typed, codes = []) => {
    const isWhole = typed.length < 3;
    return { typed, words: isWhole && codes.length ? [] : [stem(typed)], prefix: !isWhole, codes };
  };

  // States are found by their postal code, so that "Virginia" is not West Virginia.
  const codesOf = (words, states) =>
    states.filter(({ code, name }) =>
      words.length === 2
        ? code.toLowerCase() === words
        : words.length > 3 && !name.includes(" ") && name.startsWith(words))
      .map(({ code }) => code);

  // The names of several words first: "New York" is one term.
  const termsOf = (typed, states = []) => {
    let text = ` ${searchWords.wordsIn(typed).join(" ")} `;
    const terms = [];
    for (const { code, name } of states) {
      if (!name.includes(" ") || !text.includes(` ${name} `)) continue;
      text = text.replace(` ${name} `, " ");
      terms.push({ typed: name, words: [name], prefix: true, codes: [code] });
    }
    const words = text.split(" ").filter(Boolean);
    const told = words.filter((word) => !IDLE.has(word));
    const kept = told.length || terms.length ? told : words;
    return [...terms, ...new Set(kept)].map((one) =>
      typeof one === "string" ? term(one, codesOf(one, states)) : one);
  };

  // The same term for the words that it may have been meant for.
  const meant = (one, words, states) => ({
    ...one, words, prefix: false, codes: words.flatMap((word) => codesOf(word, states)),
  });

  return { termsOf, meant };
})();
