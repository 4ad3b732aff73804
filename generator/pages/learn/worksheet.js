// Adds up the cost worksheet while somebody writes on it. All that is written stands in the address
// behind the "#", which no browser sends: a link or a reload brings it back. A profile's link carries its
// public prices behind a "?". Money is counted in cents.
// A part that is empty or cannot be read is not known yet; it is never counted as zero.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const sheet = document.getElementById("worksheet");
  if (!sheet) return;
  const [origin, sum, unknownList, printing, clearing] = ["from", "sum", "unknown", "print", "clear"].map((name) =>
    document.getElementById(`worksheet-${name}`));
  const profile = origin.querySelector("a");
  const profiles = profile.getAttribute("href");
  const rows = [...sheet.querySelectorAll("[data-part]")].map((element) => ({
    ...element.dataset,
    title: element.querySelector("strong").textContent,
    sum: element.querySelector("[data-sum]"),
    fields: Object.fromEntries(
      [...element.querySelectorAll("[data-field]")].map((field) => [field.dataset.field, field])),
  }));
  let from = {};
  let timer = 0;

  // Empty is null, and what cannot be read is undefined.
  const amount = (text) => {
    const found = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.(\d{1,2}))?$/.exec(text);
    if (!found) return undefined;
    return Number(found[1].replaceAll(",", "")) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  };
  const whole = (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);
  const value = (field, parse) => (field?.value.trim() ? parse(field.value.trim()) : null);
  const dollars = (cents) =>
    `$${(cents / 100).toLocaleString("en-US", { minimumFractionDigits: cents % 100 ? 2 : 0 })}`;
  const span = ([low, high]) => (low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`);

  const read = (row) => {
    const { number, low, high } = row.fields;
    const found = { number: value(number, whole), low: value(low, amount), high: value(high, amount) };
    found.wrong = {};
    if (found.number === undefined) found.wrong.number = "Write a whole number, like 6.";
    for (const name of ["low", "high"]) {
      if (found[name] === undefined) found.wrong[name] = "Write an amount, like 450 or 1,200.50.";
    }
    if (found.low === null && Number.isInteger(found.high)) found.wrong.high = "Write the lowest amount too.";
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
  const of = (kind, all) => all.find(([row]) => row.kind === kind)[1];
  const isOwed = (row, found, all) =>
    found.touched || row.kind === "cost" || (row.kind === "session" && !of("course", all).touched);

  const parts = (number) => (number === 1 ? "1 part is" : `${number} parts are`);
  const told = (total, unknown, back, account, unread) => {
    const words = [];
    if (total && unknown) words.push(`${parts(unknown)} not known yet, so the real total is likely higher.`);
    if (unread) words.push(`${unread === 1 ? "1 amount is" : `${unread} amounts are`} left out: look below the field.`);
    if (total && back?.[1] > total[0]) words.push("The money back is more than that, so it is left out.");
    else if (total && back?.[1]) {
      const after = span([total[0] - back[1], total[1] - back[0]]);
      words.push(`If ${span(back)} comes back later, you end up paying about ${after}.`);
    }
    if (total && account?.[1]) {
      words.push(`Up to ${dollars(account[1])} would come from your HSA or FSA.`);
      words.push("That is your own money, so it takes nothing off.");
    }
    if (!total) return ["No part is filled in yet.", words.join(" ")];
    return [total[1] ? `You would pay about ${span(total)}.` : "What you filled in costs nothing.", words.join(" ")];
  };

  const show = (wait = 0) => {
    const all = rows.map((row) => [row, read(row)]);
    const [back, account] = [of("back", all), of("account", all)];
    const costs = all.filter(([row, found]) => found !== back && found !== account && isOwed(row, found, all));
    const known = costs.map(([, found]) => found.range).filter(Boolean);
    const unknown = costs.filter(([, found]) => !found.range).map(([row]) => row.title);
    const total = known.length ? known.reduce(([a, b], [low, high]) => [a + low, b + high]) : null;
    for (const [row, { range }] of all.filter(([{ sum }]) => sum)) {
      const isMissing = unknown.includes(row.title);
      row.sum.classList.toggle("kd-unk", isMissing);
      row.sum.classList.toggle("kd-ws__none", !isMissing && !range);
      const known = range?.[1] ? span(range) : "Nothing";
      row.sum.textContent = isMissing ? "Not known yet" : range ? known : "Not counted";
    }
    const unread = all.reduce((number, [, found]) => number + Object.keys(found.wrong).length, 0);
    const words = told(total, unknown.length, back.range, account.range, unread);
    unknownList.textContent = total && unknown.length ? `Not known yet: ${unknown.join(", ")}.` : "";
    sum.closest("section").toggleAttribute("data-filled", Boolean(total));
    // Not at every key, or a screen reader would never come to the end of a sentence.
    clearTimeout(timer);
    timer = setTimeout(() => [...sum.children].forEach((one, at) => { one.textContent = words[at]; }), wait);
    return all;
  };

  // While a field is being written in, a message may go but none may come.
  const complain = (all, mayCome) => {
    for (const [{ fields }, { wrong }] of all) {
      for (const [name, field] of Object.entries(fields)) {
        const text = wrong[name] ?? "";
        if (text && !mayCome) continue;
        document.getElementById(`${field.id}-wrong`).textContent = text && `${text} Until then it is left out.`;
        field.setAttribute("aria-invalid", String(Boolean(text)));
      }
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
    addressChoices.replace(written);
  };

  const fromAddress = () => {
    const asked = addressChoices.read();
    from = {};
    for (const name of ["from", "name", "for"]) if (asked.get(name)) from[name] = asked.get(name).slice(0, 120);
    origin.hidden = !(/^[a-z0-9-]+$/.test(from.from ?? "") && from.name);
    if (!origin.hidden) {
      profile.href = `${profiles}${from.from}/`;
      profile.textContent = from.name;
      const [before, after] = origin.querySelectorAll("span");
      before.textContent = from.for ? "Prices from" : "For";
      after.textContent = from.for
        ? `, as read on its page; check them. The price of treatment is for: ${from.for}.`
        : ": no price for treatment is stated on its page. Check what is filled in, and ask.";
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
  printing.addEventListener("click", () => print());
  clearing.addEventListener("click", () => {
    addressChoices.replace(new URLSearchParams());
    fromAddress();
    rows[0].fields.low.focus();
  });
  addressChoices.onChange(fromAddress);
  fromAddress();
});
