"""What is charged for a visit that is missed or called off late."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_ours, is_uncertain
from generator.model.claim_context import sentence_around

_MISSED = (
    r"(?:missed|no[- ]show|late[- ]cancel(?:l?ation|l?ed)?|cancel(?:l?ation|l?ed))"
    r"(?:s|ed)?(?: (?:sessions?|treatments?|infusions?|visits?|appointments?))?"
)
_FEE = r"(?:cancel(?:lation)? fee|cancellation charge|no[- ]show fee|late fee|fee|charge)"
_AMOUNT = r"\$(?P<amount>\d{1,4})(?:\.00)?(?![\d,.]*\d)"
_TOLD = re.compile(
    rf"\b{_MISSED}(?: (?:with|made|less|within|in|under)[^.$!?]{{0,60}}?)?[ ,]{{1,2}}(?:is|are"
    rf"|will be|incurs?|results? in|carr(?:y|ies)|has|have|:)"
    rf" (?:charged |billed |subject to )?(?:at |an? )?(?:{_FEE} of )?{_AMOUNT}"
    rf"|\b(?:we charge|there is|we bill) an? {_AMOUNT.replace('<amount>', '<first>')}"
    rf" (?:{_FEE}|{_MISSED} fee)(?: (?:for|if)\b)?",
    re.IGNORECASE,
)
_MISSES = re.compile(r"\b(?:miss|no[- ]show|late|cancel)", re.IGNORECASE)
_MAY = re.compile(r"\b(?:may|might|could|up to|waive[sd]?|insur\w{2,6}|save)\b", re.IGNORECASE)


def find(text: str) -> Iterator[Stated]:
    """Give each fee that is charged for certain, with its amount."""
    for match in _TOLD.finditer(text):
        before, after = sentence_around(text, *match.span())
        whole = before + match[0] + after
        if (
            is_uncertain(whole)
            or _MAY.search(whole)
            or not _MISSES.search(whole)
            or not is_ours(text, *match.span())
        ):
            continue
        amount = match["amount"] or match["first"]
        value = {"service": "late cancellation", "amount_usd": amount, "per": "visit"}
        yield Stated(*match.span(), value)


def _value(amount: str) -> dict[str, str]:
    return {"service": "late cancellation", "amount_usd": amount, "per": "visit"}


FIELD = DraftField(
    id="cancellation-fee",
    parent=("prices",),
    is_list=True,
    find=find,
    states={
        "A missed appointment is charged at $75.": _value("75"),
        "Late cancellations incur a fee of $100.": _value("100"),
        "We charge a $50 fee if you cancel less than 24 hours ahead.": _value("50"),
        "There is a $150 no-show fee.": _value("150"),
    },
    silent=(
        "A missed appointment may be charged at $75.",
        "Some clinics charge a $100 fee if you cancel.",
        "Is a missed appointment charged at $75?",
        "We charge a $50 fee for copies of your record.",
        "There is a $20 fee for parking.",
    ),
)
