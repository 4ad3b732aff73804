// Writes the day on a page that is about to be printed, and prints where a button says so.
// Without this script the day stays a line to write on.
"use strict";
const printing = (() => {
  const month = new Intl.DateTimeFormat("en-US", { month: "short" });
  const day = (date) => `${date.getDate()} ${month.format(date)} ${date.getFullYear()}`;
  const date = () => {
    for (const place of document.querySelectorAll("[data-printed]")) place.textContent = day(new Date());
  };

  document.addEventListener("DOMContentLoaded", date);
  // The page may have stood open for days.
  addEventListener("beforeprint", date);
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-print]")) print();
  });
  return { day };
})();
