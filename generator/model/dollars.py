"""Amounts of dollars, read from digits alone, and what belongs where something else stands."""

import re
from decimal import Decimal

from generator.model.refusal import refuse, shown_briefly
from generator.model.synonyms import SYNONYMS
from generator.model.vocabulary import Per

AMOUNT = r"[0-9]{1,6}(\.[0-9]{2})?"
_AMOUNT = re.compile(AMOUNT)
_DIGITS = "digits only, like 450 or 450.00: no sign, no comma, no words"
_NO_NUMBER = f"{_DIGITS}; where they print no number, take this price out"


def amount(text: object) -> Decimal:
    """Return an amount of dollars."""
    if isinstance(text, str) and _AMOUNT.fullmatch(text):
        return Decimal(text)
    negative = isinstance(text, str) and re.match(r"[-\u2212][$ ]*[0-9]", text)
    has_no_number = isinstance(text, str) and not re.search(r"[0-9]", text)
    raise refuse(
        "amount-malformed",
        "this is {what}; found {found}",
        what="below zero" if negative else "not an amount in dollars",
        found=shown_briefly(text),
        accepted=_NO_NUMBER if has_no_number else _DIGITS,
        suggestion="" if negative else _amount_in(_as_text(text)),
    )


_FREE = ("free", "free of charge", "no charge", "no cost", "complimentary")
_ABOUT = re.compile(
    r"(?:about|around|roughly|approximately|approx\.?|ca\.?|~|starting (?:at|from)|starts at|"
    r"from|as low as)\s*"
)
_AND_UP = re.compile(r"(?:\+| and up| or more)$")
_UNITS: dict[str, str] = {word.value: word.value for word in Per} | SYNONYMS["Per"]
_UNIT = "|".join(sorted((re.escape(name) for name in _UNITS), key=len, reverse=True))
_EACH = re.compile(rf"(?:/ ?| (?:per|an?|each) )({_UNIT})$")
_FIRST = re.compile(rf"(?:per|each) ({_UNIT}):? ")
_SESSIONS = re.compile(
    r" for (?:an? (?:package|series|course) of )?([2-9]|[1-9][0-9]) "
    r"(?:sessions|infusions|treatments)$"
)
_RANGE = re.compile(r"(?:between )?(\S+)(?: ?(?:-|\u2013|\u2014) ?| to | and )(\S+)")
_THOUSANDS = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]{2})?")
_ODD = re.compile(r"[0-9]{1,6}(?:[., ][0-9]{2,6}){1,3}")
_FOREIGN = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3}){1,2},[0-9]{2}")
_ODD_IN_TEXT = re.compile(r"\$ ?[0-9]{1,6}(?:,[0-9]{3}){0,3},(?:[0-9]{1,2}|[0-9]{4,6})(?![0-9])")
_SIGN = re.compile(r"^(?:usd ?|\$ ?)|(?: ?usd| ?dollars?| ?\$| each)$")


def odd_amount(text: str) -> re.Match[str] | None:
    """Return the first amount of a text whose comma stands where none can, like ``$12,34``."""
    return _ODD_IN_TEXT.search(text) if "$" in text else None


def odd_amount_words(found: str) -> tuple[str, str]:
    """Return what is wrong with such an amount, and what to write, in words for people."""
    message = f"the comma of an amount stands between thousands only; found {shown_briefly(found)}"
    meant = _either(found.lstrip("$ ")).replace("' or '", " or $")
    return message, f"write ${meant}, as it stands on the page" if meant else "write its digits"


def _as_text(given: object) -> str:
    """Return what was typed; a list of two amounts is a range."""
    if isinstance(given, list) and len(given) == 2:
        return " - ".join(map(str, given))
    return given if isinstance(given, str) else ""


def _amount_in(text: str) -> str:
    """Return what belongs there instead, with the keys beside it that say the rest; or nothing."""
    low = " ".join(text.casefold().split())
    if low in _FREE:
        return "amount_usd: 0 and note: Free."
    if about := _ABOUT.match(low) or _AND_UP.search(low):
        return _with(low.replace(about[0], "", 1), "approximate: yes")
    if each := _EACH.search(low) or _FIRST.match(low):
        return _with(low.replace(each[0], "", 1), f"per: {_UNITS[each[1]]}")
    if several := _SESSIONS.search(low):
        return _with(low[: several.start()], f"per: package and sessions: {several[1]}")
    if both := _RANGE.fullmatch(low):
        least, most = map(_plain, both.groups())
        is_sure = least and most and "'" not in least + most
        return f"amount_usd: {least} and amount_high_usd: {most}" if is_sure else ""
    return _plain(low)


def _with(rest: str, key: str) -> str:
    inner = _amount_in(rest.strip())
    if not inner or "'" in inner:
        return ""
    return f"{inner if inner.startswith('amount_usd') else f'amount_usd: {inner}'} and {key}"


def _plain(text: str) -> str:
    """Return an amount without its sign; a comma is taken out only between thousands."""
    bare = _SIGN.sub("", _SIGN.sub("", text)).strip()
    bare = bare.replace(",", "") if _THOUSANDS.fullmatch(bare) else bare
    cents = re.sub(r"^([0-9]+\.[0-9])$", r"\g<1>0", bare)
    return cents if _AMOUNT.fullmatch(cents) else _either(bare)


def _either(text: str) -> str:
    """Return both amounts that an odd comma or dot can mean: ``12,34`` is 12.34, or 1234."""
    if not _ODD.fullmatch(text):
        return ""
    digits = re.sub(r"[^0-9]", "", text)
    cents = f"{digits[:-2]}.{digits[-2:]}"
    # A dot or blank between thousands, with a comma before the cents, leaves no doubt.
    if _FOREIGN.fullmatch(text):
        return cents
    found = (cents, digits) if re.search(r"[, ][0-9]{2}$", text) else ()
    return "' or '".join(one for one in found if _AMOUNT.fullmatch(one))
