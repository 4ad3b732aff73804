"""Amounts of dollars, read from digits alone, and what belongs where something else stands."""

import re
from decimal import Decimal

from generator.model.refusal import refuse, shown_briefly
from generator.model.vocabulary import Per

AMOUNT = r"[0-9]{1,6}(\.[0-9]{2})?"
_AMOUNT = re.compile(AMOUNT)


def amount(text: object) -> Decimal:
    """Return an amount of dollars."""
    if isinstance(text, str) and _AMOUNT.fullmatch(text):
        return Decimal(text)
    negative = isinstance(text, str) and re.match(r"[-\u2212][$ ]*[0-9]", text)
    raise refuse(
        "amount-malformed",
        "this is {what}; found {found}",
        what="below zero" if negative else "not an amount in dollars",
        found=shown_briefly(text),
        accepted="digits only, like 450 or 450.00: no sign, no comma, no words",
        suggestion=_amount_in(text) if isinstance(text, str) and not negative else "",
    )


_ABOUT = re.compile(r"(?:about|around|roughly|approximately|approx\.?|ca\.?|~)\s*")
_EACH = re.compile(rf"(?:/ ?| (?:per|an?|each) )({'|'.join(Per)})$")


def _amount_in(text: str) -> str:
    """Return what belongs there instead, with the keys beside it that say the rest; or nothing."""
    low = " ".join(text.casefold().split())
    if low in ("free", "no charge", "no cost"):
        return "amount_usd: 0"
    if about := _ABOUT.match(low):
        inner = _amount_in(low[about.end() :])
        return f"{_as_key(inner)} and approximate: yes" if inner else ""
    if each := _EACH.search(low):
        inner = _amount_in(low[: each.start()])
        return f"{_as_key(inner)} and per: {each[1]}" if inner else ""
    cleaned = re.sub(r"[\s$,]|usd|dollars?", "", low)
    if low_high := re.fullmatch(rf"({_AMOUNT.pattern})(?:-|\u2013|to)({_AMOUNT.pattern})", cleaned):
        return f"amount_usd: {low_high[1]} and amount_high_usd: {low_high[3]}"
    cleaned = re.sub(r"^([0-9]+\.[0-9])$", r"\g<1>0", cleaned)
    return cleaned if _AMOUNT.fullmatch(cleaned) else ""


def _as_key(amount_: str) -> str:
    return amount_ if amount_.startswith("amount_usd") else f"amount_usd: {amount_}"
