// Adds up the cost worksheet while somebody writes on it. All that is written stands in the address
// behind the "#", which no browser sends: a link or a reload brings it back. Money is counted in cents.
// A part that is empty or cannot be read is not known yet; it is never counted as zero.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const sheet = document.getElementById("worksheet");
  if (!sheet) return;
  const [origin, sum, unknownList] = ["from", "sum", "unknown"].map((id) => document.getElementById(`worksheet-${id}`));
  const profile = origin.querySelector("a");
  const profiles = profile.getAttribute("href");
  const rows = [...sheet.querySelectorAll("[data-part]")].map((element) => ({
    ...element.dataset,
    title: element.querySelector("strong").textContent,
    sum: element.querySelector("[data-sum]"),
    fields: Object.fromEntries([...element.querySelectorAll("[data-field]")].map((one) => [one.dataset.field, one])),
  }));
  let from = {};
  let timer = 0;

  // Empty is null, and what cannot be read is undefined.
  const amount = (text) => {
    const found = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.(\d{1,2}))?$/.exec(text);
    return found ? Number(found[1].replaceAll(",", "")) * 100 + Number((found[2] ?? "").padEnd(2, "0")) : undefined;
  };
  const whole = (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);
  const value = (field, parse) => (field?.value.trim() ? parse(field.value.trim()) : null);
  const dollars = (cents) => `$${(cents / 100).toLocaleString("en-US", { minimumFractionDigits: cents % 100 ? 2 : 0 })}`;
  const span = ([low, high]) => (low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`);

  const read = (row) => {
    const { number, low, high } = row.fields;
    const found = { number: value(number, whole), low: value(low, amount), high: value(high, amount), wrong: {} };
    if (found.number === undefined) found.wrong.number = "Write a whole number, like 6.";
    for (const name of ["low", "high"]) if (found[name] === undefined) found.wrong[name] = "Write an amount, like 450 or 1,200.50.";
    if (found.low === null && found.high > 0) found.wrong.high = "Write the lowest amount too.";
    if (found.high < found.low && found.high !== null) found.wrong.high = "This is less than the lowest amount.";
    found.touched = Object.values(row.fields).some((field) => field.value.trim());
    found.range = range(found, Boolean(number));
    return found;
  };
  const range = ({ number, low, high, wrong }, isCounted) => {
    if (Object.keys(wrong).length) return null;
    if (isCounted && number === 0) return [0, 0];
    if (low === null || (isCounted && number === null)) return null;
    const times = isCounted ? number : 1;
    return [low * times, (high ?? low) * times];
  };

  // One price for a course makes sessions needless, and the other way round.
  const isOwed = (row, found, all) =>
    found.touched || row.kind === "cost" || (row.kind === "session" && !all.find(([one]) => one.kind === "course")[1].touched);

  const told = (total, unknown, back, account, unread) => {
    const missing = unknown === 1 ? "1 part is" : `${unknown} parts are`;
    const words = [];
    if (!total) words.push("No part is filled in yet.");
    else if (!total[1]) words.push("The parts you filled in cost nothing.");
    else if (back && back[1] > total[0]) words.push(`You would pay about ${span(total)}. The money back is more than that, so it is left out. Please check it.`);
    else if (back && back[1]) words.push(`You would pay about ${span([total[0] - back[1], total[1] - back[0]])} if ${span(back)} comes back. You would pay ${span(total)} first.`);
    else words.push(`You would pay about ${span(total)}.`);
    if (total && unknown) words.push(`${missing} not known yet, so the real total is likely higher.`);
    if (unread) words.push(unread === 1 ? "1 amount cannot be read and is left out." : `${unread} amounts cannot be read and are left out.`);
    if (total && account) words.push(`${dollars(account[0])} would be paid from your HSA or FSA. It is your own money, so the total stays the same.`);
    return words.join(" ");
  };

  const show = (wait = 0) => {
    const all = rows.map((row) => [row, read(row)]);
    const costs = all.filter(([row, found]) => !["back", "account"].includes(row.kind) && isOwed(row, found, all));
    const known = costs.filter(([, found]) => found.range).map(([, found]) => found.range);
    const unknown = costs.filter(([, found]) => !found.range).map(([row]) => row.title);
    const total = known.length ? known.reduce(([a, b], [low, high]) => [a + low, b + high]) : null;
    const [back, account] = ["back", "account"].map((kind) => all.find(([row]) => row.kind === kind)[1].range);
    for (const [row, found] of all) {
      if (!row.sum) continue;
      const isMissing = !found.range && costs.some(([one]) => one === row);
      row.sum.className = isMissing ? "kd-js kd-unk" : "kd-js";
      row.sum.textContent = found.range ? (found.range[1] ? span(found.range) : "Nothing to pay") : isMissing ? "Not known yet" : "";
    }
    const unread = all.reduce((number, [, found]) => number + Object.keys(found.wrong).length, 0);
    const words = told(total, unknown.length, back, account, unread);
    unknownList.textContent = total && unknown.length ? `Not known yet: ${unknown.join(", ")}. Ask for each.` : "";
    sum.closest("section").toggleAttribute("data-filled", Boolean(total));
    // Not at every key, or a screen reader would never come to the end of a sentence.
    clearTimeout(timer);
    timer = setTimeout(() => { sum.textContent = words; }, wait);
    return all;
  };

  // While a field is being written in, a message may go but none may come.
  const complain = (all, mayCome) => {
    for (const [row, found] of all) for (const [name, field] of Object.entries(row.fields)) {
      const text = found.wrong[name] ?? "";
      if (text && !mayCome) continue;
      document.getElementById(`${field.id}-wrong`).textContent = text && `${text} It is left out until then.`;
      field.setAttribute("aria-invalid", String(Boolean(text)));
    }
  };

  const toAddress = (all) => {
    const written = new URLSearchParams(from);
    const plain = (cents) => (cents === undefined ? "" : String(cents / 100));
    for (const [row, { number, low, high }] of all) {
      if (number !== null && number !== undefined) written.set(row.number, number);
      const amounts = [low, high].filter((one) => one !== null).map(plain).join("-");
      if (amounts) written.set(row.part, low === null ? `-${amounts}` : amounts);
    }
    history.replaceState(null, "", written.size ? `#${written}` : location.pathname + location.search);
  };

  const fromAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    from = {};
    for (const name of ["from", "name", "for"]) if (asked.get(name)) from[name] = asked.get(name).slice(0, 120);
    origin.hidden = !(/^[a-z0-9-]+$/.test(from.from ?? "") && from.name);
    if (!origin.hidden) {
      profile.href = `${profiles}${from.from}/`;
      profile.textContent = from.name;
      origin.querySelector("span").textContent = from.for ? `The price of treatment is for: ${from.for}.` : "It states no price for treatment. Ask.";
    }
    for (const { part, number, fields } of rows) {
      const [low, high] = (asked.get(part) ?? "").split("-");
      fields.low.value = low;
      if (fields.high) fields.high.value = high ?? "";
      if (fields.number) fields.number.value = asked.get(number) ?? "";
    }
    complain(show(), true);
  };

  sheet.addEventListener("input", () => { const all = show(500); complain(all, false); toAddress(all); });
  sheet.addEventListener("change", () => complain(show(500), true));
  document.getElementById("worksheet-print").addEventListener("click", () => print());
  document.getElementById("worksheet-clear").addEventListener("click", () => {
    history.replaceState(null, "", location.pathname + location.search);
    fromAddress();
    rows[0].fields.low.focus();
  });
  // A link inside the page, such as the one past the header, must not wipe what is written.
  addEventListener("hashchange", () => (location.hash.includes("=") ? fromAddress() : toAddress(show())));
  fromAddress();
});
