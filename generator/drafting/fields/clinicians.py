"""People named with a credential who work here."""

import re
from collections.abc import Iterator

from generator.drafting.boards import certification
from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_stated

_CREDENTIALS = [
    "MD",
    "DO",
    "MBBS",
    "NP",
    "FNP",
    "PMHNP",
    "APRN",
    "DNP",
    "CRNA",
    "PA",
    "RN",
    "LPN",
    "PharmD",
    "ND",
    "PsyD",
    "PhD",
    "LCSW",
    "LMFT",
    "LPC",
    "LMHC",
]
_ALIAS = {"PA-C": "PA", "FNP-C": "FNP", "FNP-BC": "FNP", "PMHNP-BC": "PMHNP"}
_LETTERS = "|".join(sorted([*_CREDENTIALS, *map(re.escape, _ALIAS)], key=len, reverse=True))
_NAME = (
    r"(?!Meet |Our |The |By |And |With )[A-Z][a-z\u00e0-\u00ff'\u2019\-]{1,20}(?: [A-Z]\.?)?(?:"
    r" (?:de |van |von |la )?[A-Z][A-Za-z\u00e0-\u00ff'\u2019\-]{1,20}){1,2}"
)
_PERSON = re.compile(
    rf"\b(?:Dr\.? )?(?P<name>{_NAME}),? (?P<letters>(?:M\.D\.|D\.O\.|{_LETTERS})(?:,"
    rf" (?:{_LETTERS}|[A-Z]{{2,8}}))*)(?![\w.]*\w)"
)
_DOCTOR = re.compile(
    rf"\bDr\.? (?P<name>{_NAME}) is (?:our |an? )(?:[\w\-]{{3,16}} ){{0,3}}?"
    r"(?P<role>psychiatrist|anesthesiologist|psychologist)\b"
)
_WORKS_HERE = re.compile(
    r"\b(?:our|founder|founded|co-founder|medical director|owner|leads|meet|is (?:a |an |the "
    r"|our )|joined|team|clinical director"
    r"|treats|sees patients|works with us|board[- ]certified)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:written by|reviewed by|author|et al|professor|published|says|said|referred by"
    r"|university of|interview|quoted|formerly|former"
    r"|retired|has left|left (?:our|the) (?:practice|clinic|team)|moved to|resigned|no longer|in"
    r" memory|not affiliated|study|journal)\b",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    {
        "Medical",
        "Clinic",
        "Ketamine",
        "Center",
        "Our",
        "Meet",
        "The",
        "Health",
        "Wellness",
        "Institute",
    }
)


def find(text: str) -> Iterator[Stated]:
    """Give each named person, where the sentence is a name alone or says what they do here."""
    for match in _PERSON.finditer(text):
        rest = text[: match.start()] + text[match.end() :]
        is_alone = len(rest.strip(" ,.|-\u2013")) == 0
        if not (is_alone or _WORKS_HERE.search(rest)) or _ELSEWHERE.search(text):
            continue
        if _NO_NAME.isdisjoint(match["name"].split()) and is_stated(text, *match.span()):
            certified = _certified(text) if len(_PERSON.findall(text)) == 1 else {}
            yield Stated(*match.span(), {**_value(match), **certified})
    for match in _DOCTOR.finditer(text):
        if not _ELSEWHERE.search(text) and is_stated(text, *match.span()):
            value = {"name": match["name"], "credential": match["role"]}
            yield Stated(*match.span(), {**value, **_certified(match[0])})


def _value(match: re.Match[str]) -> dict[str, object]:
    first = match["letters"].split(",")[0].strip()
    plain = first.replace(".", "")
    return {"name": match["name"], "credential": _ALIAS.get(plain, plain)}


def _certified(sentence: str) -> dict[str, object]:
    held = certification(sentence)
    return {"board_certification": held} if held else {}


FIELD = DraftField(
    id="clinicians",
    parent=("clinicians",),
    is_list=True,
    find=find,
    states={
        "Ana Example, MD": {"name": "Ana Example", "credential": "MD"},
        "Our medical director is Dr. Ben Q. Sample, DO.": {
            "name": "Ben Q. Sample",
            "credential": "DO",
        },
        "Founded by Ana Example, DO, board certified in psychiatry.": {
            "name": "Ana Example",
            "credential": "DO",
            "board_certification": {"specialty": "Psychiatry"},
        },
        "Dr. Ben Sample is a board-certified anesthesiologist.": {
            "name": "Ben Sample",
            "credential": "anesthesiologist",
            "board_certification": {"specialty": "Anesthesiology"},
        },
        "Meet Cleo Specimen, PMHNP-BC": {"name": "Cleo Specimen", "credential": "PMHNP"},
    },
    silent=(
        "Written by Ana Example, MD",
        "Ana Example, MD, said so in an interview.",
        "Ida Example, MD, left our practice in 2022.",
        "Dr. Ben Sample is a psychiatrist at the university of Ohio.",
        "Ben Sample, MD, is not affiliated with us.",
        "Example Ketamine Clinic, MD",
        "Dr. Example says that he likes it.",
    ),
)
