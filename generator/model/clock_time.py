"""A time of day, as a 24-hour clock shows it."""

import re
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from generator.model.refusal import refuse, shown_briefly

CLOCK_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
_TYPED = re.compile(
    r"([0-9]{1,2})(?:[:.]([0-5][0-9]))?\s*([ap])?\.?\s*(?:m\.?)?(?:\s*o'?clock)?", re.IGNORECASE
)
_NOON = 12


def clock_time(text: str) -> str:
    """Return a time like 09:00, or refuse it with the time that was meant."""
    if re.fullmatch(CLOCK_TIME, text):
        return text
    raise refuse(
        "time-malformed",
        "this is not a time of day; found {found}",
        found=shown_briefly(text),
        accepted='hours and minutes of a 24-hour clock, like "09:00" or "17:30"',
        suggestion=_time_in(text),
    )


def on_a_watch(text: str) -> str:
    """Return a time as Americans read it: ``9 am``, ``5:30 pm``, ``noon``."""
    hour, minute = int(text[:2]), text[3:]
    if minute == "00" and hour in (0, 12):
        return "noon" if hour else "midnight"
    shown = f"{hour % 12 or 12}" + (f":{minute}" if minute != "00" else "")
    return f"{shown} {'pm' if hour >= 12 else 'am'}"


def _time_in(text: str) -> str:
    if text.strip().lower() == "noon":
        return "12:00"
    match = _TYPED.fullmatch(text.strip())
    if not match:
        return ""
    hour, half = int(match[1]), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour >= 24:
        return ""
    # Without am or pm, 9 may be the morning or the evening: both are named.
    is_sure = half or hour > _NOON or (match[2] and len(match[1]) == 2)
    hours = (hour,) if is_sure else (hour, hour + _NOON)
    return "' or '".join(f"{one % 24:02d}:{match[2] or '00'}" for one in hours)


ClockTime = Annotated[
    str,
    AfterValidator(clock_time),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^{CLOCK_TIME}$",
            "patternErrorMessage": 'Accepted here: a 24-hour clock, like "09:00" or "17:30".',
        }
    ),
]
"""Hours and minutes, like 09:00."""
