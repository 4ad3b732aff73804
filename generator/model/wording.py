"""Words that claim more than the evidence carries, with what to say instead."""

import re
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Wording:
    """One line of the table.

    ``promises`` tells a promise or an untruth, which in a provider's mouth is a red flag, from a
    phrase that only we avoid in our own texts.
    """

    stems: tuple[str, ...]
    """One of them is in every text that ``pattern`` finds; most texts need no closer look."""
    pattern: re.Pattern[str]
    why: str
    instead: str
    promises: bool = True
    unless: re.Pattern[str] | None = None
    """What makes the phrase true when it stands in the same sentence."""


@dataclass(frozen=True, slots=True)
class UnprovenClaim:
    """A phrase found in a text: ``text[start:end]`` is ``found``."""

    start: int
    end: int
    found: str
    why: str
    instead: str
    promises: bool


def _words(pattern: str) -> re.Pattern[str]:
    # A blank stands for any blank or hyphen that people type between two words.
    return re.compile(rf"\b(?:{pattern})".replace(" ", "[\\s\\-\u2010-\u2013]"), re.IGNORECASE)


_APPROVED_USE = re.compile(r"esketamine|spravato|an(?:a)?esthe", re.IGNORECASE)
_ILLNESS = r"(?:depression|anxiety|ptsd|ocd|bipolar|chronic pain|suicid\w{1,6})\b"

TABLE: tuple[Wording, ...] = (
    Wording(
        ("cur",),
        _words(r"cur(?:e|es|ed|ing)\b"),
        "No form of ketamine is known to cure a mental illness or pain.",
        "may ease symptoms for a time in some people",
    ),
    Wording(
        ("guarant",),
        _words(
            r"(?<!money back )(?<!refund )(?<!price )guarantee(?:s|d|ing)?\b"
            r"(?! (?:an? |your )?(?:appointment|slot|refund)s?\b)"
        ),
        "Nobody can promise how a treatment turns out.",
        "results differ from person to person",
    ),
    Wording(
        ("approv",),
        _words(r"fda approv(?:ed|al)\b|approved by (?:the )?(?:u\.?s\.? )?fda\b"),
        "The FDA approved ketamine for anesthesia and esketamine for some depression, no more.",
        "used off-label; the FDA has not approved it for this",
        unless=_APPROVED_USE,
    ),
    Wording(
        ("approv",),
        _words(rf"approved (?:for|to treat) (?:treatment resistant |major |severe )?{_ILLNESS}"),
        "The only approved form for depression is esketamine nasal spray (Spravato).",
        "used off-label for this",
        unless=_APPROVED_USE,
    ),
    Wording(
        ("addict", "habit"),
        _words(
            r"(?:non|not|isn['\u2019]t) (?:at all )?(?:addictive|habit forming)\b"
            r"|(?:no|without|zero) (?:any )?(?:risk of )?addiction\b"
        ),
        "Ketamine's label reports dependence and withdrawal with frequent use.",
        "can be misused; dependence has been reported",
    ),
    Wording(
        ("effect", "risk"),
        _words(
            r"(?:no|without|zero) (?:any )?(?:known |serious )?side effects?\b"
            r"(?! (?:is|are|was|were) (?:named|listed|mentioned|stated|told)\b)"
            r"|risk free\b"
        ),
        "Raised blood pressure and dissociation are common, and there are rarer harms.",
        "name the side effects",
    ),
    Wording(
        ("mirac", "wonder"),
        _words(r"miracles?\b|miraculous\b|wonder (?:drug|cure)s?\b"),
        "It promises more than any study found.",
        "say what was measured, in whom and for how long",
    ),
    Wording(
        ("works", "effective", "fail", "100"),
        _words(
            r"(?:works|effective) for (?:everyone|everybody|all (?:patients|people))\b"
            r"|always works\b|(?:never|can(?:no|['\u2019])t) fails?\b"
            r"|100 ?(?:%|percent) (?:success\w{0,4}|effective\w{0,4}|safe)\b"
        ),
        "Many people are not helped.",
        "some people improve, others do not",
    ),
    Wording(
        ("permanent", "life"),
        _words(r"(?:permanent|life ?long) (?:relief|results?|remission|healing|recovery)\b"),
        "The effect of one course often fades within days to weeks.",
        "say how long relief was followed up",
    ),
    Wording(
        ("safe",),
        _words(r"safe (?:and|&) effective\b|effective (?:and|&) safe\b"),
        "Those are the FDA's words for an approved use. They were not found for this one.",
        "say what a study measured, and what harm it saw",
        promises=False,
    ),
    Wording(
        ("proven",),
        _words(r"(?:clinically |scientifically )?proven\b"),
        "Most uses rest on small or short studies.",
        "studied in; name the study",
        promises=False,
    ),
)

_CLAUSE_END = re.compile(r"[.;:!?,](?=\s)")
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
_REACH = 300  # letters looked at on either side, so that the work grows with the text only
_NEGATED = re.compile(
    r"(?:\b(?:not|no|never|cannot|without|nor|neither|nobody|none|lacks?|lacking)|n['\u2019]t)\b"
    r"(?! only\b| just\b| merely\b)"
    r"(?:\W{1,3}[\w'\u2019]{1,30}){0,6}\W{0,3}$",
    re.IGNORECASE,
)


def unproven_claims(text: str) -> tuple[UnprovenClaim, ...]:
    """Return every phrase of the table that the text says, in the order of the text.

    A phrase that is denied ("not guaranteed") or that is true where it stands ("Spravato is
    FDA-approved") is left out; of two that overlap the first is told.
    """
    found = sorted(_said(text), key=lambda claim: (claim.start, -claim.end))
    ends = accumulate((claim.end for claim in found), max, initial=0)
    return tuple(claim for claim, end in zip(found, ends, strict=False) if claim.start >= end)


def _said(text: str) -> list[UnprovenClaim]:
    folded = text.casefold()
    return [
        UnprovenClaim(hit.start(), hit.end(), hit[0], line.why, line.instead, line.promises)
        for line in TABLE
        if any(stem in folded for stem in line.stems)
        for hit in line.pattern.finditer(text)
        if not is_denied(text, hit.start()) and not _is_true_there(line, text, hit)
    ]


def denies_a_guarantee(text: str) -> bool:
    """Return whether the text says that results are not guaranteed."""
    return any(is_denied(text, hit.start()) for hit in TABLE[1].pattern.finditer(text))


def is_denied(text: str, start: int) -> bool:
    """Return whether a "not" or its like stands shortly before, in the same clause."""
    before = text[max(0, start - _REACH) : start]
    return _NEGATED.search(_CLAUSE_END.split(before)[-1][-120:]) is not None


def _is_true_there(line: Wording, text: str, hit: re.Match[str]) -> bool:
    if line.unless is None:
        return False
    before = _SENTENCE_END.split(text[max(0, hit.start() - _REACH) : hit.start()])[-1]
    after = _SENTENCE_END.split(text[hit.end() : hit.end() + _REACH])[0]
    return line.unless.search(f"{before}{hit[0]}{after}") is not None
