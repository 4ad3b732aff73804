"""What a profile may not say of itself: a check that nobody made, a price that cannot be."""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.placeholder import is_sentence, says_something
from generator.model.refusal import shown_briefly
from generator.model.vocabulary import ConflictOfInterest, Method
from generator.reading.profiles.raw_profile import Trouble, entries, mapping
from generator.reading.validation.messages import name_of

OURS = frozenset(method.value for method in Method if method.is_ours)
SENTENCE = "write what happened, like: The front page says that depression is gone in six sessions."
TIED = frozenset(tie.value for tie in ConflictOfInterest if tie.is_tied)


def honesty(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield what is claimed without a look of our own, and prices that contradict themselves."""
    if "verified" in data:
        yield from _verified(data)
    yield from _made_up_hosts(data)
    yield from _flags_twice(data)
    yield from _flags_without_a_sentence(data)
    for at, price in entries(data, "prices"):
        low, high = price.get("amount_usd"), price.get("amount_high_usd")
        if low is None and "sessions" not in price:
            message = "a price needs amount_usd, or sessions for a usual course"
            fix = "write the amount, or take the entry out: absent means not stated"
            yield Trouble(at, "price-without-amount", message, fix)
        if _number(high) is not None and (_number(low) or 0) > (_number(high) or 0):
            message = f"the upper price {shown_briefly(high)} is below {shown_briefly(low)}"
            yield Trouble((*at, "amount_high_usd"), "price-range-backwards", message, "swap them")


def _made_up_hosts(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield addresses on the hosts that are kept for examples; nobody has seen a page there."""
    looks = mapping(data, "evidence")
    typed = [(("evidence", name, "url"), mapping(looks, name).get("url")) for name in looks]
    for at, url in ((("website",), data.get("website")), *typed):
        host = re.match(r"https?://(?:www\.)?(example\.(?:com|net|org))(?:[/:?#]|$)", str(url))
        if host:
            message = f"{name_of(at)}: {host[1]} is kept for examples, and nobody has a site there"
            fix = "write the address as the browser shows it, or take the line out"
            yield Trouble(at, "link-made-up", message, fix)


def _flags_twice(data: dict[str, Any]) -> Iterator[Trouble]:
    seen: set[Any] = set()
    for at, flag in entries(data, "flags"):
        rule = flag.get("rule")
        if isinstance(rule, str) and rule in seen:
            message = f"the red flag '{rule}' stands twice; one page can show it once"
            fix = "put both looks in one entry: evidence: [first, second]"
            yield Trouble((*at, "rule"), "flag-twice", message, fix)
        seen.add(rule)


def _flags_without_a_sentence(data: dict[str, Any]) -> Iterator[Trouble]:
    for at, flag in entries(data, "flags"):
        note = flag.get("note")
        if isinstance(note, str) and not is_sentence(note):
            found = shown_briefly(note)
            message = f"a red flag needs a full sentence of what was seen or heard; found {found}"
            yield Trouble((*at, "note"), "flag-without-sentence", message, SENTENCE)


def _verified(data: dict[str, Any]) -> Iterator[Trouble]:
    looks = [
        evidence for evidence in mapping(data, "evidence").values() if isinstance(evidence, dict)
    ]
    # Without any look, that is what is told.
    if looks and not any(look.get("method") in OURS for look in looks):
        message = "'verified' needs a look of our own; every method here is copy or provider"
        fix = (
            "add the evidence of your check (registry, phone, document or website), or take it out"
        )
        yield Trouble(("verified",), "verified-without-looking", message, fix)
    by = mapping(data, "verified").get("by")
    if isinstance(by, str) and not says_something(by):
        message = f"'verified' needs the name or handle of the editor; found {shown_briefly(by)}"
        yield Trouble(
            ("verified", "by"), "verified-by-nobody", message, "write who checked, like by: erin"
        )
    if data.get("conflict_of_interest") in TIED:
        message = "who works with or was paid by the provider cannot check it for us"
        fix = "take 'verified' out; an editor without ties will check"
        yield Trouble(("verified",), "verified-by-affiliated", message, fix)


def _number(text: Any) -> float | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return None
