"""How long they have given ketamine and how often, as they say it themselves."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_stated
from generator.drafting.subject import WE

_ABOUT = r"(?:(?P<about>more than|over|nearly|about|almost|at least) )?"
_DONE = re.compile(
    rf"\b(?:(?:{WE}|dr\. \w{{2,20}})"
    r" (?:have |has )?(?:\w{2,12} )?(?:performed|given|administered|completed|provided|treated"
    rf"|helped|done) )?{_ABOUT}"
    r"(?P<count>\d{1,3},\d{3}|\d{3,6})\+? (?P<what>(?:(?:IV )?ketamine )?(?:infusions?|treatments?"
    r"|sessions?)|patients?|people|clients?)(?P<end> (?:treated|helped|given|performed|served))?\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"\b{WE} (?:have|has) (?:been )?"
    r"(?:\w{2,12} )?(?:giv(?:en"
    r"|ing)|treat(?:ed|ing)|offer(?:ed|ing)|provid(?:ed|ing)|us(?:ed|ing)|administer(?:ed|ing))"
    r" (?:[\w\-]{2,14} ){0,4}(?:ketamine|infusions) (?:[\w\-]{2,14} ){0,3}since (?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"\b(?:our (?:\w{2,14} ){0,2}(?:has|have)|we have|dr\. (?:\w{2,20} ){1,3}has|(?:she|he) has)"
    rf" {_ABOUT}(?P<count>\d\d?)\+? years of (?:\w{{4,14}} )?experience (?:with|in|giving|using)"
    r" (?P<what>(?:\w{3,16} ){0,2}(?:ketamine(?: (?:therapy|treatment|infusions))?|anesthesia"
    r"|anesthesiology|psychiatry|emergency medicine|critical care|pain medicine|mental health))\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Stated]:
    """Give each count of treatments or patients, each year of beginning, each count of years."""
    for pattern, says_of in ((_DONE, _done), (_SINCE, _since), (_YEARS, _years)):
        for match in pattern.finditer(text):
            if (says := says_of(match)) and is_stated(text, *match.span()):
                yield Stated(*match.span(), {"values": (says,)})


def _done(match: re.Match[str]) -> str:
    """Return how much was done, where a word for doing it stands before or after the number."""
    is_done = match["end"] or match.start("count") - match.start() > len(match["about"] or "") + 1
    return f"Says {_count(match)} {match['what'].lower()}" if is_done else ""


def _since(match: re.Match[str]) -> str:
    return f"Says it has given ketamine since {match['year']}"


def _years(match: re.Match[str]) -> str:
    return f"Says {_count(match)} years of experience in {match['what'].lower()}"


def _count(match: re.Match[str]) -> str:
    return " ".join(part for part in (match["about"], match["count"]) if part).lower()


FIELD = DraftField(
    id="experience",
    parent=("experience",),
    find=find,
    states={
        "We have performed more than 5,000 ketamine infusions.": {
            "values": ("Says more than 5,000 ketamine infusions",)
        },
        "Over 2,000 patients treated.": {"values": ("Says over 2,000 patients",)},
        "We have been treating patients with ketamine since 2015.": {
            "values": ("Says it has given ketamine since 2015",)
        },
        "Our team has over 10 years of experience with ketamine.": {
            "values": ("Says over 10 years of experience in ketamine",)
        },
    },
    silent=(
        "Ketamine has been used since 1970.",
        "Years of experience matter when you choose a clinic.",
        "A study gave 2,000 patients ketamine.",
        "I have 20 years of experience with depression.",
        "Many clinics have treated over 1,000 patients.",
        "The building holds 200 people.",
        "Has your clinic treated over 1,000 patients?",
    ),
)
