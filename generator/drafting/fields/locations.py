"""A street address with its state and ZIP code."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_ours
from generator.model.claim_context import sentence_around
from generator.model.state import STATES

_CODE = "(?:" + "|".join(STATES) + ")"
_ADDRESS = re.compile(
    r"(?P<street>\b\d{1,6} (?:[A-Z0-9][\w.'\u2019\-]{0,20} ){1,5}(?:Street|St|Avenue|Ave|Road|Rd"
    r"|Boulevard"
    r"|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Square|Sq"
    r"|Terrace|Broadway|Trail|Plaza)\b\.?"
    r"(?:,? (?:N|S|E|W|NE|NW|SE|SW)\b\.?)?(?:,? (?:Suite|Ste|Unit|Floor|Fl|Bldg|Building|#)\.?"
    r" ?#?[\w\-]{1,8})?)"
    r",? (?P<city>(?:[A-Z][\w.'\u2019\-]{1,20} ?){1,4}), ?(?P<state>"
    rf"{_CODE}),? (?P<zip>\d{{5}})(?!\d)",
)
_ELSEWHERE = re.compile(
    r"\b(?:formerly|previous|moved from|pharmacy|laborator|mailing|P\.?O\.? Box|hospital|old"
    r" address"
    r"|coming soon|closed|opening|lectur\w{1,3}|teach(?:es|ing)?|taught|studied|volunteer\w{0,3}"
    r"|conference|workshop|seminar|sister|imaging)\b",
    re.IGNORECASE,
)

_WORDS = re.compile(r"[A-Za-z]{2}")
_OURS = re.compile(
    r"\b(?:we|us|our|visit|offices?|clinics?|locations?|located|address|here|directions"
    r"|headquarters)\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Stated]:
    """Give each whole address that stands alone, or beside a word for the provider's own place."""
    for match in _ADDRESS.finditer(text):
        near = text[max(0, match.start() - 80) : match.end() + 30]
        if _ELSEWHERE.search(near) or not is_ours(text, *match.span()):
            continue
        before, after = sentence_around(text, *match.span())
        if _WORDS.search(before + after) and not _OURS.search(before + after):
            continue
        value = {name: match[name].strip(" ,") for name in ("street", "city", "state", "zip")}
        yield Stated(*match.span(), value)


_BOISE = {"street": "12 Made Up Street, Suite 5", "city": "Boise", "state": "ID", "zip": "83702"}
FIELD = DraftField(
    id="locations",
    parent=("locations",),
    is_list=True,
    find=find,
    states={
        "Visit us: 12 Made Up Street, Suite 5, Boise, ID 83702": _BOISE,
        "100 N Example Ave, Salt Lake City, UT 84101": {
            "street": "100 N Example Ave",
            "city": "Salt Lake City",
            "state": "UT",
            "zip": "84101",
        },
    },
    silent=(
        "The lab at 9 Other Road, Reno, NV 89502 draws blood.",
        "Pick up forms at 9 Other Road, Reno, NV 89502.",
        "We moved from 12 Made Up Street, Boise, ID 83702.",
        "The pharmacy is at 12 Made Up Street, Boise, ID 83702.",
        "Dr. Example teaches at 12 Made Up Street, Boise, ID 83702.",
        "Boise, ID 83702",
        "We treat people in Boise, ID.",
    ),
)
