// A provider says of its own page what is still right. Nothing leaves the browser: out comes a text to send to us.
import { choices, onNewChoices } from "../site/address.js";
import { copyFrom } from "../site/copying.js";
import { make, the } from "../site/dom.js";
import { listed } from "../site/english.js";
import { button, row } from "./call-cards.js";
import { today } from "./call-provider.js";
import { keptUnder } from "./kept-on-device.js";
import { answerText, missing } from "./still-right-answers.js";
import { sectionField, wordsField } from "./still-right-fields.js";
import { PAGE, part } from "./still-right-hooks.js";
import { fingerprint, statedIn } from "./still-right-words.js";

/** @typedef {import("./still-right-words.js").Table} Table */
/** @typedef {import("./still-right-words.js").Section} Section */
/** @typedef {import("./still-right-answers.js").Told} Told */

const UNREAD = "We could not read what we say of this provider. Open this page again with a network.";
const SILENT = "We say nothing yet that you could confirm. Please write to us what is right.";

/** @type {ReturnType<typeof keptUnder<Told>>} */
const kept = keptUnder("directory still right ", "Your browser keeps nothing, so finish before you close the page.", {
  profile: "", name: "", on: "", by: "", role: "", answers: { "*": "" }, says: { "*": "" },
  now: { "*": { was: "", now: "" } }, seen: { "*": "" },
});

document.addEventListener("DOMContentLoaded", () => {
  const page = the(PAGE, HTMLElement);
  /** @type {Table} */
  const table = JSON.parse(page.dataset.table ?? "");
  /** @param {Parameters<typeof part>[0]} name */
  const at = (name) => the(part(name), HTMLElement);
  const [title, status, fields, lacks, end, keeping] =
    [at("title"), at("status"), at("fields"), at("missing"), at("end"), at("kept")];
  const base = new URL(page.dataset.base ?? "", location.href);
  const general = title.textContent ?? "";
  /** @type {Told} */
  let told;
  /** @type {{section: Section, stated: import("./still-right-words.js").Stated[]}[]} */
  let asked = [];

  const look = { class: "kd-in kd-call__file", rows: "12", readonly: "", "aria-label": "Your answer" };
  const shown = make("textarea", look);
  const save = make("a", { class: "kd-btn kd-btn--quiet" }, "Download");
  const mail = make("a", { class: "kd-btn kd-btn--quiet" }, "Write a mail with it");
  const copy = button("Copy", () => copyFrom(shown, (words) => { status.textContent = words; }));
  const output = make("div", {}, make("p", {}, page.dataset.send ?? ""), shown, row(copy, mail, save));

  /** @param {Partial<Told>} change */
  const become = (change) => {
    told = { ...told, ...change };
    const lost = kept.keep(told.profile, told);
    keeping.hidden = Boolean(lost);
    if (lost) status.textContent = lost;
    tell();
  };

  const tell = () => {
    const sections = asked.map(({ section }) => section);
    const still = missing(table, sections, told);
    lacks.textContent = still.length ? `Still to answer: ${listed(still)}.` : "";
    if (still.length) { end.replaceChildren(); return; }
    const text = answerText(table, sections, told);
    shown.value = text;
    save.setAttribute("download", `still-right-${told.profile}-${told.on}.txt`);
    save.setAttribute("href", URL.createObjectURL(new Blob([text])));
    const [subject, body] = [`Still right? ${told.name}`, text.replaceAll("\n", "\r\n")].map(encodeURIComponent);
    mail.setAttribute("href", `mailto:?subject=${subject}&body=${body}`);
    if (!end.contains(output)) end.replaceChildren(output);
  };

  const draw = () => {
    const who = [
      wordsField(table, "still-by", "Your name", told.by, (by) => become({ by })),
      wordsField(table, "still-role", "What you do there, like practice manager", told.role,
        (role) => become({ role })),
    ];
    const each = asked.map(({ section, stated }) => sectionField(table, section, stated, () => told, become));
    fields.replaceChildren(...who, ...each, row(button("Forget these answers", forgotten, true)));
    tell();
  };

  const forgotten = () => {
    kept.forget(told.profile);
    told = { ...told, by: "", role: "", answers: {}, says: {}, now: {} };
    keeping.hidden = true;
    status.textContent = "This device has forgotten the answers.";
    draw();
  };

  /**
   * @param {string} slug
   * @returns {Promise<unknown>}
   */
  const published = async (slug) => {
    const got = await fetch(new URL(`data/providers/${slug}.json`, base)).catch(() => null);
    return got?.ok ? (await got.json()).profile : null;
  };

  /**
   * @param {string} slug
   * @param {unknown} profile
   * @returns {Promise<Told>}
   */
  const fresh = async (slug, profile) => {
    const each = asked.map(async ({ section }) => [section.id, await fingerprint(table, section, profile)]);
    const { name = slug } = /** @type {{name?: string}} */ (profile);
    return { profile: slug, name, on: today(), by: "", role: "", answers: {}, says: {}, now: {},
      seen: Object.fromEntries(await Promise.all(each)) };
  };

  let opened = 0;
  const open = async () => {
    const slug = choices().get("p") ?? "";
    if (!/^[a-z0-9-]+$/.test(slug)) return;
    const turn = (opened += 1);
    page.dataset.open = slug;
    const profile = await published(slug);
    // What was asked for since comes instead: an older answer must not wipe what somebody typed.
    if (turn !== opened) return;
    fields.replaceChildren();
    if (!profile) { status.textContent = UNREAD; return; }
    asked = table.sections.map((section) => ({ section, stated: statedIn(table, section, profile) }))
      .filter(({ stated }) => stated.length);
    const start = await fresh(slug, profile);
    if (turn !== opened) return;
    title.textContent = `${general} ${start.name}`;
    const before = kept.recall(slug);
    // Answers to what stood there before are answers to something else.
    const isSame = before && JSON.stringify(before.seen) === JSON.stringify(start.seen);
    told = isSame ? { ...before, on: start.on } : start;
    keeping.hidden = !isSame;
    status.textContent = isSame ? `Your answers of ${before.on} were kept on this device.` : "";
    if (!asked.length) { status.textContent = SILENT; return; }
    draw();
  };

  onNewChoices(open);
  open();
});
