// A call as it goes on: attempts, answers, undo. Each step gives a new call and changes none, as call.py does.
import { plainWords } from "../form/plain-words.js";

/**
 * @typedef {{id: string, says: string, value: string, more: {[key: string]: string}}} Tap
 * @typedef {{key: string, label: string, shape: string, taps: string[], needed: boolean,
 *   choices: {[word: string]: string}, high: string}} Figure
 * @typedef {{id: string, ask: string, about: string, parent: string[], key: string, taps: Tap[], figure: Figure | null,
 *   item: {[key: string]: string} | null, kinds: string[], needs: string, route: string,
 *   by_place: boolean, place: string, inner: string, paths: {[key: string]: string}}} Question
 * @typedef {{questions: Question[], placed: {[id: string]: Question},
 *   unanswered: {[tap: string]: string}, unheard: string, inPart: string,
 *   topics: string[], fillers: string[],
 *   patterns: {[shape: string]: string}, accepted: {[shape: string]: string}, lists: string[],
 *   states: string[], namedBy: string[], narrower: string[],
 *   attempts: {[what: string]: string}, mostAttempts: number, longest: number, head: string}} Table
 * @typedef {{id: string, tap: string, figure: string}} Said
 * @typedef {{profile: string, seen: string, by: string, attempts: string[], reached: string, said: Said[]}} Call
 */

/** What stands between the lower and the higher amount of a range, once it is kept. */
export const TO = " to ";
const NOT_A_RANGE = "the lower amount comes first, and the other is higher";
const NOTHING_SAID = "this says nothing; take the answer that fits instead, like 'did not know'";

/** @param {Call} call */
export const answersOf = (call) => new Map(call.said.map((one) => [one.id, one]));

/** @param {Call} call */
export const isConnected = (call) => call.attempts.includes("reached") && call.reached !== "";

/**
 * @param {Table} table
 * @param {Call} call
 * @param {string} what
 * @param {string} reached
 * @returns {Call}
 */
export const attempted = (table, call, what, reached = "") =>
  call.attempts.includes("reached") || call.attempts.length >= table.mostAttempts
    ? call : { ...call, attempts: [...call.attempts, what], reached: reached.trim().split(/\s+/).join(" ") };

/**
 * What is kept of the words beside a tap: trimmed, and none where there is no room.
 * @param {Table} table
 * @param {Question} question
 * @param {string} tap
 * @param {string} figure
 */
export const kept = (table, { figure: room }, tap, figure) => {
  const plain = figure.trim().split(/\s+/).join(" ");
  if (tap === table.inPart) return plain;
  if (!room?.taps.includes(tap)) return "";
  if (room.shape === "dollars") {
    const amount = plain.replaceAll("$", "").replaceAll(",", "").trim();
    return amount.replace(/(?<=[0-9]) ?(?:-|\u2013|to) ?(?=[0-9])/giu, TO);
  }
  if (!table.lists.includes(room.shape)) return plain;
  const listed = room.shape === "states" ? plain.toUpperCase() : plain;
  return [...new Set(listed.split(",").map((one) => one.trim()).filter(Boolean))].join(", ");
};

/**
 * What is wrong with an answer and what is accepted, or nothing.
 * @param {Table} table
 * @param {Question} question
 * @param {string} tap
 * @param {string} figure
 */
export const mistake = (table, question, tap, figure) => {
  const room = question.figure;
  if (!question.taps.some(({ id }) => id === tap)) {
    return `the answer is one of ${question.taps.map(({ id }) => id).join(", ")}`;
  }
  const text = kept(table, question, tap, figure);
  const shape = tap === table.inPart || !room ? "words" : room.shape;
  const isNeeded = tap === table.inPart || (room?.needed && room.taps.includes(tap));
  if (!text) return isNeeded ? `this needs ${table.accepted[shape]}` : "";
  const isClosed = shape === "states" || shape === "several";
  const words = Object.keys(room?.choices ?? {});
  const known = words.length ? words : table.states;
  const isRight = new RegExp(table.patterns[shape], "u").test(text)
    && (!isClosed || text.split(", ").every((one) => known.includes(one)));
  if (!isRight) return `this takes ${table.accepted[shape]}`;
  if (shape === "dollars" && !isRising(text)) return NOT_A_RANGE;
  return entriesOf(text, shape).some((one) => table.fillers.includes(plainWords(one))) ? NOTHING_SAID : "";
};

/** @param {string} text */
const isRising = (text) => {
  const [low, high] = text.split(TO);
  return !high || Number(low) < Number(high);
};

/**
 * The words of an answer, each entry of a list by itself; figures have none.
 * @param {string} text
 * @param {string} shape
 */
const entriesOf = (text, shape) => {
  if (shape === "words-apart") return text.split(", ");
  return shape === "words" ? [text] : [];
};

/**
 * @param {Table} table
 * @param {Call} call
 * @param {Question} question
 * @param {string} tap
 * @param {string} figure
 * @returns {Call}
 */
export const answered = (table, call, question, tap, figure = "") =>
  ({ ...call, said: [...call.said, { id: question.id, tap, figure: kept(table, question, tap, figure) }] });

/**
 * The one before it to the same question holds again.
 * @param {Call} call
 * @returns {Call}
 */
export const undone = (call) => ({ ...call, said: call.said.slice(0, -1) });

/**
 * @param {Call} call
 * @param {string} id
 * @returns {Call}
 */
export const without = (call, id) => ({ ...call, said: call.said.filter((one) => one.id !== id) });
