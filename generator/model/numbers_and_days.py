"""Numbers and days, read from the text that was typed and from nothing else.

Only the digits 0 to 9 count: other scripts have digits of their own, which Python would take.
"""

import re
from datetime import date

from generator.model.month_names import MONTHS
from generator.model.refusal import refuse, shown_briefly

NPI = "[12][0-9]{9}"
ZIP_CODE = "[0-9]{5}(-[0-9]{4})?"
WHOLE_NUMBER = "[1-9][0-9]{0,5}"

_EXTENSION = re.compile(
    r"(?<![ ,;])[ ,;]*(?:x|ext\.?|extension|#)[ .:=]*([0-9]{1,6})$", re.IGNORECASE
)
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


def phone(text: str) -> str:
    """Return a US phone number in one form, with its extension where it has one."""
    number, extension = text, ""
    if match := _EXTENSION.search(text):
        number, extension = text[: match.start()], f" ext. {match[1]}"
    if re.search(r"[^0-9 ()+.-]", number) or not (digits := _ten_digits(number)):
        raise refuse(
            "phone-malformed",
            "this is not a US phone number; found {found}",
            found=shown_briefly(text),
            accepted='ten digits, like "+1 415 555 0100" or "+1 415 555 0100 ext. 5"',
            suggestion=_without_letters(number, extension),
        )
    return f"+1 {digits[:3]} {digits[3:6]} {digits[6:]}{extension}"


def dialed(number: str) -> str:
    """Return the address that dials a phone number as `phone` keeps it (RFC 3966)."""
    return f"tel:{number.replace(' ext. ', ';ext=').replace(' ', '')}"


def _ten_digits(number: str) -> str:
    """Return the ten digits of a number in the North American plan, or nothing."""
    digits = re.sub(r"[^0-9]", "", number)
    digits = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    return digits if re.fullmatch(r"[2-9][0-9]{2}[2-9][0-9]{6}", digits) else ""


def _without_letters(number: str, extension: str) -> str:
    """Return a number that spells a word with the digits of a telephone's keys, or nothing."""
    if re.search(r"[^0-9A-Za-z ()+.-]", number) or not re.match(r"\+?[0-9 (.-]{3}", number):
        return ""
    typed = re.sub(r"[^0-9]", "", number.upper().translate(_KEYPAD))
    # People print more letters than are dialed: 1-800-KETAMINE.
    digits = _ten_digits(typed[: 11 if typed.startswith("1") else 10])
    return f"+1 {digits[:3]} {digits[3:6]} {digits[6:]}{extension}" if digits else ""


def _luhn_holds(digits: str) -> bool:
    doubled = (int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits)))
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0


def npi(text: str) -> str:
    """Return a National Provider Identifier whose check digit holds."""
    if not re.fullmatch(NPI, text):
        raise refuse(
            "npi-malformed",
            "this is not an NPI; found {found}",
            found=shown_briefly(text),
            accepted="ten digits that start with 1 or 2, as in npiregistry.cms.hhs.gov",
            suggestion=digits if re.fullmatch(NPI, digits := re.sub("[ .-]", "", text)) else "",
        )
    # An NPI is checked by Luhn with the card prefix 80840 before it (45 CFR 162.406).
    if not _luhn_holds("80840" + text):
        raise refuse(
            "npi-check-digit",
            "the last digit does not fit the others, so one of them is wrong; found {found}",
            found=shown_briefly(text),
            accepted="the NPI as npiregistry.cms.hhs.gov shows it",
        )
    return text


def zip_code(text: str) -> str:
    """Return a ZIP code."""
    if not re.fullmatch(ZIP_CODE, text):
        raise refuse(
            "zip-malformed",
            "this is not a ZIP code; found {found}",
            found=shown_briefly(text),
            accepted="five digits, like 94102",
        )
    return text


def day(text: object) -> date:
    """Return a day of the calendar."""
    try:
        if isinstance(text, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise refuse(
        "date-malformed",
        "this is not a day of the calendar; found {found}",
        found=shown_briefly(text),
        accepted="year-month-day, like 2026-11-12",
        suggestion=day_in(text) if isinstance(text, str) else "",
    )


def day_in(text: str) -> str:
    """Return the day that was likely meant, as year-month-day, or nothing.

    Where day and month can be read both ways, both days are named: ``11/12/2026``.
    """
    days = dict.fromkeys(_a_day(*parts) for parts in _parts_of(text.strip()))
    return "' or '".join(day for day in days if day)


def _parts_of(text: str) -> list[tuple[str, str, str]]:
    """Return each way to read a text as year, month and day."""
    # A time of day may follow.
    if first := re.fullmatch(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[T ].*)?", text):
        return [(first[1], first[2], first[3])]
    if run := re.fullmatch(r"(20[0-9]{2})([01][0-9])([0-3][0-9])", text):
        return [(run[1], run[2], run[3])]
    if last := re.fullmatch(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})", text):
        return [(last[3], last[1], last[2]), (last[3], last[2], last[1])]
    named = re.fullmatch(
        r"([A-Za-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:, ?| )([0-9]{4})", text
    )
    if named and (month := _month(named[1])):
        return [(named[3], month, named[2])]
    named = re.fullmatch(r"([0-9]{1,2})\.? ([A-Za-z]{3,9})\.?,? ([0-9]{4})", text)
    return [(named[3], month, named[1])] if named and (month := _month(named[2])) else []


def _month(name: str) -> str:
    months = (month.casefold() for month in MONTHS)
    numbers = (n for n, month in enumerate(months, 1) if month.startswith(name.casefold()[:3]))
    return str(next(numbers, ""))


def _a_day(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def whole_number(text: object) -> int:
    """Return a whole number above zero."""
    if isinstance(text, str) and re.fullmatch(WHOLE_NUMBER, text):
        return int(text)
    raise refuse(
        "number-malformed",
        "a whole number above zero belongs here; found {found}",
        found=shown_briefly(text),
        accepted="digits, like 6",
    )
