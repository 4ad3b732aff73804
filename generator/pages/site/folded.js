// A link to a place that stands folded opens what holds it; newer browsers do so by themselves.
const unfold = () => {
  const name = decodeURIComponent(location.hash.slice(1));
  const found = name && !name.includes("=") ? document.querySelector(`#${CSS.escape(name)}`) : null;
  for (let one = found?.closest("details"); one; one = one.parentElement?.closest("details")) one.open = true;
};

addEventListener("hashchange", unfold);
addEventListener("DOMContentLoaded", unfold);
