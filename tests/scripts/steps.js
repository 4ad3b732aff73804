// How many steps a backtracking engine takes for a text: counted, and the same on every machine. A pattern is
// compiled to what such engines run (chars, splits, jumps), without any of their short cuts.

// More than any linear pattern takes for the texts that are tried.
export const ENOUGH = 6_000_000;

/** @typedef {any[]} Tree */
/** @typedef {{ code: any[][], back: boolean, next: { register: number } }} Program */

// One of single characters alone costs little, and where it cannot match in this text it is left out.
/** @type {(tree: Tree, text: Set<string>) => boolean} */
const isIdle = ([kind, ...parts], text) => {
  if (kind === "char") return ![...parts[0]].some((sign) => text.has(sign));
  return kind === "sequence" && parts.every(([one]) => one === "char") && parts.some((one) => isIdle(one, text));
};

/** @type {Record<string, (text: string, at: number) => boolean>} */
const PLACES = {
  start: (_, at) => at === 0,
  end: (text, at) => at === text.length || (at === text.length - 1 && text[at] === "\n"),
  "line start": (text, at) => at === 0 || text[at - 1] === "\n",
  "line end": (text, at) => at === text.length || text[at] === "\n",
  boundary: (text, at) => /\w/u.test(text[at - 1] ?? "") !== /\w/u.test(text[at] ?? ""),
  "no boundary": (text, at) => !PLACES.boundary(text, at),
};

/** @type {(tree: Tree, text: Set<string>, program: Program) => void} */
const emit = ([kind, ...parts], text, program) => {
  const { code, back, next } = program;
  /** @param {Tree} tree */
  const add = (tree) => emit(tree, text, program);
  /** @type {(tree: Tree, way: boolean) => Program} */
  const apart = (tree, way) => compiled(tree, text, way, next);
  if (kind === "sequence") for (const one of back ? [...parts].reverse() : parts) add(one);
  else if (kind === "either") {
    const busy = parts.filter((one) => !isIdle(one, text));
    const jumps = busy.map((one, position) => {
      const split = ["split", code.length + 1, 0];
      if (position < busy.length - 1) code.push(split);
      add(one);
      const jump = ["jump", 0];
      code.push(jump);
      split[2] = code.length;
      return jump;
    });
    if (!busy.length) code.push(["char", ""]);
    for (const jump of jumps) jump[1] = code.length;
  } else if (kind === "repeat") repeat(parts, text, program);
  else if (kind === "group") {
    const [number, part] = parts;
    code.push(["save", 2 * number + Number(back)]);
    add(part);
    code.push(["save", 2 * number + Number(!back)]);
  } else if (kind === "look") {
    const [way, wanted, part] = parts;
    code.push(["look", apart(part, way < 0), wanted]);
  } else if (kind === "atomic") code.push(["atomic", apart(parts[0], back)]);
  else code.push([kind, ...parts]);
};

/** @type {(parts: any[], text: Set<string>, program: Program) => void} */
const repeat = ([least, most, how, part], text, program) => {
  const { code, back, next } = program;
  if (how === "possessive") {
    code.push(["atomic", compiled(["repeat", least, most, "greedy", part], text, back, next)]);
    return;
  }
  for (let n = 0; n < least; n += 1) emit(part, text, program);
  /** @type {any[][]} */
  const splits = [];
  const again = code.length;
  const register = next.register++;
  for (let n = least; n < (most ?? least + 1); n += 1) {
    splits.push(["split", code.length + 1, 0]);
    code.push(splits[splits.length - 1], ["mark", register]);
    emit(part, text, program);
    code.push(["moved", register]);
  }
  if (most === null) code.push(["jump", again]);
  for (const split of splits) {
    split[2] = code.length;
    if (how === "lazy") split.splice(1, 2, split[2], split[1]);
  }
};

/** @type {(tree: Tree, text: Set<string>, back: boolean, next?: { register: number }) => Program} */
const compiled = (tree, text, back = false, next = { register: 1000 }) => {
  const program = { code: [], back, next };
  emit(tree, text, program);
  program.code.push(["done"]);
  return program;
};

class Engine {
  steps = 0;
  /** @type {number[]} */
  registers = [];

  /** @param {string} text */
  constructor(text) { this.text = text; }

  // Where a match ends that starts here; -1 where there is none.
  /** @type {(program: Program, start: number) => number} */
  run({ code, back }, start) {
    const { text, registers } = this;
    /** @type {number[]} */
    const later = [];
    /** @param {number} register @param {number} value */
    const set = (register, value) => {
      later.push(-1 - register, registers[register] ?? -1);
      registers[register] = value;
    };
    let [pc, at] = [0, start];
    for (;;) {
      this.steps += 1;
      if (this.steps > ENOUGH) return -1;
      const [what, one, two] = code[pc];
      let goes = true;
      if (what === "char") {
        const sign = text[back ? at - 1 : at];
        goes = sign !== undefined && one.includes(sign);
        at += back ? -1 : 1;
      } else if (what === "split") {
        later.push(two, at);
        pc = one - 1;
      } else if (what === "jump") pc = one - 1;
      else if (what === "save" || what === "mark") set(one, at);
      else if (what === "moved") goes = registers[one] !== at;
      else if (what === "at") goes = PLACES[one](text, at);
      else if (what === "look") goes = this.run(one, at) >= 0 === two;
      else if (what === "atomic") {
        at = this.run(one, at);
        goes = at >= 0;
      } else if (what === "same as") {
        const same = text.slice(registers[2 * one], registers[2 * one + 1]);
        goes = text.startsWith(same, at);
        this.steps += same.length;
        at += same.length;
      } else if (what === "done") return at;
      if (goes) pc += 1;
      else {
        let place = -1;
        while (later.length && place < 0) {
          at = /** @type {number} */ (later.pop());
          place = /** @type {number} */ (later.pop());
          if (place < 0) registers[-1 - place] = at;
        }
        if (place < 0) return -1;
        pc = place;
      }
    }
  }
}

// Of all matches in a text, or of those alone that follow one another from its start.
/** @type {(tree: Tree, text: string, isSearched: boolean) => number} */
export const steps = (tree, text, isSearched) => {
  const signs = new Set(text);
  const engine = new Engine(text);
  const program = compiled(tree, signs);
  if (!isSearched) {
    engine.run(compiled(["sequence", tree, ["at", "end"]], signs), 0);
    for (let [from, to] = [-1, 0]; to > from && engine.steps <= ENOUGH;) [from, to] = [to, engine.run(program, to)];
    return engine.steps;
  }
  for (let at = 0; at <= text.length && engine.steps <= ENOUGH;) at = Math.max(engine.run(program, at), at + 1);
  return engine.steps;
};
