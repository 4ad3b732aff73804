// Reads one provider's own page and lifts the answers out of it, from the elements that "data-compare"
// marks. So a comparison says what the profile says, and a profile that was kept for offline use is enough.
import { make, the, wordsOf } from "../site/dom.js";
import { dayWords } from "../site/english.js";
import { FLAG_WORD, MOVED, OUTCOME, OVERDUE, PROOF, REPLY, SPOKEN, UNKNOWN, answerTo } from "./compare-hooks.js";
import { TERM } from "../site/site-hooks.js";

/**
 * @typedef {{title: string, parts: (string | Node)[]}} Proof
 * @typedef {{answer: Node[], notes: string[], isSilent: boolean, proof?: Proof}} Answer
 * @typedef {{slug: string, state: "missing" | "failed"}} Absent
 * @typedef {{slug: string, state: "read", address: string, name: string, sheet: string | undefined,
 *   status: string[], answers: (id: string) => Answer[]}} Profile
 */

/**
 * @param {Document} page
 * @param {string} id
 */
const marked = (page, id) => [...page.querySelectorAll(answerTo(id))];

// A copy that can stand on another page: no id twice, links that lead where they led, no explained words.
/**
 * @param {Element} element
 * @param {string} address
 */
const lifted = (element, address) => {
  const copy = document.importNode(element, true);
  copy.removeAttribute("data-compare");
  for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
  // The numbers of sources count on their own page only.
  for (const one of copy.querySelectorAll('a[href^="#source-"]')) one.remove();
  for (const one of copy.querySelectorAll(`a${TERM}, dt, dd`)) {
    one.replaceWith(...one.childNodes, one.matches("dt") ? " " : "");
  }
  for (const link of copy.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", address).href);
  }
  copy.normalize();
  return copy;
};

// Whose word it is stands in one line with the note before it, where there is one.
/** @param {Element[]} notes */
const noteTexts = (notes) => {
  /** @type {string[]} */
  const lines = [];
  for (const note of notes) {
    const before = note.matches(PROOF) ? lines.pop() : "";
    lines.push([before, wordsOf(note)].filter(Boolean).join(" "));
  }
  return lines.filter(Boolean);
};

// The answer itself is what differs or not; what stands in small letters is told beside it.
/**
 * @param {Element} element
 * @param {string} address
 * @returns {Answer}
 */
const fact = (element, address) => {
  const copy = lifted(element, address);
  const notes = [...copy.querySelectorAll("small")];
  for (const note of notes) note.remove();
  const unknown = wordsOf(copy) === wordsOf(copy.querySelector(UNKNOWN) ?? document.createElement("i"));
  return { answer: [...copy.childNodes], notes: noteTexts(notes), isSilent: unknown };
};

/**
 * @param {Element} row
 * @param {string} address
 * @returns {Answer}
 */
const criterion = (row, address) => {
  const copy = lifted(row, address);
  const outcome = the(OUTCOME, HTMLElement, copy);
  const kind = outcome.dataset.outcome ?? "";
  outcome.remove();
  const reason = wordsOf(copy.querySelector("div > p"));
  const proof = copy.querySelector("details");
  const head = proof?.querySelector("summary");
  head?.remove();
  return {
    answer: [the("svg", SVGElement, copy), outcome],
    notes: ["not", "na"].includes(kind) ? [reason] : [],
    isSilent: !["met", "not"].includes(kind),
    proof: proof && head
      ? { title: head.firstChild?.textContent ?? "", parts: [reason, ...proof.childNodes] }
      : undefined,
  };
};

// Flags of one kind share their mark and word; each keeps its title, and the reply if there is one.
/**
 * @param {Element[]} panels
 * @param {string} address
 * @returns {Answer[]}
 */
const flags = (panels, address) => {
  /** @type {Map<string, Answer>} */
  const kinds = new Map();
  for (const panel of panels) {
    const copy = lifted(panel, address);
    const word = the(FLAG_WORD, HTMLElement, copy);
    const reply = copy.querySelector(REPLY);
    the(SPOKEN, HTMLElement, word).remove();
    word.remove();
    const sign = the("svg", SVGElement, copy);
    const kind = kinds.get(wordsOf(word)) ?? { answer: [sign, word], notes: [], isSilent: false };
    kinds.set(wordsOf(word), kind);
    const title = make("div", {}, (copy.querySelector("h3")?.textContent ?? "").trim());
    if (reply) title.append(make("small", {}, wordsOf(reply)));
    kind.answer.push(title);
  }
  return [...kinds.values()];
};

/**
 * @param {Document} page
 * @param {string} id
 * @param {string} address
 */
const answers = (page, id, address) => {
  const marks = marked(page, id);
  if (marks[0]?.querySelector(FLAG_WORD)) return flags(marks, address);
  return marks.map((one) => (one.matches("li") ? criterion : fact)(one, address));
};

// Without a network the worker may answer with a copy that was kept; it tells the day.
/**
 * @param {Document} page
 * @param {string} slug
 * @param {string} address
 * @param {string | null} keptOn
 * @returns {Profile}
 */
const read = (page, slug, address, keptOn) => ({
  slug,
  state: "read",
  address,
  name: wordsOf(marked(page, "name")[0]),
  sheet: marked(page, "sheet").map((link) => new URL(link.getAttribute("href") ?? "", address).href)[0],
  status: [
    ...marked(page, "status").map(wordsOf),
    ...(page.querySelector(OVERDUE) ? ["Overdue for a check"] : []),
    ...(keptOn ? [`As read on ${dayWords(new Date(keptOn))}, without a connection now`] : []),
  ],
  answers: (id) => answers(page, id, address),
});

/**
 * Resolves to what the page says; to "missing" where there is no such provider; to "failed" where the page
 * could not be had.
 * @param {string} slug
 * @param {URL} profiles
 * @returns {Promise<Profile | Absent>}
 */
export const loadProfile = async (slug, profiles) => {
  const address = new URL(`${slug}/`, profiles).href;
  try {
    const response = await fetch(address);
    if (response.status === 404) return { slug, state: "missing" };
    if (!response.ok) return { slug, state: "failed" };
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // A former address says where the page is now.
    const moved = page.querySelector(MOVED)?.getAttribute("href")?.split("/").at(-2);
    if (moved) return loadProfile(moved, profiles);
    if (!marked(page, "name").length) return { slug, state: "missing" };
    return read(page, slug, address, response.headers.get("X-Kept-On"));
  } catch {
    return { slug, state: "failed" };
  }
};
