// The questions of the page on which a provider says what is still right: who answers, and one field a section.
import { make } from "../site/dom.js";
import { mistakeIn } from "./still-right-answers.js";

/** @typedef {import("./still-right-words.js").Table} Table */
/** @typedef {import("./still-right-words.js").Section} Section */
/** @typedef {import("./still-right-words.js").Stated} Stated */
/** @typedef {import("./still-right-words.js").Choice} Choice */
/** @typedef {import("./still-right-answers.js").Told} Told */

const ANSWERS = /** @type {const} */ (["STILL_RIGHT", "CHANGED", "NOT_TOLD"]);
const SAYS = { STILL_RIGHT: "Still right", CHANGED: "Changed", NOT_TOLD: "Would rather not say" };

/**
 * @param {Table} table
 * @param {string} id
 * @param {string} label
 * @param {string} value
 * @param {(words: string) => void} written
 * @param {"input" | "textarea"} [tag]
 */
export const wordsField = (table, id, label, value, written, tag = "input") => {
  const wrong = make("p", { class: "kd-small", role: "alert" });
  const input = make(tag, { id, class: "kd-in", autocomplete: "off", ...(tag === "textarea" ? { rows: "3" } : {}) });
  input.value = value;
  input.addEventListener("input", () => {
    wrong.textContent = mistakeIn(table, input.value);
    written(wrong.textContent ? "" : input.value);
  });
  return make("div", { class: "kd-field" }, make("label", { for: id }, label), input, wrong);
};

/**
 * @param {Choice} choice
 * @param {string} chosen
 * @param {(word: string) => void} choose
 */
const choiceField = ({ path, label, was, words }, chosen, choose) => {
  const id = `still-${path}`;
  const all = Object.entries({ ...words, ...(was in words ? {} : { [was]: was }) });
  const options = all.map(([word, says]) => make("option",
    { value: word, ...(word === chosen ? { selected: "" } : {}) }, word === was ? `${says} (as shown)` : says));
  const select = make("select", { id, class: "kd-in" }, ...options);
  select.addEventListener("change", () => choose(select.value));
  return make("div", { class: "kd-field" }, make("label", { for: id }, label), select);
};

/**
 * What to say of a change: other words of the lists, and free words for the rest.
 * @param {Table} table
 * @param {Section} section
 * @param {Stated[]} stated
 * @param {Told} told
 * @param {(change: Partial<Told>) => void} become
 */
const changeFields = (table, { id }, stated, told, become) => {
  const choices = stated.flatMap((one) => one.choices.map((choice) => choiceField(
    { ...choice, label: choice.label === "Answer" ? one.label : `${one.label}: ${choice.label}` },
    told.now[choice.path]?.now ?? choice.was,
    (now) => become({ now: { ...told.now, [choice.path]: { was: choice.was, now } } }))));
  const says = wordsField(table, `still-${id}-says`, "What has changed, in your own words", told.says[id] ?? "",
    (words) => become({ says: { ...told.says, [id]: words } }), "textarea");
  return make("div", { id: `still-${id}-change` }, ...choices, says);
};

/**
 * One section: what we say now, and three answers of which one is chosen by one tap.
 * @param {Table} table
 * @param {Section} section
 * @param {Stated[]} stated
 * @param {() => Told} now
 * @param {(change: Partial<Told>) => void} become
 */
export const sectionField = (table, section, stated, now, become) => {
  const { id, title } = section;
  const lines = stated.map(({ label, text }) => make("li", {}, make("strong", {}, `${label}: `), text));
  const list = make("ul", {}, ...lines);
  const whole = make("fieldset", { class: "kd-still" }, make("legend", {}, make("h2", {}, title)), list);
  const change = () => changeFields(table, section, stated, now(), become);
  const answers = make("div", { class: "kd-still__answers" });
  for (const name of ANSWERS) {
    const answer = table.answers[name];
    const radio = make("input", { type: "radio", name: `still-${id}`, value: answer });
    radio.checked = now().answers[id] === answer;
    radio.addEventListener("change", () => {
      become({ answers: { ...now().answers, [id]: answer } });
      whole.querySelector(`#still-${id}-change`)?.remove();
      if (name === "CHANGED") whole.append(change());
    });
    answers.append(make("label", { class: "kd-check" }, radio, make("span", {}, SAYS[name])));
  }
  whole.append(answers);
  if (now().answers[id] === table.answers.CHANGED) whole.append(change());
  return whole;
};
