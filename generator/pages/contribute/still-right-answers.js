// A provider's answers on its own page as the lines that a mail carries: lines.py has their form, and reads them.

/** @typedef {import("./still-right-words.js").Table} Table */
/** @typedef {import("./still-right-words.js").Section} Section */
/**
 * @typedef {{profile: string, name: string, on: string, by: string, role: string, answers: {[id: string]: string},
 *   says: {[id: string]: string}, now: {[path: string]: {was: string, now: string}},
 *   seen: {[id: string]: string}}} Told
 */

/** @param {string} text */
const plain = (text) => text.trim().split(/\s+/).join(" ");

/**
 * What is wrong with free words and what is accepted, or nothing.
 * @param {Table} table
 * @param {string} text
 */
export const mistakeIn = ({ words: { longest, rules } }, text) => {
  const words = plain(text);
  if (!words) return "";
  if ([...words].length > longest) return `Please use at most ${longest} letters.`;
  const broken = rules.find(({ bad, good }) => (bad && new RegExp(bad, "u").test(words))
    || (good && !new RegExp(good, "u").test(words)));
  return broken ? "Please write it in plain words, without signs such as < and >." : "";
};

/**
 * Words on several lines, each short enough that no mail program folds it.
 * @param {string} text
 * @param {number} longest
 */
const folded = (text, longest) => {
  const lines = [""];
  for (const word of plain(text).split(" ")) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (longer.length > longest && lines[last]) lines.push(word);
    else lines[last] = longer;
  }
  return lines;
};

/**
 * The paths of a section's facts for which another word was chosen.
 * @param {Table} table
 * @param {Section} section
 * @param {Told} told
 */
const changesIn = (table, { fields }, { now }) => {
  const keys = fields.map((number) => table.fields[number].key);
  return Object.entries(now).filter(([path, { was, now: word }]) => keys.includes(path.split(".")[0]) && word !== was);
};

/**
 * What is still missing before there is a text, in the order of the page.
 * @param {Table} table
 * @param {Section[]} asked
 * @param {Told} told
 */
export const missing = (table, asked, told) => [
  ...(plain(told.by) ? [] : ["your name"]), ...(plain(told.role) ? [] : ["what you do there"]),
  ...asked.flatMap((section) => {
    const answer = told.answers[section.id];
    if (!answer) return [section.title];
    const isBare = answer === table.answers.CHANGED && !plain(told.says[section.id] ?? "")
      && !changesIn(table, section, told).length;
    return isBare ? [`what has changed in “${section.title}”`] : [];
  }),
];

/**
 * The text, the sections in their order.
 * @param {Table} table
 * @param {Section[]} asked
 * @param {Told} told
 */
export const answerText = (table, asked, told) => {
  const { begin, end, says, seen, longest } = table.lines;
  const head = [`profile: ${told.profile}`, `on: ${told.on}`, `by: ${plain(told.by)}`, `role: ${plain(told.role)}`];
  const lines = asked.flatMap((section) => {
    const { id } = section;
    const isChanged = told.answers[id] === table.answers.CHANGED;
    const words = isChanged && plain(told.says[id] ?? "") ? folded(told.says[id], longest) : [];
    const changes = isChanged ? changesIn(table, section, told) : [];
    return [`${id}: ${told.answers[id]}`, ...words.map((line) => `${id}${says}: ${line}`),
      ...changes.map(([path, { was, now }]) => `${path}: was ${was}, now ${now}`),
      ...(told.seen[id] ? [`${id}${seen}: ${told.seen[id]}`] : [])];
  });
  return `${[begin, ...head, ...lines, end].join("\n")}\n`;
};
