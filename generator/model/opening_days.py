"""Opening hours as people type them, like ``Mon-Fri 9-5``: the days and times of each entry."""

import re

from generator.model.synonyms import SYNONYMS, folded

CODES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS = {**{code: code for code in CODES}, **SYNONYMS["Weekday"]}
"""Each day of the week by what people type for it, in small letters."""

_SEVERAL = {
    **dict.fromkeys(("weekdays", "weekday", "business days", "workdays"), CODES[:5]),
    **dict.fromkeys(("weekends", "weekend"), CODES[5:]),
    **dict.fromkeys(("daily", "every day", "everyday", "all week", "7 days week"), CODES),
}
_HOUR = r"(?:[0-9]{1,2}(?::[0-5][0-9])?(?: ?[ap]\.?m?\.?)?|noon)"
_TO = r" ?(?:-|\u2013|\u2014|to|until|till) ?"
_OPEN = re.compile(rf"([a-z][a-z .,&/\u2013-]*?)[: ,]*({_HOUR}){_TO}({_HOUR})")
_PARTS = re.compile(r"[;\n]|(?:(?<=[0-9])|(?<=[ap]m)|(?<=m\.)|(?<=noon)),\s*(?=[a-z])")
_TIME = re.compile(r"([0-9]{1,2})(?::([0-5][0-9]))?(?: ?([ap])\.?m?\.?)?")
_NOON, _MORNING = 12, 6


def days_in(text: str) -> tuple[str, ...]:
    """Return the days that a text names, in the order of the week, or none where one is no day."""
    if (several := _SEVERAL.get(folded(text))) is not None:
        return several
    parts = re.split(r",|&|/|\band\b", text.casefold())
    named = [_span(part) for part in parts if part.strip()]
    return tuple(day for day in CODES if any(day in days for days in named)) if all(named) else ()


def hours_in(text: str) -> str:
    """Return the entries that hold opening hours, as a list between brackets, or nothing."""
    low = " ".join(text.casefold().split(" "))
    entries = [_entry(part.strip(" .")) for part in _PARTS.split(low) if part.strip(" .")]
    return f"[{', '.join(entries)}]" if entries and all(entries) else ""


def _span(text: str) -> tuple[str, ...]:
    ends = re.split(rf"{_TO}|\bthrough\b|\bthru\b", text)
    known = [DAYS.get(folded(end)) for end in ends]
    if len(known) > 2 or None in known:
        return ()
    first, last = (CODES.index(str(day)) for day in (known[0], known[-1]))
    return CODES[first : last + 1] if first <= last else CODES[first:] + CODES[: last + 1]


def _entry(text: str) -> str:
    found = _OPEN.fullmatch(text)
    days = days_in(found[1].strip(" ,.")) if found else ()
    times = _opens_and_closes(found[2], found[3]) if found else ()
    if not days or not times:
        return ""
    return f'{{days: [{", ".join(days)}], opens: "{times[0]}", closes: "{times[1]}"}}'


def _opens_and_closes(first: str, last: str) -> tuple[str, ...]:
    """Return the two times of one day; without am or pm, the hours that a clinic keeps."""
    opens = [time for time in _times(first) if time]
    closes = [time for time in _times(last) if time]
    if re.match("1[3-9]|2[0-3]", first):
        closes = closes[:1]  # a 24-hour clock: 9 is no evening
    usual = [time for time in opens if int(time[:2]) >= _MORNING] or opens
    pairs = ((one, other) for one in usual for other in closes if one < other)
    return next(pairs, ())


def _times(text: str) -> list[str]:
    """Return each time of day that a text can be, the earlier one first."""
    if text == "noon":
        return ["12:00"]
    found = _TIME.fullmatch(text)
    hour, half = (int(found[1]), found[3]) if found else (24, None)
    if not found or hour >= 24 or (half and not 1 <= hour <= _NOON):
        return []
    if half:
        hours = [hour % _NOON + (_NOON if half == "p" else 0)]
    else:
        hours = [hour, hour + _NOON] if 0 < hour < _NOON and text[0] != "0" else [hour]
    return [f"{one:02d}:{found[2] or '00'}" for one in hours]
