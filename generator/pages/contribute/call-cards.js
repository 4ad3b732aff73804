// What the page of a call shows: one card at a time. Each gives its elements, and says by a function what was chosen.
import { copyFrom } from "../site/copying.js";
import { make } from "../site/dom.js";
import { mistake } from "./call-answers.js";

/** @typedef {import("./call-answers.js").Question} Question */
/** @typedef {import("./call-answers.js").Table} Table */
/** @typedef {import("./call-answers.js").Tap} Tap */
/** @typedef {import("./call-answers.js").Said} Said */

/**
 * @param {string} words
 * @param {() => void} act
 * @param {boolean} [quiet]
 */
export const button = (words, act, quiet = false) => {
  const made = make("button", { type: "button", class: quiet ? "kd-btn kd-btn--quiet" : "kd-btn" }, words);
  made.addEventListener("click", act);
  return made;
};

/** @param {HTMLElement[]} children */
export const row = (...children) => make("div", { class: "kd-actions" }, ...children);

/** @param {string} words */
export const heading = (words) => make("h2", { "data-call-focus": "", tabindex: "-1" }, words);

/**
 * @param {string} id
 * @param {string} label
 * @param {string} value
 */
export const field = (id, label, value = "") => {
  const input = make("input", { id, class: "kd-in", value, autocomplete: "off" });
  return { input, whole: make("div", { class: "kd-field" }, make("label", { for: id }, label), input) };
};

/**
 * A question and its answers.
 * @param {Question} question
 * @param {(tap: Tap) => void} tapped
 */
export const questionCard = ({ ask, taps }, tapped) =>
  [heading(ask), row(...taps.map((tap) => button(tap.says, () => tapped(tap), !tap.value && tap.id !== "told")))];

/**
 * Room for what a tap alone cannot say; it stays until it is right.
 * @param {Table} table
 * @param {Question} question
 * @param {Tap} tap
 * @param {{next: (figure: string) => void, back: () => void}} act
 */
export const figureCard = (table, question, tap, { next, back }) => {
  const room = question.figure;
  const isInPart = tap.id === table.inPart;
  const words = Object.entries(!isInPart && room?.shape === "several" ? room.choices : {});
  const boxes = words.map(([word, says]) => ({ word, says, box: make("input", { type: "checkbox", value: word }) }));
  const label = isInPart ? "In which cases, in one sentence" : room?.label ?? "";
  const { input, whole } = field("call-figure", label);
  const wrong = make("p", { class: "kd-small", role: "alert" });
  const form = make("form", { novalidate: "" }, wrong);
  if (boxes.length) {
    const lines = boxes.map(({ box, says }) => make("label", { class: "kd-check" }, box, make("span", {}, says)));
    form.prepend(make("fieldset", {}, make("legend", { class: "kd-label" }, label), ...lines));
  } else form.prepend(whole);
  form.append(make("div", { class: "kd-actions" },
    make("button", { type: "submit", class: "kd-btn" }, "Next"), button("Back", back, true)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = boxes.filter(({ box }) => box.checked).map(({ word }) => word).join(", ");
    const figure = boxes.length ? chosen : input.value;
    const told = mistake(table, question, tap.id, figure);
    wrong.textContent = told ? `Not yet: ${told}.` : "";
    if (!told) next(figure);
  });
  return [heading(question.ask), make("p", {}, `${tap.says}.`), form];
};

/**
 * What was stated before, shown only now.
 * @param {Question} question
 * @param {{before: string, now: string}} texts
 * @param {{keep: () => void, back: () => void}} act
 */
export const changeCard = ({ ask }, { before, now }, { keep, back }) => [
  heading("This is a change"),
  make("p", {}, ask),
  make("p", {}, "Stated before: ", make("strong", {}, before), ". Now: ", make("strong", {}, now), "."),
  row(button("Keep the new answer", keep), button("Take it back", back, true)),
];

/**
 * Which place is asked about from now on; nothing is all of them.
 * @param {string[]} names
 * @param {(name: string) => void} chosen
 */
export const placeCard = (names, chosen) => [
  heading("Which place?"),
  make("p", {}, "Prices and hours of one place are written there alone. All else is asked of all of them."),
  row(button("All of them", () => chosen("")), ...names.map((name) => button(name, () => chosen(name)))),
];

/**
 * Every answer, each with a button that deletes it.
 * @param {Question[]} questions
 * @param {Map<string, Said>} answers
 * @param {(id: string) => void} remove
 */
export const answerList = (questions, answers, remove) => {
  const items = questions.flatMap((question) => {
    const said = answers.get(question.id);
    if (!said) return [];
    const says = question.taps.find(({ id }) => id === said.tap)?.says ?? said.tap;
    const gone = button("Delete", () => remove(question.id), true);
    gone.setAttribute("aria-label", `Delete: ${question.ask}`);
    const more = said.figure ? `: ${said.figure} ` : " ";
    return [make("li", {}, `${question.ask} `, make("strong", {}, says), more, gone)];
  });
  return make("ul", { class: "kd-call__said" }, ...items);
};

/**
 * The text for "directory merge", to copy or to save.
 * @param {string} name
 * @param {string} text
 * @param {(words: string) => void} told
 */
export const fileCard = (name, text, told) => {
  const look = { class: "kd-in kd-call__file", rows: "12", readonly: "", "aria-label": name };
  const shown = make("textarea", look, text);
  const href = URL.createObjectURL(new Blob([text]));
  const save = make("a", { class: "kd-btn", download: name, href }, "Download");
  const run = make("code", {}, `directory merge ${name}`);
  const saved = make("p", {}, "Save this text in the project’s folder, then run: ", run);
  return [saved, shown, row(save, button("Copy", () => copyFrom(shown, told), true))];
};
