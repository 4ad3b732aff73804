"""A figure that follows from others of its source: ``6 * 400``, ``10 - 8``, ``round 5.1``."""

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, DivisionByZero
from operator import add, mul, sub, truediv

_NUMBER = r"(\d+(?:\.\d+)?)"
_FORM = re.compile(rf"round {_NUMBER}|{_NUMBER} ([-+*/]) {_NUMBER}")
_SIGNS = {"+": add, "-": sub, "*": mul, "/": truediv}
CONVERSIONS = frozenset({"7", "12", "24", "52", "60", "100", "365"})
"""What turns weeks into days, hours into minutes, shares into percent."""


def worked_out_wrongly(figure: str, rule: str, given: Mapping[str, object]) -> str:
    """Return why a value does not follow; empty where it does.

    ``given`` holds the values of the other figures of the source, without needless zeros.
    """
    match = _FORM.fullmatch(rule)
    if not match:
        return "it is not of the form '6 * 400' or 'round 5.1'"
    parts = [one for one in (match[1], match[2], match[4]) if one]
    strange = [one for one in parts if one not in given and one not in CONVERSIONS]
    if strange or all(one not in given for one in parts):
        return f"{(strange or parts)[0]} is no other figure of this source"
    result = _result(match)
    return "" if result == Decimal(figure) else f"it comes to {result}"


def _result(match: re.Match[str]) -> Decimal | None:
    if match[1]:
        return Decimal(match[1]).to_integral_value(ROUND_HALF_UP)
    try:
        worth: Decimal = _SIGNS[match[3]](Decimal(match[2]), Decimal(match[4]))
    except DivisionByZero:
        return None
    return worth.quantize(Decimal("0.1"), ROUND_HALF_UP).normalize()
