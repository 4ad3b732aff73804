// The known words that a mistyped one may stand for. A letter too many, one missing, one wrong, or two that
// changed places count as one mistake each; longer words may have two. Of four letters too many words are
// alike: there only changed places count.
const SHORTEST = 4;
/** @param {string} word */
const allowed = (word) => (word.length < SHORTEST || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2);

// Edit distance of two words by optimal string alignment (Damerau-Levenshtein), or more than `limit`.
/**
 * @param {string} a
 * @param {string} b
 * @param {number} limit
 */
export const distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + wrong);
      const areSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (areSwapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
};

/** @param {string} word */
const letters = (word) => [...word].sort().join("");
/**
 * @param {string} typed
 * @param {string} word
 */
const isLikely = (typed, word) => typed.length > SHORTEST || letters(typed) === letters(word);

// The nearest words, all at the same distance; none where nothing is near enough.
/**
 * @param {string} typed
 * @param {Iterable<string>} known
 */
export const nearest = (typed, known) => {
  let limit = allowed(typed);
  /** @type {string[]} */
  let found = [];
  if (!limit) return found;
  for (const word of known) {
    const mistakes = distance(typed, word, limit);
    if (mistakes > limit || !isLikely(typed, word)) continue;
    if (mistakes < limit) [limit, found] = [mistakes, [word]];
    else found.push(word);
  }
  return found;
};
