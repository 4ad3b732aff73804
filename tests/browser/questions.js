// What the tests ask a page. None changes what is written there, but those that say so.

const name = (e) => `${e.tagName}.${e.getAttribute("class")}: ${e.textContent.trim().slice(0, 40)}`;
const every = (selector) => [...document.querySelectorAll(selector)];
const visible = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
const style = (e) => getComputedStyle(e);
const hasWords = (e) => [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
const canBeUsed = () =>
  every("a[href], button, input, select, textarea, summary, [tabindex]").filter(
    (e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }),
  );

// Changes the page: cards below the first screen are drawn too, so that they can be measured.
const drawAll = () => {
  if (document.adoptedStyleSheets.some((sheet) => sheet.drawsAll)) return;
  const sheet = new CSSStyleSheet();
  sheet.drawsAll = true;
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

// By how many pixels the page is wider than the screen, and what sticks out or is cut off.
const sideways = (within = "body *") => {
  drawAll();
  const width = document.documentElement.clientWidth;
  const out = every(within).filter((e) => {
    // What stands folded has no place until it is asked for one, which takes the most time.
    if (!e.checkVisibility()) return false;
    const box = e.getBoundingClientRect();
    const sticksOut = box.right > width + 1 || box.left < -1;
    const isCut = () => e.scrollWidth > e.clientWidth + 1 && style(e).overflowX !== "visible";
    return box.width > 0 && (sticksOut || isCut()) && !e.closest(".kd-vh, .kd-sprite, thead");
  });
  return { by: document.scrollingElement.scrollWidth - width, out: out.slice(0, 5).map(name) };
};

// Changes the page: asks other pages, whose words are put in the place of its own in turn, and looks at these alone.
// They have its sheets and scripts, and nothing is drawn in between.
const inTurn = (pages, question) =>
  Object.entries(pages).map(([address, html]) => {
    const other = new DOMParser().parseFromString(html, "text/html");
    document.querySelector("main").replaceWith(other.querySelector("main"));
    return [address, question("main, main *")];
  });
const sidewaysInTurn = (pages) => inTurn(pages, sideways);
const printedInTurn = (pages) =>
  inTurn(pages, (within) => ({ ...sideways(within), points: smallestLetters() }));

// Changes the page: letters of twice the size, as a browser's own setting makes them.
const enlargeText = () => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(style(root).fontSize)}px`;
};
// Changes the page: the distances that WCAG 1.4.12 lets a reader set.
const spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

// Changes the page: the narrow family, which another way of wrapping comes with.
const narrowText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html body, html aside, html input { font-family: "Liberation Sans", Helvetica !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

// Changes the page: a link without a name, and a heading and one of many texts that can hardly be read.
const spoil = () => {
  const link = document.body.appendChild(document.createElement("a"));
  link.href = "#";
  link.className = "spoilt";
  for (const faint of [document.querySelector("h1"), every("main p").filter(hasWords).at(-1)]) {
    faint.style.color = matchMedia("(prefers-color-scheme: dark)").matches ? "#555555" : "#999999";
  }
};

// Changes the page back to what it was.
const undo = () => {
  for (const spoilt of every(".spoilt")) spoilt.remove();
  for (const part of every(".kd-js, .kd-nojs")) part.hidden = false;
  document.documentElement.style.fontSize = "";
  document.querySelector("h1").style.color = "";
  document.adoptedStyleSheets = [];
};

// Whether each of the three numbers to call stands wholly on the first screen.
const helpInSight = () =>
  ["988", "911", "18002221222"].map((number) => {
    const link = document.querySelector(`aside a[href="tel:${number}"]`);
    const box = link.getBoundingClientRect();
    return visible(link) && box.height > 0 && box.top >= 0 && box.left >= 0 &&
      box.bottom <= innerHeight && box.right <= innerWidth;
  });

// Changes the page: from now on window.trail holds which of the usable parts had the focus, in turn.
const followFocus = () => {
  const parts = canBeUsed();
  const ring = (e) => (style(e).outlineStyle === "none" ? 0 : parseFloat(style(e).outlineWidth));
  const resting = parts.map(ring);
  window.trail = [];
  addEventListener("focusin", ({ target }) => {
    const at = parts.indexOf(target);
    const isSeen = ring(target) >= 2 && !resting[at] && !/, 0\)$/.test(style(target).outlineColor);
    window.trail.push(isSeen ? at : `no ring: ${name(target)}`);
  });
  return parts.length;
};

// Everything to press that is less than 24 px wide or high (WCAG 2.5.8). A link among other words of
// its line is measured by that line, so it is left out.
const tooSmall = () => {
  drawAll();
  const block = (e) => {
    while (style(e).display.startsWith("inline")) e = e.parentElement;
    return e;
  };
  const isAmongWords = (e) => {
    if (style(e).display !== "inline") return false;
    const texts = document.createTreeWalker(block(e), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      const isWord = /[\p{L}\d]/u.test(data) && !parentElement.closest("a, .kd-vh");
      if (isWord && block(parentElement) === block(e)) return true;
    }
    return false;
  };
  return canBeUsed()
    .map((e) => ({ e, box: e.getBoundingClientRect() }))
    .filter(({ e, box }) => (box.width < 24 || box.height < 24) && !isAmongWords(e))
    .map(({ e, box }) => `${name(e)} ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`);
};

// Changes the page. All words but those of what works only with, or is offered only without, a script.
const wordsForAll = () => {
  drawAll();
  for (const part of every(".kd-js, .kd-nojs")) part.hidden = true;
  return document.body.innerText;
};

// How bright the page and its letters are, from 0 for black to 1 for white.
const brightness = () =>
  [style(document.body).backgroundColor, style(document.body).color].map((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });

const stored = async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

// Each mark of a criterion or of the legend, with the words beside it.
const marks = () =>
  every(".kd-crit > li, .kd-legend > li").map((row) => [
    row.querySelector("use").getAttribute("href"),
    (row.querySelector(".kd-out") ?? row).innerText.trim(),
  ]);

// The colour of each mark, of the page behind it, and its width.
const drawnMarks = () =>
  every(".kd-m, .kd-flag svg").filter(visible).map((e) => [
    style(e).color, style(document.body).backgroundColor, e.getBoundingClientRect().width,
  ]);

const linksWithoutLine = () => {
  drawAll();
  return every("main :is(p, li, dd) a:not(.kd-cite)")
    .filter((e) => visible(e) && style(e).display === "inline")
    .filter((e) => !style(e).textDecorationLine.includes("underline"))
    .map(name);
};

// The sections of a provider's page in the order of the source, with their height on the screen.
const sections = () =>
  every("main section > h2").map((e) => [e.id, e.getBoundingClientRect().top]);

// Every disclosure that keeps something back.
const closed = () =>
  every("details").filter(visible).filter((e) =>
    [...e.children].some((part) =>
      !part.matches("summary") && (!visible(part) || part.getBoundingClientRect().height < 5)),
  ).map(name);

// How high the smallest letters are, in points, as Arial's would be: what is wide is printed smaller.
const smallestLetters = () =>
  Math.min(...every("main *").filter((e) => visible(e) && hasWords(e)).map((e) => parseFloat(style(e).fontSize))) * 0.75;

// Letters that are neither black nor dark grey, and whatever lies behind any.
const inkAndPaper = () => {
  const seen = every("body, body *").filter(visible);
  const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
  return {
    coloured: seen.filter((e) => hasWords(e) && channels(style(e).color).some((c) => c > 0x33)).map(name),
    paper: [...new Set(seen.map((e) => style(e).backgroundColor))].sort(),
  };
};

const addresses = () => [...new Set(every("a[href]").map((e) => e.href.split("#")[0]))];
