// Who matches what is chosen, and how many would match each further choice. Knows nothing of the page, so
// that it can be tried with any data.
// facets: [{id, answers, of, hides}]. Each answer is a list of options; of[i] is the number of the answer that
// provider i gives. chosen: {id: [option, ...]}. Options of a facet are joined by "or", facets by "and"; an
// option that hides must hold beside all others.
/**
 * @typedef {{id: string, answers: string[][], of: ArrayLike<number>, hides?: string[]}} Facet
 * @typedef {{matching: number[], counts: Record<string, Record<string, number>>,
 *   without: Record<string, number>}} Counted
 */

/**
 * @param {Facet[]} facets
 * @param {Record<string, string[]>} chosen
 * @param {number} number
 * @returns {Counted}
 */
export const countFacets = (facets, chosen, number) => {
  /** @param {Facet} facet */
  const fits = (facet) => {
    const options = chosen[facet.id] ?? [];
    const hiding = options.filter((option) => facet.hides?.includes(option));
    const keeping = options.filter((option) => !hiding.includes(option));
    return facet.answers.map((answer) =>
      (!keeping.length || keeping.some((option) => answer.includes(option))) &&
      hiding.every((option) => answer.includes(option)));
  };

  // Whether a provider fails no facet, one or several (2), and the last of them: who fails one alone still
  // counts in that one.
  const failed = new Uint8Array(number);
  const failedIn = new Int16Array(number).fill(-1);
  facets.forEach((facet, at) => {
    const fit = fits(facet);
    if (fit.every(Boolean)) return;
    for (let i = 0; i < number; i += 1) {
      if (!fit[facet.of[i]]) {
        failed[i] = failed[i] ? 2 : 1;
        failedIn[i] = at;
      }
    }
  });

  /** @type {Counted["counts"]} */
  const counts = {};
  /** @type {Counted["without"]} */
  const without = {};
  facets.forEach((facet, at) => {
    const times = new Int32Array(facet.answers.length);
    for (let i = 0; i < number; i += 1) {
      if (!failed[i] || (failed[i] === 1 && failedIn[i] === at)) times[facet.of[i]] += 1;
    }
    counts[facet.id] = {};
    without[facet.id] = 0;
    facet.answers.forEach((answer, n) => {
      without[facet.id] += times[n];
      for (const option of answer) counts[facet.id][option] = (counts[facet.id][option] ?? 0) + times[n];
    });
  });

  const matching = [];
  for (let i = 0; i < number; i += 1) if (!failed[i]) matching.push(i);
  return { matching, counts, without };
};
