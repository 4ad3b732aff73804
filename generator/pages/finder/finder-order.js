// The orders of the list. Whatever is chosen, an overdue listing stands last, and so does what is not known.
"use strict";
const finderOrder = (() => {
  const known = (value) => value !== null && !Number.isNaN(value);
  const keys = {
    name: () => () => 0,
    near: (data, near) => (i) => near?.miles(i) ?? NaN,
    price: (data) => (i) => data.price[i],
    checked: (data) => (i) => (data.checked[i] === null ? null : -data.checked[i]),
    documented: (data) => (i) => -data.documented[i],
  };
  return {
    words: {
      name: "By name, A to Z. Overdue listings come last.",
      near: "Nearest clinic first. Then who treats by video, or does not state a place. Overdue listings come last.",
      price: "Lowest price for one session first. Then price not stated. Overdue listings come last.",
      checked: "Checked most recently first. Then those nobody has checked. Overdue listings come last.",
      documented: "Most criteria documented first, whether met or not. Overdue listings come last.",
    },
    // Positions are in the published order, which decides between equals.
    sorted(positions, sort, data, near) {
      const key = keys[sort](data, near);
      const rank = (i) => (i >= data.providers - data.overdue ? 2 : 0) + (known(key(i)) ? 0 : 1);
      const rows = positions.map((i) => [i, rank(i), key(i) ?? 0]);
      rows.sort((a, b) => a[1] - b[1] || (a[2] || 0) - (b[2] || 0) || a[0] - b[0]);
      return rows.map(([i]) => i);
    },
  };
})();
