"""Facts of one profile that cannot hold together, or that nobody can have meant."""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.problem import FieldPath
from generator.model.provider import Provider
from generator.model.refusal import shown_briefly
from generator.model.vocabulary import Service
from generator.reading.profiles.raw_profile import Trouble, entries, mapping

_FREE = re.compile(r"\b(free|no charge|no cost|without charge|complimentary)\b", re.IGNORECASE)
_MAY_BE_FREE = frozenset({Service.CONSULTATION.value, Service.FOLLOW_UP.value})
_SHUT = {
    "closed": ("is closed", "a closed place takes nobody"),
    "acquired": ("was taken over", "who took it over has its own"),
    "pending": ("is not open yet", "until it opens it takes nobody"),
}
_AROUND = frozenset({"evidence", "certainty"})
_OPEN = ("accepting_new_patients", "waiting_time", "hours")


def contradictions(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield prices of nothing, and what still reads as open where a provider is closed."""
    for at, price in entries(data, "prices"):
        for key in ("amount_usd", "amount_high_usd"):
            if _is_zero(price.get(key)) and not _is_free(price):
                message = f"a price of 0 would stand first in every list; found {price[key]!r}"
                fix = "write the amount; where the service is free, say so in 'label' or 'note'"
                yield Trouble((*at, key), "price-zero", message, fix)
    yield from _says_nothing(data)
    for at, hours in (*_hours(data), (("hours",), data.get("hours"))):
        yield from _reversed(at, hours)
    if "website" in data and "http_website" in data:
        message = "http_website: a provider has one home page, and 'website' names it already"
        fix = "keep 'website' where its page opens with https, else 'http_website' alone"
        yield Trouble(("http_website",), "website-twice", message, fix)
    if (state := str(mapping(data, "status").get("state"))) in _SHUT:
        yield from _shut(data, *_SHUT[state])


def _says_nothing(data: dict[str, Any]) -> Iterator[Trouble]:
    for at, part in (*(((key,), data.get(key)) for key in Provider.model_fields), *_hours(data)):
        if isinstance(part, dict) and "evidence" in part and not any(map(_tells, part.items())):
            message = f"{at[-1]}: it names its evidence, and says nothing"
            fix = "write what was seen there, or take the whole line out where nobody knows"
            yield Trouble(at, "says-nothing", message, fix)


def _reversed(at: FieldPath, hours: Any) -> Iterator[Trouble]:
    """Yield each time that closes before it opens; 24-hour times compare as texts."""
    for index, time in entries(hours if isinstance(hours, dict) else {}, "open"):
        opens, closes = time.get("opens"), time.get("closes")
        if isinstance(opens, str) and isinstance(closes, str) and closes <= opens:
            message = f"hours: it closes at {closes}, before it opens at {opens}"
            fix = "the clock has 24 hours: 5 in the afternoon is 17:00"
            yield Trouble((*at, *index, "closes"), "hours-reversed", message, fix)


def _hours(data: dict[str, Any]) -> Iterator[tuple[FieldPath, Any]]:
    """Yield the hours of each place."""
    for at, place in entries(data, "locations"):
        yield (*at, "hours"), place.get("hours")


def _tells(said: tuple[str, Any]) -> bool:
    key, value = said
    # An empty list of plans says that they name none.
    return key not in _AROUND and (value != [] or "plans" in key)


def _is_zero(amount: Any) -> bool:
    return isinstance(amount, str) and re.fullmatch(r"0+(\.0+)?", amount) is not None


def _is_free(price: dict[str, Any]) -> bool:
    words = f"{price.get('label', '')} {price.get('note', '')}"
    return str(price.get("service")) in _MAY_BE_FREE or _FREE.search(words) is not None


def _shut(data: dict[str, Any], is_so: str, nobody: str) -> Iterator[Trouble]:
    for at, value in (*(((key,), data.get(key)) for key in _OPEN), *_hours(data)):
        if value is None or (isinstance(value, dict) and value.get("answer") == "no"):
            continue
        key = at[-1]
        message = f"{key}: the provider {is_so}, and this says that it is open"
        yield Trouble(at, "closed-yet-open", message, f"take '{key}' out: {nobody}")


def no_evidence(name: str) -> Iterator[Trouble]:
    """Yield that a profile rests on nothing at all, like one that was never filled in."""
    message = (
        f"no evidence stands in this file, so nothing can be shown about {shown_briefly(name)}"
    )
    fix = "add what you looked at: evidence:, and below it, indented by two spaces, a line like "
    fix += "'web: {url: https://..., seen: 2026-11-12, method: copy}'; name it beside each fact"
    yield Trouble((), "no-evidence", message, fix)
