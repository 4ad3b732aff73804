// A call to a provider, one question at a time. Nothing leaves the browser: out comes a text for "directory merge".
import { choices, onNewChoices } from "../site/address.js";
import { make, the } from "../site/dom.js";
import {
  TO, answered, answersOf, attempted, isConnected, kept as keptFigure, undone, without,
} from "./call-answers.js";
import {
  answerList, button, changeCard, field, figureCard, fileCard, heading, placeCard, questionCard, row,
} from "./call-cards.js";
import { answerFile, written } from "./call-file.js";
import { CALL, FOCUS, part } from "./call-hooks.js";
import { forget, keep, recall } from "./call-kept.js";
import { asText, inOrder, nextQuestion } from "./call-order.js";
import { nameOf, withPlaces } from "./call-places.js";
import { readProvider, today } from "./call-provider.js";

/** @typedef {import("./call-answers.js").Question} Question */
/** @typedef {import("./call-answers.js").Table} Table */
/** @typedef {import("./call-answers.js").Tap} Tap */
/** @typedef {import("./call-kept.js").Kept} Kept */

const NOTHING = "No answer proves a fact, so there is nothing to save.";
const NOTHING_STATED = "We found nothing that this provider states, so every question is asked.";

document.addEventListener("DOMContentLoaded", () => {
  const page = the(CALL, HTMLElement);
  /** @type {Table} */
  const interview = JSON.parse(page.dataset.table ?? "");
  let [table, place] = [interview, ""];
  /** @param {Parameters<typeof part>[0]} name */
  const at = (name) => the(part(name), HTMLElement);
  const [title, status, start, card, end, keeping] =
    [at("title"), at("status"), at("start"), at("card"), at("end"), at("kept")];
  const base = new URL(page.dataset.base ?? "", location.href);
  const general = title.textContent ?? "";
  /** @type {Kept} */
  let now;
  let skipped = /** @type {Set<string>} */ (new Set());

  const order = () => inOrder(table, now.kind, now.known);

  /** @param {(Node | string)[]} parts */
  const show = (...parts) => {
    card.replaceChildren(...parts);
    const first = card.querySelector(FOCUS);
    if (first instanceof HTMLElement) first.focus();
  };

  /** @param {Partial<Kept>} change */
  const become = (change) => {
    now = { ...now, ...change };
    const lost = keep(now);
    keeping.hidden = Boolean(lost);
    if (lost) status.textContent = lost;
  };

  const tools = () => row(
    button("Undo", () => {
      become({ call: undone(now.call) });
      status.textContent = "The last answer is gone.";
      ask();
    }, true),
    ...(now.places?.length ? [button("Ask about one place", choosePlace, true)] : []),
    button("End the call", () => finish(), true));

  const choosePlace = () => show(...placeCard((now.places ?? []).map(nameOf), (name) => { place = name; ask(); }));

  /** @param {Question} question */
  const skipping = (question) => row(button("Skip", () => { skipped.add(question.id); ask(); }, true));

  const ask = () => {
    start.hidden = true;
    end.replaceChildren();
    const next = nextQuestion(table, order().filter(({ id }) => !skipped.has(id)), now.call, now.known, place);
    if (!next) { finish(); return; }
    show(...questionCard(next, (tap) => tapped(next, tap)), skipping(next), tools());
  };

  /**
   * @param {Question} question
   * @param {Tap} tap
   */
  const tapped = (question, tap) => {
    const hasRoom = tap.id === table.inPart || question.figure?.taps.includes(tap.id);
    if (!hasRoom) { settle(question, tap, ""); return; }
    show(...figureCard(table, question, tap, { next: (figure) => settle(question, tap, figure), back: ask }), tools());
    the("input", HTMLInputElement, card).focus();
  };

  /**
   * @param {Question} question
   * @param {Tap} tap
   * @param {string} figure
   */
  const settle = (question, tap, figure) => {
    const ends = [question.key, question.figure?.high ?? ""];
    const before = ends.map((key) => now.known[question.paths[key]] ?? "").filter(Boolean).join(TO);
    const said = { id: question.id, tap: tap.id, figure: keptFigure(table, question, tap.id, figure) };
    const proven = written(table, question, said);
    const told = ends.map((key) => asText(proven[key] ?? "")).filter(Boolean).join(TO);
    const keepIt = () => { become({ call: answered(table, now.call, question, tap.id, figure) }); ask(); };
    status.textContent = "";
    if (!before || !told) { keepIt(); return; }
    if (before === told) { keepIt(); status.textContent = "As stated before."; return; }
    show(...changeCard(question, { before, now: told }, { keep: keepIt, back: ask }));
  };

  const finish = () => {
    const text = answerFile(table, now.call, now.known);
    const more = isConnected(now.call) ? [button("Ask on", () => { skipped = new Set(); ask(); }, true)] : [];
    show(heading("What was answered"), answerList(order(), answersOf(now.call), (id) => {
      become({ call: without(now.call, id) });
      status.textContent = "That answer is gone, and its fact with it.";
      finish();
    }));
    const name = `call-${now.call.profile}-${now.call.seen}.yml`;
    const given = text ? fileCard(name, text, (words) => { status.textContent = words; }) : [make("p", {}, NOTHING)];
    end.replaceChildren(...given, row(...more, button("Forget this call", forgotten, true)));
  };

  const forgotten = () => {
    forget(now.call.profile);
    status.textContent = "This device has forgotten the call.";
    begin(now);
  };

  const failed = () => {
    start.hidden = true;
    const words = "There is nothing to save. Forget this call, and try on another day.";
    show(heading("Nobody was reached"), make("p", {}, words), row(button("Forget this call", forgotten, true)));
  };

  /** @param {Kept} provider */
  const begin = (provider) => {
    now = { ...provider, call: { ...provider.call, seen: today(), attempts: [], reached: "", said: [] } };
    [skipped, place] = [new Set(), ""];
    card.replaceChildren();
    end.replaceChildren();
    keeping.hidden = true;
    attempt();
  };

  const goOn = () => {
    if (isConnected(now.call)) ask();
    else if (now.call.attempts.length >= table.mostAttempts) failed();
    else attempt();
  };

  const attempt = () => {
    start.hidden = false;
    const by = field("call-by", "Your name or handle", now.call.by);
    const who = field("call-reached", "Who answered", "front desk");
    const wrong = make("p", { class: "kd-small", role: "alert" });
    const buttons = Object.entries(table.attempts).map(([what, says]) => button(says, () => {
      const [name, reached] = [by.input.value.trim(), who.input.value.trim()];
      wrong.textContent = name && reached ? "" : "Write your name and who answered first: both belong to the proof.";
      if (!name || !reached) return;
      const call = attempted(table, { ...now.call, by: name }, what, what === "reached" ? reached : "");
      become({ call });
      goOn();
    }, what !== "reached"));
    const tried = now.call.attempts.map((one) => table.attempts[one]).join(", ");
    const dial = `tel:${now.phone.replace(/[^+\d]/g, "")}`;
    const phone = now.phone ? make("a", { href: dial }, now.phone) : "no number is known";
    start.replaceChildren(make("p", {}, make("strong", {}, now.name), ": ", phone),
      by.whole, who.whole, wrong, row(...buttons),
      make("p", { class: "kd-small" }, tried ? `So far: ${tried}.` : ""));
  };

  let opened = 0;
  const open = async () => {
    const slug = choices().get("p") ?? "";
    if (!/^[a-z0-9-]+$/.test(slug)) return;
    const turn = (opened += 1);
    page.dataset.open = slug;
    const before = recall(slug);
    const provider = before ?? await readProvider(interview, slug, base);
    // What was asked for since comes instead: an older answer must not wipe what somebody typed.
    if (turn !== opened) return;
    table = withPlaces(interview, provider.places ?? []);
    if (!Object.keys(provider.known).length) status.textContent = NOTHING_STATED;
    title.textContent = `${general}: ${provider.name}`;
    if (!before) { begin(provider); return; }
    now = before;
    keeping.hidden = false;
    status.textContent = `These answers of ${before.call.seen} were kept on this device.`;
    goOn();
  };

  onNewChoices(open);
  open();
});
