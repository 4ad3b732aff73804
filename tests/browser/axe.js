// What axe says against the page as it stands, beside the questions in questions.js.

const COLOURS = ["color-contrast", "link-in-text-block"];
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

// One part for each kind of letters: the same parts around it by name and class, the same paint on each
// of them, the same letters. What is equal in all of that has one contrast, so it is measured once.
const kindsOfLetters = () => {
  const chains = new Map([[null, ""]]);
  const chain = (e) => {
    if (!chains.has(e)) {
      const { backgroundColor, backgroundImage, opacity } = style(e);
      const own = [e.tagName, e.getAttribute("class"), backgroundColor, backgroundImage, opacity];
      chains.set(e, `${chain(e.parentElement)}>${own}`);
    }
    return chains.get(e);
  };
  const kinds = new Map();
  for (const e of every("body *").filter((e) => hasWords(e) || e.matches("input, select, textarea"))) {
    const { color, fontSize, fontWeight, textDecorationLine } = style(e);
    const kind = [chain(e), visible(e), color, fontSize, fontWeight, textDecorationLine].join(" ");
    if (!kinds.has(kind)) kinds.set(kind, e);
  }
  return [...kinds.values()];
};

const told = ({ id, nodes }) => {
  const where = nodes.map((node) => node.target.join(" "));
  return `${id}: ${where.slice(0, 5).join(", ")} (${where.length} places)`;
};

const axeSays = async (context, options) => {
  const { violations } = await axe.run(context, { ...options, resultTypes: ["violations"] });
  return violations.map(told);
};

const axeOnColours = () =>
  axeSays({ include: kindsOfLetters() }, { runOnly: { type: "rule", values: COLOURS } });

// The same by arithmetic alone, for a page that axe has looked at in other colours: what lies behind
// which letters is known to be as it is written, so the paint of their parents is asked, and no place.
const faintLetters = () => {
  const { Color, flattenColors, hasValidContrastRatio } = axe.commons.color;
  const read = (text) => {
    const colour = new Color();
    colour.parseString(text);
    return colour;
  };
  const behind = (e) => {
    if (!e) return new Color(255, 255, 255, 1);
    const own = read(style(e).backgroundColor);
    return own.alpha === 1 ? own : flattenColors(own, behind(e.parentElement));
  };
  const solid = (e) => (e ? style(e).opacity * solid(e.parentElement) : 1);
  const isFaint = (e) => {
    const ink = read(style(e).color);
    ink.alpha *= solid(e);
    const paper = behind(e);
    const { fontSize, fontWeight } = style(e);
    return !hasValidContrastRatio(paper, flattenColors(ink, paper), parseFloat(fontSize), fontWeight >= 700).isValid;
  };
  return kindsOfLetters().filter(visible).filter(isFaint).map((e) => `faint letters: ${name(e)}`);
};

// Without what looks at the paint behind every letter, and without the size of what is pressed: tooSmall
// asks more of that.
const axeOnTheRest = async () => {
  const off = [...COLOURS, "target-size"].map((id) => [id, { enabled: false }]);
  const rules = Object.fromEntries(off);
  const small = tooSmall().map((one) => `too small to hit: ${one}`);
  return [...(await axeSays(document, { runOnly: { type: "tag", values: STANDARDS }, rules })), ...small];
};
