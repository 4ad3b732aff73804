"""Words that make a sentence a clinical, legal, cost or insurance statement.

No list of words finds every statement, so none decides what needs a source: every section does.
This one only guards the sections that an editor declared to state nothing of their own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.block import Block
from generator.reading.readability.sentences import visible_words

_CLINICAL = (
    r"addict\w*|coma|dangerous\w*|deadly|deaths?|dependen\w+|(?<!first )dos(?:es?|ing)"
    r"|effective\w*|evidence|fatal\w*|hearts?|livers?|bladders?|overdose\w*|percent|pregnan\w+"
    r"|blood pressure|relaps\w+|risk\w*|safe(?:r|st|ly|ty)?|seizures?|side effects?"
    r"|stud(?:y|ies)|symptoms?|trials?|withdrawal"
)
_LEGAL = (
    r"rights? to|approv\w+|boards?|controlled drugs?|dea|fda|federal\w*|illegal\w*"
    r"|laws?|legal\w*|licens\w+|regulat\w+|va"
)
_COST = r"costs?|fees?|prices?"
_INSURANCE = (
    r"cover(?:s|ed|age)?|deductibles?|fsas?|hsas?|insur\w+|medicaid|medicare|reimburs\w+|tricare"
)
_ALL = "|".join((_CLINICAL, _LEGAL, _COST, _INSURANCE))
_STATES = re.compile(rf"\b(?:{_ALL})\b", re.IGNORECASE)
_ONE_OF_THEM = [re.compile(one, re.IGNORECASE) for one in re.split(r"\|(?![^(]*\))", _ALL)]

# Who asks states nothing; the words of a link are the name of the page that it leads to.
_QUESTION = re.compile(r"(?<![^.!?:|])[^.!?:|]*+\?")
_LINK = re.compile(r"\[[^\[\]\n]*\]\([^()\n]*\)")


@dataclass(frozen=True, slots=True)
class Statement:
    """One such word of a block: as found, where it starts in the text, and what it is about."""

    written: str
    start: int
    about: int
    """The same for all forms of one word."""


def statements(block: Block) -> Iterator[Statement]:
    """Yield every such word that a block says, and does not merely ask or name in a link."""
    named = replace(block, text=_LINK.sub(_blank, block.text))
    text = without_questions(visible_words(named))
    return (_statement(word) for word in _STATES.finditer(text))


def subjects(block: Block) -> frozenset[int]:
    """Return what the statements of a block are about."""
    return frozenset(
        match.about for match in map(_statement, _STATES.finditer(visible_words(block)))
    )


def without_questions(text: str) -> str:
    """Return a text of the same length with its questions blanked out: who asks states nothing."""
    return _QUESTION.sub(_blank, text)


def _statement(word: re.Match[str]) -> Statement:
    about = next(n for n, one in enumerate(_ONE_OF_THEM) if one.fullmatch(word[0]))
    return Statement(word[0], word.start(), about)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
