"""A call as it goes on: attempts, answers, undo. Each step gives a new call and changes none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Self

from generator.calling.places import Place, questions_at
from generator.calling.question import ACCEPTED, IN_PART, LISTS, PATTERNS, TO, Question, Shape
from generator.calling.questions import ATTEMPTS, MOST_ATTEMPTS
from generator.model.placeholder import is_filler
from generator.model.problem import DirectoryError
from generator.model.state import STATES

_BETWEEN = re.compile(r"(?<=[0-9]) ?(?:-|\u2013|to) ?(?=[0-9])", re.IGNORECASE)
NOT_A_RANGE = "the lower amount comes first, and the other is higher"
NOTHING_SAID = "this says nothing; take the answer that fits instead, like 'did not know'"


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: the question, the tap, and what was written beside it."""

    id: str
    tap: str
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """Who calls whom, when, and what has been said so far, in the order in which it was said."""

    profile: str
    seen: str
    by: str
    attempts: tuple[str, ...] = ()
    reached: str = ""
    said: tuple[Said, ...] = ()
    places: tuple[Place, ...] = ()
    """The places of the provider that can be asked about one by one."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The interview, with what is asked of each place."""
        return questions_at(self.places)

    def question(self, id_: str) -> Question:
        """Return one question of the interview."""
        return next(one for one in self.questions if one.id == id_)

    @property
    def answers(self) -> Mapping[str, Said]:
        """The last answer to each question."""
        return {one.id: one for one in self.said}

    @property
    def is_connected(self) -> bool:
        """Whether somebody was reached, so that questions can be asked."""
        return "reached" in self.attempts and bool(self.reached)

    def attempted(self, what: str, reached: str = "") -> Self:
        """Add an attempt; after three, or once somebody answered, there are no more."""
        if what not in ATTEMPTS:
            raise DirectoryError(f"an attempt ends with {', '.join(ATTEMPTS)}; found {what!r}")
        if "reached" in self.attempts or len(self.attempts) >= MOST_ATTEMPTS:
            return self
        return replace(self, attempts=(*self.attempts, what), reached=" ".join(reached.split()))

    def answered(self, id_: str, tap: str, figure: str = "") -> Self:
        """Add an answer; raises DirectoryError with what is accepted where it is none."""
        question = self.question(id_)
        if wrong := mistake(question, tap, figure):
            raise DirectoryError(wrong)
        return replace(self, said=(*self.said, Said(id_, tap, kept(question, tap, figure))))

    def undone(self) -> Self:
        """Take the last answer back; the one before it to the same question holds again."""
        return replace(self, said=self.said[:-1])

    def without(self, id_: str) -> Self:
        """Delete every answer to one question."""
        return replace(self, said=tuple(one for one in self.said if one.id != id_))


def kept(question: Question, tap: str, figure: str) -> str:
    """Return what is kept of the words beside a tap: trimmed, and none where there is no room."""
    plain = " ".join(figure.split())
    if tap == IN_PART:
        return plain
    room = question.figure
    if room is None or tap not in room.taps:
        return ""
    if room.shape is Shape.DOLLARS:
        return _BETWEEN.sub(TO, plain.replace("$", "").replace(",", "").strip())
    if room.shape in LISTS:
        listed = plain.upper() if room.shape is Shape.STATES else plain
        return ", ".join(dict.fromkeys(one.strip() for one in listed.split(",") if one.strip()))
    return plain


def mistake(question: Question, tap: str, figure: str) -> str:
    """Return what is wrong with an answer and what is accepted, or nothing."""
    if question.tap(tap) is None:
        return f"the answer is one of {', '.join(one.id for one in question.taps)}; found {tap!r}"
    text = kept(question, tap, figure)
    room = question.figure
    shape = Shape.WORDS if tap == IN_PART or room is None else room.shape
    is_needed = tap == IN_PART or (room is not None and room.needed and tap in room.taps)
    if not text:
        return f"this needs {ACCEPTED[shape]}" if is_needed else ""
    if not re.search(PATTERNS[shape], text) or not set(_listed(text, shape)) <= _words(question):
        return f"this takes {ACCEPTED[shape]}; found {text!r}"
    if shape is Shape.DOLLARS and not _is_rising(text):
        return f"{NOT_A_RANGE}; found {text!r}"
    return NOTHING_SAID if any(map(is_filler, _entries(text, shape))) else ""


def _is_rising(text: str) -> bool:
    low, _, high = text.partition(TO)
    return not high or Decimal(low) < Decimal(high)


def _entries(text: str, shape: Shape) -> list[str]:
    """Return the words of an answer, each entry of a list by itself; figures have none."""
    if shape is Shape.WORDS_APART:
        return text.split(", ")
    return [text] if shape is Shape.WORDS else []


def _listed(text: str, shape: Shape) -> list[str]:
    return text.split(", ") if shape in (Shape.STATES, Shape.SEVERAL) else []


def _words(question: Question) -> set[str]:
    choices = question.figure.choices if question.figure else {}
    return set(choices) or set(STATES)
