"""The number that a new patient calls; a fax is none, and neither is a crisis line."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_ours
from generator.model.claim_context import sentence_around
from generator.model.crisis import HELP

_LABELLED = re.compile(
    r"(?P<label>\b(?:call|(?:tele)?phone(?: number)?(?: is)?|reach (?:us|our \w{3,9}(?: \w{3,9})?)"
    r"(?: at| by phone at)?|tel"
    r"|ph|text or call|call or text|call us(?: at| today"
    r" at)?"
    r"|schedule (?:\w{2,12} ){0,3}at)\b[:. ]{0,3}(?:us |today |now |at |on )*|tel:)"
    r"(?P<number>(?:\+?1[-. ]?)?\(?[2-9]\d\d\)?[-. ]{0,2}[2-9]\d\d[-. ]?\d{4})(?!\d)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:fax|crisis|emergency|poison|suicide|lifeline|hotline|helpline|insurance|pharmacy"
    rf"|{HELP.emergency.number}|{HELP.lifeline.number}|billing|your doctor)\b",
    re.IGNORECASE,
)
_FREE = re.compile(r"^(?:800|888|877|866|855|844|833)(?:273|222|662)")


def find(text: str) -> Iterator[Stated]:
    """Give each number that a word for calling leads to."""
    for match in _LABELLED.finditer(text):
        digits = re.sub(r"\D", "", match["number"])[-10:]
        before, _ = sentence_around(text, *match.span())
        near = f"{before}{match[0]}{text[match.end() : match.end() + 6]}"
        if _ANOTHER.search(near) or _FREE.match(digits) or not is_ours(text, *match.span()):
            continue
        number = f"+1 {digits[:3]} {digits[3:6]} {digits[6:]}"
        yield Stated(match.start("number"), match.end("number"), {"phone": number})


FIELD = DraftField(
    id="phone",
    parent=(),
    find=find,
    states={
        "Call us at (415) 555-0123.": {"phone": "+1 415 555 0123"},
        "Our phone number is 415-555-0123.": {"phone": "+1 415 555 0123"},
        "Reach us at 415-555-0123.": {"phone": "+1 415 555 0123"},
        "Phone: 415.555.0123": {"phone": "+1 415 555 0123"},
        "tel:+14155550123 Book now": {"phone": "+1 415 555 0123"},
    },
    silent=(
        "Fax: (415) 555-0123",
        "In a crisis call (415) 555-0123.",
        "Our license number is 4155550123.",
        "Call the number on your insurance card, 415-555-0123.",
    ),
)
