"""The states that are treated by telehealth, by name."""

import re
from collections.abc import Iterator
from itertools import chain

from generator.drafting.field import DraftField, Stated
from generator.drafting.names import STATE_NAME, states_in
from generator.drafting.statement import is_stated
from generator.drafting.subject import WE

_LIST = (
    rf"(?P<states>{STATE_NAME}(?:(?:,| and|, and| or| &){{1,2}} {{0,1}}(?:the )?(?:{STATE_NAME}"
    rf"|Washington,? D\.?C\.?)){{0,55}})"
)
_TREATS = re.compile(
    rf"\b(?:{WE}"
    r"|(?:telehealth|at-home|virtual)(?: \w{2,14}){0,3}) (?:\w{2,12} ){0,3}?(?:available|serve"
    r"|serves|treat"
    r"|treats|see|sees|care for|care to|licensed|offered|offer(?: \w{2,12}){0,2}) (?:telehealth"
    r" )?(?:to "
    r"|for )?(?:patients |people |residents"
    rf" |clients |adults )?(?:(?:by|via|through|over) (?:telehealth|telemedicine|video) )?"
    rf"(?:who live |living )?(?:in|of|across|throughout) (?:the states of"
    rf" )?{_LIST}",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^\W*(?:we are )?(?:currently |now )?(?:(?:available|licensed|serving(?: patients)?|seeing"
    r" patients|offering telehealth)(?: in)?:? |(?:states (?:we serve|served)|telehealth"
    r" states): ?)"
    rf"{_LIST}",
    re.IGNORECASE,
)
_MUST_LIVE = re.compile(
    r"\byou (?:must|need to|have to) (?:live|reside|be(?: located| a resident)?|be physically)"
    rf" (?:in|of) (?:the states? of )?{_LIST}",
    re.IGNORECASE,
)
_NO_SESSION = re.compile(
    r"\b(?:clinics?|offices?|locations?|born|grew up|school|college|university)\b", re.IGNORECASE
)


def find(text: str) -> Iterator[Stated]:
    """Give the states of each sentence that says where people are treated."""
    every = (one.finditer(text) for one in (_TREATS, _LABELLED, _MUST_LIVE))
    for match in chain.from_iterable(every):
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
        "We see patients by video in Ohio and Maine.": {"states": ("OH", "ME")},
        "Available in: Texas, Utah": {"states": ("TX", "UT")},
        "You must live in Iowa or Kansas to start.": {"states": ("IA", "KS")},
    },
    silent=(
        "Our competitors are licensed in Ohio.",
        "Our neighbors care for patients in Ohio.",
        "We do not treat patients in Texas.",
        "Coming soon: we treat patients in Ohio.",
        "You must live in fear no more.",
        "Opening soon in Texas and Utah.",
        "Our clinics are in Texas and Utah.",
        "Do you treat patients in Utah?",
        "Other clinics treat patients in Texas.",
    ),
)
