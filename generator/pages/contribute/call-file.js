// What a call proves, as a part of a profile: the same bytes as answer_file.py writes.
import { TO, answersOf, isConnected } from "./call-answers.js";
import { asText, makesSense, namesIn } from "./call-order.js";
import { block, isPart } from "./yaml-text.js";

/** @typedef {import("./call-answers.js").Question} Question */
/** @typedef {import("./call-answers.js").Table} Table */
/** @typedef {import("./call-answers.js").Call} Call */
/** @typedef {import("./call-answers.js").Said} Said */
/** @typedef {import("./call-order.js").Known} Known */
/** @typedef {import("./yaml-text.js").Value} Value */
/** @typedef {{[key: string]: Value}} Part */

/**
 * The keys that an answer writes; none where it proves nothing.
 * @param {Table} table
 * @param {Question} question
 * @param {Said} said
 * @returns {Part}
 */
export const written = (table, { key, taps, figure: room }, { tap: name, figure }) => {
  const tap = taps.find(({ id }) => id === name);
  if (!tap || name in table.unanswered) return {};
  /** @type {Part} */
  const found = tap.value ? { [key]: tap.value } : {};
  if (name === table.inPart) return { ...found, note: figure };
  if (room && figure && room.taps.includes(name)) {
    const [low, high] = room.high ? figure.split(TO) : [figure, ""];
    found[room.key] = table.lists.includes(room.shape) ? figure.split(", ") : low;
    if (high) found[room.high] = high;
  }
  return Object.keys(found).length ? { ...found, ...tap.more } : {};
};

/**
 * @param {Table} table
 * @param {Part} facts
 * @param {Question} question
 * @returns {Part}
 */
const partOf = (table, facts, { parent, item, inner }) => {
  /** @type {Value} */
  let here = facts;
  for (const key of parent) here = /** @type {Part} */ (here)[key];
  const listed = /** @type {Part[]} */ (item && Array.isArray(here) ? here : []);
  if (item && inner) return /** @type {Part} */ (entryOf(listed, item)[inner]);
  return /** @type {Part} */ (item ? listed.find((one) => namesIn(table, one) === namesIn(table, item)) : here);
};

/**
 * The entry of a place, put into the list where it is not there yet.
 * @param {Part[]} listed
 * @param {{[key: string]: string}} item
 */
const entryOf = (listed, item) => {
  const found = listed.find((one) => Object.entries(item).every(([key, text]) => one[key] === text));
  if (!found) listed.push({ ...item });
  return found ?? listed[listed.length - 1];
};

/**
 * @param {Part} facts
 * @param {Question} question
 * @param {Part} keys
 * @param {string} name
 */
const write = (facts, { parent, item, inner }, keys, name) => {
  let last = parent[parent.length - 1];
  let here = facts;
  for (const key of parent.slice(0, -1)) here = /** @type {Part} */ (here[key] ??= {});
  if (item && inner) {
    here = entryOf(/** @type {Part[]} */ (here[last] ??= []), item);
    last = inner;
  } else if (item) {
    const listed = /** @type {Part[]} */ (here[last] ??= []);
    listed.push({ ...item, ...keys, evidence: name });
    return;
  }
  const there = here[last];
  const { evidence: _, ...before } = isPart(there) ? there : {};
  /** @type {Part} */
  const laid = { ...before, ...keys };
  if ("note" in before && "note" in keys) laid.note = `${before.note}; ${keys.note}`;
  here[last] = { ...laid, evidence: name };
};

/**
 * @param {Table} table
 * @param {Call} call
 * @param {[Question, Said][]} asked
 */
const remarks = (table, { attempts }, asked) => {
  const found = attempts.length > 1 ? [`Attempts: ${attempts.join(", ")}.`] : [];
  for (const [tap, says] of Object.entries(table.unanswered)) {
    const about = asked.filter(([, said]) => said.tap === tap).map(([question]) => question.about);
    if (about.length) found.push(`${says}: ${about.join(", ")}.`);
  }
  return found;
};

/**
 * As many words as a text of a profile holds, with how many more there were.
 * @param {Table} table
 * @param {string[]} words
 */
const fittingList = (table, words) => {
  let [text, kept] = [words.join(", "), words.length];
  while ([...text].length > table.longest) {
    kept -= 1;
    text = `${words.slice(0, kept).join(", ")} and ${words.length - kept} more`;
  }
  return text;
};

/**
 * @param {Table} table
 * @param {string[]} sentences
 */
const fitting = (table, sentences) => {
  let note = "";
  for (const one of sentences) {
    const longer = note ? `${note} ${one}` : one;
    if ([...longer].length > table.longest) break;
    note = longer;
  }
  return note;
};

/**
 * What a call looked for: a topic counts only where all that the interview has of it was asked.
 * @param {Table} table
 * @param {Call} call
 * @param {Known} known
 */
const askedTopics = (table, call, known) => {
  const heard = new Set([...answersOf(call).values()].filter(({ tap }) => tap !== table.unheard).map(({ id }) => id));
  return table.topics.filter((topic) => {
    const of = table.questions.filter((one) => one.parent[0] === topic && !one.place
      && makesSense(table, one, call, known));
    return of.some(({ id }) => heard.has(id))
      && of.every(({ id, key, paths }) => heard.has(id) || known[paths[key]] !== undefined);
  });
};

/**
 * The look and the facts, and what the profile states otherwise; nothing where no answer proves a fact.
 * @param {Table} table
 * @param {Call} call
 * @param {Known} known
 * @returns {Part | null}
 */
export const proved = (table, call, known) => {
  const answers = answersOf(call);
  const asked = /** @type {[Question, Said][]} */ (table.questions.flatMap((one) => {
    const said = answers.get(one.id);
    return said && makesSense(table, one, call, known) ? [[one, said]] : [];
  }));
  const given = asked.filter(([question, said]) => Object.keys(written(table, question, said)).length);
  if (!given.length || !isConnected(call) || !call.by) return null;
  const name = `call-${call.seen}`;
  /** @type {Part} */
  const facts = {};
  for (const [question, said] of given) write(facts, question, written(table, question, said), name);
  /** @type {{[path: string]: string}} */
  const changes = {};
  for (const [question, said] of given) {
    const part = partOf(table, facts, question);
    for (const key of Object.keys(written(table, question, said))) {
      const before = known[question.paths[key]];
      if (before !== undefined && before !== asText(part[key])) changes[question.paths[key]] = before;
    }
  }
  const note = fitting(table, remarks(table, call, asked));
  /** @type {Part} */
  const look = {
    seen: call.seen, method: "phone", by: call.by, reached: call.reached,
    asked: fittingList(table, given.map(([question]) => question.about)),
  };
  if (note) look.note = note;
  /** @type {Part} */
  const parts = { profile: call.profile };
  const topics = askedTopics(table, call, known);
  if (topics.length) parts.looked_for = topics;
  if (Object.keys(changes).length) parts.replaces = changes;
  return { ...parts, ...facts, evidence: { [name]: look } };
};

/**
 * The file for "directory merge", or nothing.
 * @param {Table} table
 * @param {Call} call
 * @param {Known} known
 */
export const answerFile = (table, call, known) => {
  const found = proved(table, call, known);
  return found ? table.head + Object.entries(found).map(([key, one]) => block(key, one)).join("") : "";
};
