// Narrows the list of providers that the page already holds. The words stay in the address bar, so that
// a link, back and reload show the same; nothing is sent anywhere. Without this script the list is whole.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  if (!document.querySelector(".kd-quickfind")) return;
  const form = document.querySelector(".kd-quickfind");
  const cards = [...document.querySelectorAll("#cards > .kd-card")];
  const count = document.getElementById("result-count");
  const status = document.getElementById("result-status");
  const nothing = document.getElementById("nothing");
  const fields = ["q", "state", "kind"];
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const matches = (card, words, state, kind) =>
    words.every((word) => card.dataset.find.includes(word)) &&
    (!state || card.dataset.states.split(" ").includes(state)) &&
    (!kind || card.dataset.kind === kind || card.dataset.kind === "both");

  const show = () => {
    const words = plain(form.elements.q.value).split(/\s+/).filter(Boolean);
    const state = form.elements.state.value;
    const kind = form.elements.kind.value;
    let found = 0;
    for (const card of cards) {
      card.hidden = !matches(card, words, state, kind);
      found += card.hidden ? 0 : 1;
    }
    const text = `${found} ${found === 1 ? "provider" : "providers"}`;
    count.textContent = text;
    status.textContent = found === cards.length ? "" : `${text} of ${cards.length} match what you chose.`;
    nothing.hidden = found > 0;
  };

  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    for (const name of fields) form.elements[name].value = asked.get(name) ?? "";
    show();
  };

  // Replaced, not added: one step back leaves the list, however often the choice was changed.
  const toAddress = () => {
    const chosen = new URLSearchParams();
    for (const name of fields) if (form.elements[name].value) chosen.set(name, form.elements[name].value);
    history.replaceState(null, "", chosen.size ? `?${chosen}` : location.pathname);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    toAddress();
    show();
    document.getElementById("results").focus();
  });
  form.addEventListener("input", () => { toAddress(); show(); });
  addEventListener("popstate", fromAddress);
  fromAddress();
});
