// What axe says against the page as it stands, beside the questions in questions.js.

const COLOURS = ["color-contrast", "link-in-text-block"];
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

// The same work for the same thing once only.
const remembered = (work) => {
  const known = new Map();
  return (one) => {
    if (!known.has(one)) known.set(one, work(one));
    return known.get(one);
  };
};

// A number for a text (FNV-1a, twice: 64 bits together), to be sent instead of it.
const digest = (text) => {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x5bd1e995);
  }
  return `${one.toString(36)} ${two.toString(36)}`;
};

// One part for each kind of letters: the same parts around it by name and class, the same paint on each
// of them, the same letters. What is equal in all of that has one contrast, so it is measured once.
const kindsOfLetters = () => {
  const chain = remembered((e) => {
    if (!e) return "";
    const { backgroundColor, backgroundImage, opacity } = style(e);
    const own = [e.tagName, e.getAttribute("class"), backgroundColor, backgroundImage, opacity];
    return digest(`${chain(e.parentElement)}>${own}`);
  });
  const kinds = new Map();
  for (const e of every("body *").filter((e) => hasWords(e) || e.matches("input, select, textarea"))) {
    const { color, fontSize, fontWeight, textDecorationLine } = style(e);
    const kind = [chain(e), visible(e), color, fontSize, fontWeight, textDecorationLine].join(" ");
    if (!kinds.has(kind)) kinds.set(kind, e);
  }
  return kinds;
};

const namesOfKinds = () => [...kindsOfLetters().keys()];

const told = ({ id, nodes }) => {
  const where = nodes.map((node) => node.target.join(" "));
  return `${id}: ${where.slice(0, 5).join(", ")} (${where.length} places)`;
};

const axeSays = async (context, options) => {
  const { violations } = await axe.run(context, { ...options, resultTypes: ["violations"] });
  return violations.map(told);
};

const axeOnColours = (known = []) => {
  const kinds = kindsOfLetters();
  for (const one of known) kinds.delete(one);
  const options = { runOnly: { type: "rule", values: COLOURS } };
  return kinds.size ? axeSays({ include: [...kinds.values()] }, options) : [];
};

// The same by arithmetic alone, for a page that axe has looked at in other colours: what lies behind
// which letters is known to be as it is written, so the paint of their parents is asked, and no place.
const faintLetters = () => {
  const { Color, flattenColors, hasValidContrastRatio } = axe.commons.color;
  const read = remembered((text) => {
    const colour = new Color();
    colour.parseString(text);
    return colour;
  });
  const behind = remembered((e) => {
    if (!e) return new Color(255, 255, 255, 1);
    const own = read(style(e).backgroundColor);
    return own.alpha === 1 ? own : flattenColors(own, behind(e.parentElement));
  });
  const solid = remembered((e) => (e ? style(e).opacity * solid(e.parentElement) : 1));
  const isFaint = (e) => {
    const { red, green, blue, alpha } = read(style(e).color);
    const ink = new Color(red, green, blue, alpha * solid(e));
    const paper = behind(e);
    const { fontSize, fontWeight } = style(e);
    return !hasValidContrastRatio(paper, flattenColors(ink, paper), parseFloat(fontSize), fontWeight >= 700).isValid;
  };
  const faint = [...kindsOfLetters().values()].filter(visible).filter(isFaint);
  return faint.map((e) => `faint letters: ${name(e)}`);
};

const smallParts = () => tooSmall().map((one) => `too small to hit: ${one}`);

// Without what looks at the paint behind every letter, and without the size of what is pressed: tooSmall
// asks more of that.
const axeOnTheRest = async () => {
  const off = [...COLOURS, "target-size"].map((id) => [id, { enabled: false }]);
  const rules = Object.fromEntries(off);
  window.inSight = new Set(every("body *").filter(visible));
  return [...(await axeSays(document, { runOnly: { type: "tag", values: STANDARDS }, rules })), ...smallParts()];
};

// The same on another screen. What axe says hangs on what is in sight, and for one rule on what has to
// be scrolled: where nothing else is in sight, only that rule is asked again.
const axeOnAnotherScreen = async () => {
  if (every("body *").some((e) => visible(e) && !window.inSight.has(e))) return await axeOnTheRest();
  const scrolled = { runOnly: { type: "rule", values: ["scrollable-region-focusable"] } };
  return [...(await axeSays(document, scrolled)), ...smallParts()];
};
