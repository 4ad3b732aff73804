// Where nobody matches: which choice to loosen, who is next door, each with how many there would be.
"use strict";
const finderNothing = (box, choices, nameOf) => {
  const [loosen, nextDoor] = ["loosen", "next-door"].map((id) => box.querySelector(`#${id}`));

  const link = ([words, number, changes]) => {
    const row = document.createElement("li");
    const anchor = Object.assign(document.createElement("a"), { textContent: `${words} (${number})` });
    anchor.href = choices.address(changes);
    anchor.finderChanges = changes;
    row.append(anchor);
    return row;
  };

  const put = (part, rows) => {
    const found = rows.filter(([, number]) => number > 0);
    part.hidden = !found.length;
    part.querySelector("ul").replaceChildren(...found.map(link));
  };

  // A facet goes as a whole: its options are joined by "or", so one less would find even fewer.
  const less = (list, result) => Object.entries(result.without).flatMap(([name, number]) => {
    const mine = list.filter((one) => one.name === name);
    return mine.length ? [[`Without ${mine.map(({ words }) => words).join(" or ")}`, number, { [name]: [] }]] : [];
  });

  const silent = (chosen, result) => Object.entries(result.counts).flatMap(([name, counts]) =>
    (counts[choices.UNKNOWN] && chosen[name] && !chosen[name].includes(choices.UNKNOWN)
      ? [[
        `${nameOf(name)}: ${choices.unknownWords(name)}`,
        counts[choices.UNKNOWN],
        { [name]: [...chosen[name], choices.UNKNOWN] },
      ]]
      : []));

  const neighbours = (chosen, result, data) => {
    const state = chosen.state?.find((one) => one !== choices.UNKNOWN);
    const near = (data.borders[state] ?? []).map((code) =>
      [nameOf("state", code), result.counts.state[code] ?? 0, { state: [code] }]);
    const byVideo = chosen.setting && !chosen.setting.includes("video");
    return byVideo ? [["By video", result.counts.setting.video ?? 0, { setting: ["video"] }], ...near] : near;
  };

  return {
    show(chosen, result, data) {
      box.hidden = result.matching.length > 0;
      if (box.hidden) return;
      put(loosen, [...less(choices.list(), result), ...silent(chosen, result)]);
      put(nextDoor, neighbours(chosen, result, data));
    },
  };
};
