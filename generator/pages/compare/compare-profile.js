// Reads one provider's own page and lifts the answers out of it, from the elements that "data-compare"
// marks. So a comparison says what the profile says, and a profile that was kept for offline use is enough.
"use strict";
const compareProfile = (() => {
  const words = (node) => node.textContent.replace(/\s+/g, " ").trim();
  const marked = (page, id) => [...page.querySelectorAll(`[data-compare="${id}"]`)];

  // A copy that can stand on another page: no id twice, links that lead where they led, no explained words.
  const lifted = (element, address) => {
    const copy = document.importNode(element, true);
    copy.removeAttribute("data-compare");
    for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
    for (const one of copy.querySelectorAll("a.kd-term, dt, dd")) {
      one.replaceWith(...one.childNodes, one.matches("dt") ? " " : "");
    }
    for (const link of copy.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), address).href;
    }
    copy.normalize();
    return copy;
  };

  // The answer itself is what differs or not; what stands in small letters is told beside it.
  const fact = (element, address) => {
    const copy = lifted(element, address);
    const notes = [...copy.querySelectorAll("small")];
    for (const note of notes) note.remove();
    const unknown = words(copy) === words(copy.querySelector(".kd-unk") ?? document.createElement("i"));
    return { answer: [...copy.childNodes], notes: notes.map(words).filter(Boolean), isSilent: unknown };
  };

  const criterion = (row, address) => {
    const copy = lifted(row, address);
    const [mark, outcome, proof] = [".kd-m", ".kd-out", "details"].map((part) => copy.querySelector(part));
    const isKnown = mark.matches(".kd-m--met, .kd-m--not");
    outcome.remove();
    const reason = words(copy.querySelector("div > p"));
    const title = proof?.querySelector("summary").firstChild.data;
    proof?.querySelector("summary").remove();
    return {
      answer: [mark, outcome],
      notes: mark.matches(".kd-m--not, .kd-m--na") ? [reason] : [],
      isSilent: !isKnown,
      proof: proof && { title, parts: [reason, ...proof.childNodes] },
    };
  };

  // Flags of one kind share their mark and word; each keeps its title, and the reply if there is one.
  const flags = (panels, address) => {
    const kinds = new Map();
    for (const panel of panels) {
      const copy = lifted(panel, address);
      const word = copy.querySelector(".kd-flag__word");
      const reply = copy.querySelector(".kd-reply h4");
      word.querySelector(".kd-vh").remove();
      word.remove();
      const kind = kinds.get(words(word)) ?? { answer: [copy.querySelector("svg"), word], notes: [], isSilent: false };
      kinds.set(words(word), kind);
      const title = document.createElement("div");
      title.append(copy.querySelector("h3").textContent.trim());
      if (reply) title.append(Object.assign(document.createElement("small"), { textContent: words(reply) }));
      kind.answer.push(title);
    }
    return [...kinds.values()];
  };

  const answers = (page, id, address) => {
    const found = marked(page, id);
    if (found[0]?.matches(".kd-flag")) return flags(found, address);
    return found.map((one) => (one.matches("li") ? criterion : fact)(one, address));
  };

  // Without a network the worker may answer with a copy that was kept; it tells the day.
  const read = (page, slug, address, keptOn) => ({
    slug,
    address,
    name: words(marked(page, "name")[0]),
    sheet: marked(page, "sheet").map((link) => new URL(link.getAttribute("href"), address).href)[0],
    status: [
      ...marked(page, "status").map(words),
      ...(page.querySelector("[data-overdue]") ? ["Overdue for a check"] : []),
      ...(keptOn ? [`As read on ${printing.day(new Date(keptOn))}, without a connection now`] : []),
    ],
    answers: (id) => answers(page, id, address),
  });

  return {
    words,
    // Resolves to what the page says; to "missing" where there is no such provider; to "failed" where
    // the page could not be had.
    async load(slug, profiles) {
      const address = new URL(`${slug}/`, profiles).href;
      try {
        const response = await fetch(address);
        if (response.status === 404) return { slug, state: "missing" };
        if (!response.ok) return { slug, state: "failed" };
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        if (!marked(page, "name").length) return { slug, state: "missing" };
        return { state: "read", ...read(page, slug, address, response.headers.get("X-Kept-On")) };
      } catch {
        return { slug, state: "failed" };
      }
    },
  };
})();
