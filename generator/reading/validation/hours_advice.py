"""What to write where opening hours stand as text: the very entries, and where they go."""

from collections.abc import Mapping
from typing import Any

from generator.model.opening_days import DAYS, days_in, hours_in
from generator.model.problem import FieldPath
from generator.model.synonyms import folded

_SHAPE = '[{days: [mon, tue], opens: "09:00", closes: "17:00"}]'
_BY_APPOINTMENT = frozenset({"by appointment", "by appointment only", "appointment only"})


_STARTS = ("opens", "open", "from", "start", "starts", "begin", "opening")
_ENDS = ("closes", "close", "to", "until", "till", "end", "ends", "closing")
_BOTH = ("hours", "time", "times")


def entry_of(block: Any) -> str:
    """Return the entry that holds days and times which stand under keys of another name."""
    if not isinstance(block, Mapping):
        return ""
    days = block.get("days", block.get("day", ()))
    named = ", ".join(map(str, days)) if isinstance(days, list) else str(days)
    first, last = (_first_of(block, names) for names in (_STARTS, _ENDS))
    times = _first_of(block, _BOTH) or f"{first}-{last}"
    return hours_in(f"{named} {times}")[1:-1]


def _first_of(block: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((block[one] for one in names if isinstance(block.get(one), str)), "")


def misplaced_hours(location: FieldPath, block: Any) -> str:
    """Return what to write where days and times stand under keys that ``hours`` does not have."""
    within = _within_hours(location[:-1])
    if within is None or (within and within[-1] != "open"):
        return ""
    entry = entry_of(block)
    if entry and within:
        return f"write the entry so: {entry}"
    lines = f"'open: [{entry}]' and 'evidence: name-of-the-proof'"
    return f"write two lines below 'hours:': {lines}" if entry else ""


def hours_advice(location: FieldPath, given: Any) -> str:
    """Return what belongs at a place inside ``hours``, or nothing where it is another place."""
    within = _within_hours(location)
    if within == () and isinstance(given, list) and given:
        read = [entry_of(block) for block in given]
        shown = f"[{', '.join(read)}]" if all(read) else _SHAPE
        return f"write two lines below it: 'open: {shown}' and 'evidence: name-of-the-proof'"
    if within is None or not isinstance(given, str):
        return ""
    entries = hours_in(given) or _SHAPE
    if not within:
        line = "by_appointment: yes" if folded(given) in _BY_APPOINTMENT else f"open: {entries}"
        return f"write two lines below it: '{line}' and 'evidence: name-of-the-proof'"
    if within == ("open",) and location[-1] == "open":
        return f"write the days and the times of a 24-hour clock: {entries}"
    if within[-1] == "days":
        days = days_in(given)
        return f"write each day between brackets: [{', '.join(days or ('mon', 'tue'))}]"
    return f"write the entry so: {entries[1:-1]}"


def days_in_one(location: FieldPath, given: Any) -> str:
    """Return the days that stand in one entry of a list of days, or nothing where it is one."""
    within = _within_hours(location) or ("",)
    days = days_in(given) if within[-1] == "days" and isinstance(given, str) else ()
    return f"write each day as an entry: {', '.join(days)}" if len(days) > 1 else ""


def day_as_key(location: FieldPath) -> str:
    """Return what to write where a day of the week is a key of ``hours``, or nothing."""
    is_day = _within_hours(location[:-1]) == () and folded(str(location[-1])) in DAYS
    return f"the days and times go under 'open: {_SHAPE}'" if is_day else ""


def _within_hours(location: FieldPath) -> FieldPath | None:
    """Return the way from the hours of a provider or a place to here, entries left out."""
    names = tuple(step for step in location if isinstance(step, str))
    return names[names.index("hours") + 1 :] if "hours" in names else None
