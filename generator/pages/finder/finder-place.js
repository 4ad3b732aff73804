// How far clinics are from the place that somebody typed. It is worked out in this page and goes nowhere.
"use strict";
const finderPlace = (told, pick) => {
  let last = { text: "", found: Promise.resolve(null) };

  const say = (text, towns = []) => {
    told.textContent = text;
    for (const { label } of towns) {
      const state = label.split(", ").at(-1);
      const shape = { type: "button", textContent: state, ariaLabel: label };
      const button = Object.assign(document.createElement("button"), shape);
      button.className = "kd-pick";
      button.addEventListener("click", () => pick(label));
      told.append(" ", button);
    }
  };

  const lookUp = (text) => {
    const point = places.coordinates(text);
    const towns = point ? [] : places.towns(text);
    if (point) {
      const how = "Distances are approximate, in a straight line. What you type stays on this page.";
      say(`Near ${point.label}. ${how}`);
    }
    else if (towns.length) say("There is more than one. Which state do you mean?", towns);
    else say("We do not know this place. Try a ZIP code, or a town and its state, like Reno, NV.");
    return point;
  };

  // The nearest clinic of each different answer; NaN where no town of it is known.
  const nearest = (texts, point) => {
    const found = texts.map((text) => (text === "?" ? null : places.coordinates(text))).filter(Boolean);
    return found.length ? Math.min(...found.map((one) => places.miles(point, one))) : NaN;
  };

  const found = async (text) => {
    if (!text) {
      say("");
      return null;
    }
    try {
      await places.load();
    } catch {
      last = {};
      say("Distances could not be loaded. Check your connection and try again.");
      return null;
    }
    return last.text === text ? lookUp(text) : null;
  };

  return {
    // {lat, lon, label, states} of a text, or null; says under the field what it made of it.
    find(text) {
      if (text !== last.text) {
        last = { text };
        last.found = found(text);
      }
      return last.found;
    },
    // For every provider the miles to its nearest clinic, and whether it is near enough as a facet.
    near(data, point, limit) {
      const miles = data.places.answers.map((texts) => nearest(texts, point));
      const served = data.video.answers.map((states) => states.some((state) => point.states.includes(state)));
      // A town that the files of places do not know is as good as none.
      const isLost = (text) => text === "?" || !places.coordinates(text);
      const silent = (column, lost) => column.answers.map((texts) => texts.some(lost));
      const [placeless, stateless] = [silent(data.places, isLost), silent(data.video, (text) => text === "?")];
      const of = Uint8Array.from({ length: data.providers }, (_, i) => {
        if (miles[data.places.of[i]] <= limit || served[data.video.of[i]]) return 0;
        return placeless[data.places.of[i]] || stateless[data.video.of[i]] ? 1 : 2;
      });
      return {
        facet: { id: "miles", answers: [[`${limit}`], ["not-stated"], []], of },
        miles: (i) => miles[data.places.of[i]],
        byVideo: (i) => served[data.video.of[i]],
      };
    },
  };
};
