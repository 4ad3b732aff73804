"""One question of the interview: its words, the taps that answer it, and the key it writes."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from generator.model.conditional import IN_SOME_CASES
from generator.model.vocabulary import ProviderKind

UNANSWERED = {
    "would-not-say": "Would not say",
    "did-not-know": "Did not know",
    "no-answer": "No answer",
}
"""Taps that prove nothing; each is kept as a word for the next editor."""
UNHEARD = "no-answer"
"""The tap of a question that perhaps nobody heard."""
IN_PART = "in-part"
"""The tap that needs words: they become the note that says in which cases."""


NAMED_BY = ("service", "covers", "payer", "kind", "label")
"""The keys that tell the entries of a list apart, in the order of an address."""
NARROWER = ("plans",)
"""The keys of an entry that is of something narrower than what was asked."""


def names_in(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what names an entry of a list: a service, or what is covered and by whom."""
    return tuple(str(entry[key]) for key in NAMED_BY if entry.get(key))


class Shape(StrEnum):
    """What may be written where a question has room for a figure."""

    DOLLARS = "dollars"
    COUNT = "count"
    WORDS = "words"
    WORDS_APART = "words-apart"
    STATES = "states"
    SEVERAL = "several"


PATTERNS = {
    Shape.DOLLARS: r"^[0-9]{1,6}(?:\.[0-9]{2})?(?: to [0-9]{1,6}(?:\.[0-9]{2})?)?$",
    Shape.COUNT: r"^[1-9][0-9]{0,2}$",
    Shape.WORDS: r"^(?=.*[A-Za-z0-9])[^<>\u0000-\u001f\u007f-\u009f]{1,200}$",
    Shape.WORDS_APART: r"^(?=.*[A-Za-z0-9])[^<>\u0000-\u001f\u007f-\u009f]{1,200}$",
    Shape.STATES: r"^[A-Z]{2}(?:, [A-Z]{2})*$",
    Shape.SEVERAL: r"^[a-z][a-z -]*(?:, [a-z][a-z -]*)*$",
}
"""The one form of each shape, read alike by Python and by a browser."""
ACCEPTED = {
    Shape.DOLLARS: "an amount in dollars, like 450 or 450.50, or from to, like 400 to 600",
    Shape.COUNT: "a whole number, like 6",
    Shape.WORDS: "a few plain words, at most 200 letters, without the signs < and >",
    Shape.WORDS_APART: "a few plain words, a comma between two",
    Shape.STATES: "postal codes with a comma between, like CA, NV",
    Shape.SEVERAL: "words of this list, with a comma between",
}
TO = " to "
"""What stands between the lower and the higher amount of a range, once it is kept."""
LISTS = (Shape.WORDS_APART, Shape.STATES, Shape.SEVERAL)


@dataclass(frozen=True, slots=True)
class Tap:
    """One answer: its id, the words on it, and what it writes (nothing where that is empty)."""

    id: str
    says: str
    value: str = ""
    more: dict[str, str] = field(default_factory=dict)
    """Further keys that this answer writes beside its own."""


@dataclass(frozen=True, slots=True)
class AnswerField:
    """Room for what a tap alone cannot say; ``key`` is where it is written, beside the answer."""

    key: str
    label: str
    shape: Shape
    taps: tuple[str, ...]
    """The answers that it goes with."""
    needed: bool = False
    choices: dict[str, str] = field(default_factory=dict)
    """For several of a closed list: each word and how it is read out."""
    high: str = ""
    """Where the higher end of a range is written; of dollars alone."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question for the front desk.

    ``part`` is where in a profile its answer belongs and ``key`` the key there. ``item`` is what an
    entry of a list begins with; ``needs`` is a part without which the question makes no sense.
    """

    id: str
    ask: str
    about: str
    parent: tuple[str, ...]
    key: str
    taps: tuple[Tap, ...]
    figure: AnswerField | None = None
    item: dict[str, str] | None = None
    kinds: tuple[ProviderKind, ...] = tuple(ProviderKind)
    needs: str = ""
    route: str = ""
    """The way of giving the drug without which it is not asked, where the ways are known."""
    item_says: str = ""
    """What ``item`` is, as a patient reads it."""
    by_place: bool = False
    """Whether each place may have an answer of its own."""
    place: str = ""
    """The place that it is asked of, by name; nothing where it is asked of all of them."""
    inner: str = ""
    """The part of the entry that ``item`` tells, where the answer is written."""

    @property
    def path(self) -> str:
        """The address of its answer in a profile, such as ``insurance.superbill``."""
        return self.path_of(self.key)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that an answer may write, its own first."""
        beside = [key for key in (self.figure.key, self.figure.high) if key] if self.figure else []
        beside += [key for tap in self.taps for key in tap.more]
        note = ["note"] if self.tap(IN_PART) else []
        return tuple(dict.fromkeys((self.key, *beside, *note)))

    def path_of(self, key: str) -> str:
        """Return the address of one of its keys; an entry of a list goes by what names it."""
        inside = (self.place, self.inner) if self.inner else ()
        return ".".join((*self.parent, *names_in(self.item or {}), *inside, key))

    def tap(self, name: str) -> Tap | None:
        """Return one of its answers by name."""
        return next((one for one in self.taps if one.id == name), None)

    def as_data(self) -> dict[str, Any]:
        """Return the question as a browser is given it."""
        paths = {key: self.path_of(key) for key in self.keys}
        return {**asdict(self), "paths": paths}


def yes_no(*, in_part: bool = True) -> tuple[Tap, ...]:
    """Return the taps of a question that is answered yes or no."""
    partly = (Tap(IN_PART, "In part", IN_SOME_CASES.value),) if in_part else ()
    return (Tap("yes", "Yes", "yes"), Tap("no", "No", "no"), *partly, *unanswered())


def unanswered() -> tuple[Tap, ...]:
    """Return the taps that prove nothing."""
    return tuple(Tap(name, says) for name, says in UNANSWERED.items())


def figure_alone() -> tuple[Tap, ...]:
    """Return the taps of a question whose answer is a figure alone."""
    return (Tap("told", "They said"), *unanswered())
