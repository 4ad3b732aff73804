// Check any clinic: the state's own look-ups, and the name on the sheet. The name is not taken from the address,
// or a link could put words of somebody else on our page.
import { changeChoices, choices, onNewChoices } from "../site/address.js";
import { the } from "../site/dom.js";
import { FORM, LOOKUPS, STATE, part } from "./any-clinic-hooks.js";

document.addEventListener("DOMContentLoaded", () => {
  const form = the(FORM, HTMLFormElement);
  const clinic = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const state = the(STATE, HTMLSelectElement, form);
  const [name, listed, ask] = [part("name"), part("listed"), part("ask")].map((one) => the(one, HTMLElement));
  const lookups = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(LOOKUPS)]);

  const showName = () => {
    const typed = clinic.value.trim();
    name.textContent = typed || "a clinic";
    listed.setAttribute("href", form.action + (typed ? `#${new URLSearchParams({ q: typed })}` : ""));
  };

  const showState = () => {
    for (const one of lookups) one.hidden = one.dataset.state !== state.value;
    ask.hidden = Boolean(state.value);
  };

  const fromAddress = () => {
    const asked = choices().get("state") ?? "";
    state.value = [...state.options].some(({ value }) => value === asked) ? asked : "";
    showState();
  };

  clinic.addEventListener("input", showName);
  state.addEventListener("input", () => {
    changeChoices({ state: state.value });
    showState();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(listed.getAttribute("href") ?? "");
  });
  onNewChoices(fromAddress);
  fromAddress();
  showName();
});
