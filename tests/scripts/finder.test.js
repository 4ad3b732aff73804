import assert from "node:assert/strict";
import { test } from "node:test";
import { countFacets } from "../../generator/pages/finder/finder-count.js";
import { finderData } from "../../generator/pages/finder/finder-data.js";
import { nearness } from "../../generator/pages/finder/finder-near.js";
import { sorted } from "../../generator/pages/finder/finder-order.js";
import { milesBetween } from "../../generator/pages/finder/places.js";
import { worked } from "./worked-out.js";

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

test("the nearest stand first, by the groups that the page names, the overdue last", () => {
  const columns = { ...data, providers: 5, overdue: 1 };
  const near = { miles: (i) => [NaN, 20, 3, 1, 1][i], tier: (i) => [4, 0, 0, 3, 0][i] };
  assert.deepEqual(sorted([0, 1, 2, 3, 4], "near", columns, near), [2, 1, 3, 0, 4]);
});

const cambridge = { lat: 42.36, lon: -71.1, label: "02139, MA", states: ["MA"] };
const berkeley = "1894,-6113";
const towns = {
  providers: 7,
  borders: { MA: ["NH"] },
  places: {
    answers: [["2118,-3555"], ["MA:2110,-3580"], ["NH:2170,-3575"], [berkeley], ["?"], []],
    of: [0, 1, 2, 3, 4, 5, 5],
  },
  video: { answers: [[], ["MA", "CA"], ["?"]], of: [0, 0, 0, 0, 0, 1, 2] },
};

test("a clinic whose state is known ranks with its state, and telehealth before who is far away", () => {
  const near = nearness(towns, cambridge, 25);
  const order = sorted([6, 5, 4, 3, 2, 1, 0], "near", { ...data, providers: 7, overdue: 0 }, near);
  assert.deepEqual(order, [0, 1, 2, 5, 6, 3, 4]);
  assert.match(near.words(3), /^About 2,?6\d\d miles away\.$/);
  assert.equal(near.words(1), "");
  assert.equal(near.words(6), "Ask if they treat where you are.");
});

test("within some miles keeps who may be there, and who may be is a choice of its own", () => {
  const { facet } = nearness(towns, cambridge, 25);
  const told = [...facet.of].map((n) => facet.answers[n]);
  assert.deepEqual(told, [["25"], ["25"], ["not-stated"], [], ["not-stated"], ["25"], ["not-stated"]]);
});

test("a distance is that of the great circle, within a foot or so", () => {
  const point = ([lat, lon]) => ({ lat, lon });
  for (const [from, to, miles] of worked.miles) {
    assert.ok(Math.abs(milesBetween(point(from), point(to)) - miles) < 0.001, `${from} ${to}`);
  }
});

test("an answer beyond the numbers of a small array stays that of its provider", async (context) => {
  for (const number of [2 ** 16, 2 ** 16 + 1]) {
    const answers = Array.from({ length: number }, (_, i) => [`${i}`]);
    const column = { answers, of: [0, number - 1] };
    const file = { version: "1", facets: { one: column }, hides: {}, states: {}, places: column, video: column };
    context.mock.method(globalThis, "fetch", async () => ({ ok: true, json: async () => file }));
    const { facets, places } = await finderData(new URL("https://directory.example/")).all();
    assert.deepEqual([...facets[0].of], column.of);
    assert.deepEqual(countFacets(facets, { one: [`${number - 1}`] }, 2).matching, [1]);
    assert.equal(places.of[1], number - 1);
  }
});

test("who fails 256 facets at once matches no more than who fails one", () => {
  const many = Array.from({ length: 256 }, (_, i) => ({ id: `${i}`, answers: [["no"], ["yes"]], of: [0, 1] }));
  const chosen = Object.fromEntries(many.map(({ id }) => [id, ["yes"]]));
  assert.deepEqual(countFacets(many, chosen, 2).matching, [1]);
});
