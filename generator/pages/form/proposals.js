// Proposals of `directory draft`, ticked yes or no by a person who reads the words. Nothing leaves the browser.
import { keptUnder } from "../contribute/kept-on-device.js";
import { make, the } from "../site/dom.js";
import { button } from "./button.js";
import { fileShown } from "./file-shown.js";
import { FORM } from "./form-hooks.js";
import { steps } from "./form-state.js";
import { card, idOf } from "./proposals-cards.js";
import { part, PROPOSALS } from "./proposals-hooks.js";
import { readDraft } from "./proposals-read.js";
import { answersText, clashes, tickedText } from "./proposals-taken.js";

/** @typedef {{text: string, ticks: import("./proposals-taken.js").Ticks}} Ticked */

const LARGEST = 8_000_000;
const NO_DRAFT = "This is no draft: it lacks profile, evidence or proposals. Make one: directory draft PAGE.";
const NOTHING = "Nothing was taken, so there is nothing to merge.";
/** @type {ReturnType<typeof keptUnder<Ticked>>} */
const kept = keptUnder("directory draft ", "Your browser keeps nothing, so finish before you close the page.",
  { text: "", ticks: [""] });

document.addEventListener("DOMContentLoaded", () => {
  const page = the(PROPOSALS, HTMLDetailsElement);
  /** @type {import("./form-table.js").Table & {answersHead: string}} */
  const table = JSON.parse(the(FORM, HTMLElement).dataset.table ?? "");
  /** @param {Parameters<typeof part>[0]} name */
  const at = (name) => the(part(name), HTMLElement);
  const [status, cards, tools, wrong, answers, keeping] = [at("status"), at("cards"), at("tools"), at("wrong"),
    at("answers"), at("kept")];
  const pasted = the(part("pasted"), HTMLTextAreaElement);
  const chosen = the(part("file"), HTMLInputElement);
  /** @type {{text: string, draft: import("./proposals-read.js").Draft, ticks: Ticked["ticks"]} | null} */
  let now = null;
  const taken = steps();

  const tell = (/** @type {string} */ words) => { status.textContent = words; };
  const decided = () => now?.ticks.filter(Boolean).length ?? 0;
  const progress = () => `${decided()} of ${now?.draft.proposals.length ?? 0} decided.`;

  const keep = () => {
    const lost = now ? kept.keep("", { text: now.text, ticks: now.ticks }) : "";
    keeping.hidden = Boolean(lost) || !now;
    tell(lost || progress());
  };

  const draw = () => {
    wrong.replaceChildren();
    answers.replaceChildren();
    tools.hidden = !now;
    if (!now) { cards.replaceChildren(); return; }
    const { draft, ticks } = now;
    const found = clashes(draft, ticks);
    cards.replaceChildren(...draft.proposals.map((one, number) => card(table, one,
      { number, of: draft.proposals.length, tick: ticks[number] ?? "", wrong: found.get(number) ?? "" },
      (tick) => become(number, tick))));
  };

  /** @param {number} number @param {"yes" | "no"} tick */
  const become = (number, tick) => {
    if (!now) return;
    taken.take(JSON.stringify(now.ticks));
    now.ticks[number] = tick;
    draw();
    the(`#${idOf(number)} input[value=${tick}]`, HTMLElement).focus();
    keep();
  };

  /** @param {string} text @param {Ticked["ticks"]} [ticks] */
  const begin = (text, ticks) => {
    const draft = readDraft(text);
    if (typeof draft === "number") {
      tell(draft ? `Line ${draft} is laid out as no draft has it. ${NO_DRAFT}` : NO_DRAFT);
      return false;
    }
    const ticked = draft.proposals.map(({ take }) => (take === "yes" || take === "no" ? take : ""));
    now = { text, draft, ticks: ticks ?? ticked };
    taken.clear();
    page.open = true;
    draw();
    return true;
  };

  /** @param {string} text */
  const opened = (text) => {
    if (text.length > LARGEST) { tell("This is too large for a draft."); return; }
    kept.forget("");
    if (!begin(text)) return;
    keep();
    cards.querySelector("fieldset")?.focus();
  };

  const undo = () => {
    const last = taken.back();
    if (!now || !last) { tell("There is nothing to undo."); return; }
    now.ticks = JSON.parse(last);
    draw();
    keep();
    tell(`The last tick is undone. ${progress()}`);
  };

  const forget = () => {
    kept.forget("");
    now = null;
    chosen.value = pasted.value = "";
    draw();
    keeping.hidden = true;
    tell("This device has forgotten the draft.");
  };

  /** @param {[number, string][]} found */
  const owed = (found) => found.map(([number, says]) => {
    const link = make("a", { href: `#${idOf(number)}` }, `Proposal ${number + 1}: ${says}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      the(`#${idOf(number)}`, HTMLElement).focus();
    });
    return make("li", {}, link);
  });

  const finish = () => {
    if (!now) return;
    const { draft, ticks, text } = now;
    /** @type {[number, string][]} */
    const open = draft.proposals.flatMap((_, number) => (ticks[number] ? [] : [[number, "not decided"]]));
    const found = owed([...open, ...clashes(draft, ticks)]);
    const answered = found.length ? "" : answersText(table.answersHead, draft, ticks);
    const title = found.length ? `${found.length} to decide` : answered ? "The answers" : NOTHING;
    wrong.replaceChildren(make("h2", {}, title), make("ul", {}, ...found));
    const name = `${draft.profile}.answers.yml`;
    const command = make("code", {}, `directory merge ${name}`);
    const run = make("p", {}, "Save it in the project’s folder and run: ", command);
    const later = make("details", { class: "kd-d" }, make("summary", {}, "The draft with your ticks, to go on later"),
      ...fileShown(`${draft.profile}.draft.yml`, tickedText(text, ticks), tell));
    answers.replaceChildren(...(answered ? [run, ...fileShown(name, answered, tell)] : []), later);
    wrong.focus();
  };

  at("open").addEventListener("click", () => opened(pasted.value));
  chosen.addEventListener("change", async () => { if (chosen.files?.[0]) opened(await chosen.files[0].text()); });
  page.addEventListener("dragover", (event) => event.preventDefault());
  page.addEventListener("drop", async (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) opened(await file.text());
  });
  tools.append(button("Make the answers", finish), button("Undo the last tick", undo),
    button("Forget this draft", forget));
  const before = kept.recall("");
  if (before && begin(before.text, before.ticks)) { keep(); tell(`Your draft was kept on this device. ${progress()}`); }
});
