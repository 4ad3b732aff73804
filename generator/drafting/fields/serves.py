"""The states that are treated by telehealth, by name."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.names import STATE_NAME, states_in
from generator.drafting.statement import is_stated

_LIST = (
    rf"(?P<states>{STATE_NAME}(?:(?:,| and|, and| or| &){{1,2}} {{0,1}}(?:the )?(?:{STATE_NAME}"
    rf"|Washington,? D\.?C\.?)){{0,55}})"
)
_TREATS = re.compile(
    r"\b(?:we|our (?:clinicians?|providers?|telehealth (?:program|service)|doctors?|practice)"
    r"|(?:telehealth|at-home|virtual)(?: \w{2,14}){0,3}) (?:\w{2,12} ){0,3}?(?:available|serve"
    r"|serves|treat"
    r"|treats|see|sees|care for|licensed|offered|offer(?: \w{2,12}){0,2}) (?:telehealth )?(?:to "
    r"|for )?(?:patients |people |residents"
    rf" |clients |adults )?(?:who live |living )?(?:in|of|across|throughout) (?:the states of"
    rf" )?{_LIST}",
    re.IGNORECASE,
)
_NO_SESSION = re.compile(
    r"\b(?:clinics?|offices?|locations?|born|grew up|school|college|university)\b", re.IGNORECASE
)


def find(text: str) -> Iterator[Stated]:
    """Give the states of each sentence that says where people are treated."""
    for match in _TREATS.finditer(text):
        if not _NO_SESSION.search(match[0]) and is_stated(text, *match.span()):
            yield Stated(*match.span(), {"states": tuple(states_in(match["states"]))})


FIELD = DraftField(
    id="serves",
    parent=("serves",),
    find=find,
    states={
        "We treat patients in Texas, Utah and New Mexico.": {"states": ("TX", "UT", "NM")},
        "Our clinicians are licensed in Florida and Georgia.": {"states": ("FL", "GA")},
        "Our telehealth service is available in Oregon, Washington, and Idaho.": {
            "states": ("OR", "WA", "ID")
        },
    },
    silent=(
        "We do not treat patients in Texas.",
        "Coming soon: we treat patients in Ohio.",
        "Our clinics are in Texas and Utah.",
        "Do you treat patients in Utah?",
        "Other clinics treat patients in Texas.",
    ),
)
