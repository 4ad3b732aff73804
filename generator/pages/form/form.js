// A profile without YAML. Nothing leaves the browser before somebody opens the forge's page with what they wrote.
import { choices, onNewChoices } from "../site/address.js";
import { the } from "../site/dom.js";
import { problems } from "./form-check.js";
import { idOf } from "./form-fields.js";
import { FORM, WRONG, part } from "./form-hooks.js";
import { output, summary } from "./form-output.js";
import { button } from "./button.js";
import { SLUG, sectionOf } from "./form-sections.js";
import { forget, forgetAll, keep, recall } from "./form-kept.js";
import { looksOf, newLook, proveByCurrent, renamed } from "./form-looks.js";
import { published } from "./form-provider.js";
import { blank, isOutrun, putAt, steps, valueAt } from "./form-state.js";
import { fieldsOf } from "./form-table.js";
import { mistakeIn, slugOf } from "./form-text.js";
import { entriesOf, profileOf, saidIn } from "./form-values.js";

/** @typedef {import("./form-check.js").At} At */
/** @typedef {import("./form-state.js").Filled} Filled */

const OLD = "The profile has changed since you began. “Forget what I wrote” begins from what stands there now.";
const UNREAD = "We could not read this provider here. Open its page once with a network, then come back.";

document.addEventListener("DOMContentLoaded", () => {
  const page = the(FORM, HTMLElement);
  /** @type {import("./form-table.js").Table} */
  const table = JSON.parse(page.dataset.table ?? "");
  /** @param {Parameters<typeof part>[0]} name */
  const at = (name) => the(part(name), HTMLElement);
  const [title, status, fields, tools, wrong, file, making, keeping] = [at("title"), at("status"), at("fields"),
    at("tools"), at("wrong"), at("file"), at("make"), at("kept")];
  const base = new URL(page.dataset.base ?? "", location.href);
  const general = title.textContent ?? "";
  let now = blank();
  let before = "";
  const taken = steps();
  /** @type {Set<string>} */
  const touched = new Set();
  /** @type {(() => void)[]} */
  let refreshers = [];
  /** @type {Set<string>} */
  const unfolded = new Set();
  const tell = (/** @type {string} */ words) => { status.textContent = words; };

  const refresh = () => {
    for (const one of refreshers) one();
    const found = new Map(problems(table, now.edit || now.slug, now.values).map((one) => [idOf(one.at), one]));
    for (const room of fields.querySelectorAll(WRONG)) {
      const id = room instanceof HTMLElement ? room.dataset.formWrong ?? "" : "";
      const told = touched.has(id) ? found.get(id) : undefined;
      room.textContent = told ? `${told.says}. ${told.accepted ? `Accepted: ${told.accepted}` : ""}` : "";
      the(`#${id}`, HTMLElement, fields).setAttribute("aria-invalid", String(Boolean(told)));
    }
  };

  const kept = () => {
    const lost = keep(now);
    keeping.hidden = Boolean(lost);
    if (lost) tell(lost);
  };

  /** One change is done: it can be taken back, and the device keeps what is there now. */
  const settled = () => {
    const whole = JSON.stringify(now);
    if (whole !== before) taken.take(before);
    before = whole;
    kept();
    file.replaceChildren();
    wrong.replaceChildren();
  };

  /** @type {import("./form-fields.js").Form} */
  const form = {
    table, unfolded,
    get: (here) => (here[0] === SLUG.key ? now.slug : valueAt(now.values, here)),
    looks: () => looksOf(now).map(({ name, method, seen }) => (
      { name: String(name ?? ""), says: [name, method, seen].filter(Boolean).join(", ") })),
    fresh: (one) => { refreshers.push(one); one(); },
    fold: (id, isOpen) => { if (isOpen) unfolded.add(id); else unfolded.delete(id); },
    type: (here, value) => {
      if (here[0] === SLUG.key) { now.slug = String(value); touched.add(idOf(here)); return; }
      if (here[0] === "evidence" && here[2] === "name") {
        renamed(now, String(valueAt(now.values, here) ?? ""), String(value));
      }
      const slug = slugOf(String(now.values.name ?? ""));
      putAt(now.values, here, value);
      if (here[0] === "name" && now.slug === slug) now.slug = slugOf(String(value));
      if (here[here.length - 1] !== "evidence" && here[0] !== "evidence") proveByCurrent(table, now, here);
      kept();
      if (touched.has(idOf(here))) refresh();
    },
    settle: (here) => {
      touched.add(idOf(here));
      settled();
      refresh();
    },
    add: (here) => {
      const listed = entriesOf(valueAt(now.values, here));
      putAt(now.values, here, [...listed, here[0] === "evidence" ? newLook(now) : {}]);
      const entry = idOf([...here, listed.length]);
      unfolded.add(entry);
      settled();
      draw();
      the(`#${entry}`, HTMLElement).focus();
    },
    remove: (here) => {
      const listed = entriesOf(valueAt(now.values, here.slice(0, -1)));
      const [gone] = listed.splice(Number(here[here.length - 1]), 1);
      if (here[0] === "evidence") renamed(now, String(gone.name), "");
      settled();
      draw();
      tell("It is gone. “Undo” brings it back.");
      the(`#${idOf(here.slice(0, -1))}-add`, HTMLElement).focus();
    },
  };

  const draw = () => {
    refreshers = [];
    const profile = () => profileOf(table, now.values);
    const whole = {
      said: (/** @type {import("./form-table.js").Section} */ one) => saidIn(table, one.fields, profile()),
      current: () => now.current,
      choose: (/** @type {string} */ name) => { now.current = name; settled(); },
      isNew: !now.edit,
    };
    fields.replaceChildren(...table.sections.map((one, number) => sectionOf(form, one, number, whole)));
    refresh();
  };

  /** @param {At} here */
  const go = (here) => {
    const number = table.sections.findIndex((one) => fieldsOf(table, one.fields).some(({ key }) => key === here[0]));
    unfolded.add(`form-section-${number}`);
    here.forEach((_, index) => {
      const id = idOf(here.slice(0, index + 1));
      unfolded.add(id).add(`${id}-more`);
    });
    draw();
    the(`#${idOf(here)}`, HTMLElement).focus();
  };

  const finish = () => {
    const found = problems(table, now.edit || now.slug, now.values);
    for (const one of found) touched.add(idOf(one.at));
    refresh();
    wrong.replaceChildren(...summary(found, go));
    file.replaceChildren(...output(table, now, tell));
    wrong.focus();
  };

  const undo = () => {
    const last = taken.back();
    if (!last) { tell("There is nothing to undo."); return; }
    now = JSON.parse(last);
    before = last;
    settled();
    draw();
    tell("The last change is undone.");
  };

  /** @param {Filled} filled */
  const begin = (filled) => {
    now = filled;
    before = JSON.stringify(now);
    taken.clear();
    touched.clear();
    file.replaceChildren();
    wrong.replaceChildren();
    draw();
  };

  const forgotten = async () => {
    forget(now.edit);
    if (await open()) tell("This device has forgotten what you wrote.");
  };

  let opened = 0;
  const open = async () => {
    const asked = choices().get("edit") ?? "";
    const edit = mistakeIn(table, "slug", asked) ? "" : asked;
    const turn = (opened += 1);
    const found = recall(table, edit);
    const there = edit ? await published(table, edit, base) : blank();
    if (turn !== opened) return false;
    page.dataset.open = edit || "new";
    const filled = found ?? there;
    if (!filled) { tell(UNREAD); return false; }
    title.textContent = edit ? `Change a profile: ${filled.was?.name ?? edit}` : general;
    keeping.hidden = !found;
    if (found) tell(isOutrun(found, there) ? OLD : "What you wrote was kept on this device.");
    begin(filled);
    return true;
  };

  tools.append(button("Undo", undo), button("Forget what I wrote", forgotten),
    button("Forget all drafts", () => forgetAll(tell)));
  making.addEventListener("click", finish);
  onNewChoices(open);
  open();
});
