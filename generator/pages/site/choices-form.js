// A form that leads to another page of ours: what is typed goes behind the "#", which no browser sends.
const CHOICES_FORM = "[data-choices]";

/** @param {HTMLFormElement} form */
const addressOf = (form) => {
  const asked = new URLSearchParams();
  for (const [name, value] of /** @type {Iterable<[string, string]>} */ (new FormData(form))) {
    if (value.trim()) asked.append(name, value.trim());
  }
  return `${form.action}${asked.size ? `#${asked}` : ""}`;
};

// A script of the form's own may have taken it already.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.matches(CHOICES_FORM)) return;
  event.preventDefault();
  location.assign(addressOf(form));
});
