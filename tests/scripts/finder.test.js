import assert from "node:assert/strict";
import { test } from "node:test";
import { countFacets } from "../../generator/pages/finder/finder-count.js";
import { sorted } from "../../generator/pages/finder/finder-order.js";
import { milesBetween } from "../../generator/pages/finder/places.js";
import { worked } from "./told.js";

const { data, choices, orders } = worked.finder;
const facets = Object.entries(data.facets).map(([id, one]) => ({ id, ...one, hides: data.hides[id] }));

const withoutZeros = (counts) => Object.fromEntries(Object.entries(counts).filter(([, number]) => number));

test("who matches, and how many would match each further choice, is what brute force finds", () => {
  assert.ok(choices.length > 10);
  for (const { chosen, matching, counts } of choices) {
    const found = countFacets(facets, chosen, data.providers);
    assert.deepEqual(found.matching, matching, JSON.stringify(chosen));
    for (const [id, expected] of Object.entries(counts)) {
      assert.deepEqual(withoutZeros(found.counts[id]), expected, `${id} ${JSON.stringify(chosen)}`);
    }
    for (const name of Object.keys(chosen)) {
      const { [name]: _, ...others } = chosen;
      assert.equal(found.without[name], countFacets(facets, others, data.providers).matching.length);
    }
  }
});

const everybody = [...Array(data.providers).keys()];

test("each order is the one that Python works out, whatever order it is given", () => {
  for (const [sort, expected] of Object.entries(orders)) {
    assert.deepEqual(sorted(everybody, sort, data), expected, sort);
    assert.deepEqual(sorted([...everybody].reverse(), sort, data), expected, sort);
  }
});

test("the nearest stand first, who has no place after them, the overdue last", () => {
  const columns = { ...data, providers: 4, overdue: 1 };
  const near = { miles: (i) => [NaN, 20, 3, 1][i] };
  assert.deepEqual(sorted([0, 1, 2, 3], "near", columns, near), [2, 1, 0, 3]);
});

test("a distance is that of the great circle, within a foot or so", () => {
  const point = ([lat, lon]) => ({ lat, lon });
  for (const [from, to, miles] of worked.miles) {
    assert.ok(Math.abs(milesBetween(point(from), point(to)) - miles) < 0.001, `${from} ${to}`);
  }
});
