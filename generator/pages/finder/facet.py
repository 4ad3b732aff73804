"""What one group of choices in the finder is, and what a provider has of it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Self

from generator.model.collation import in_plain_letters
from generator.model.conditional import InSomeCases
from generator.model.fact import Answer
from generator.model.judgement import Judgement
from generator.model.provider import Provider

NOT_STATED = "not-stated"
"""The option of every facet that keeps those of whom nobody knows."""
IN_PART = "in-part"
"""The option that keeps those whose answer depends; it is offered where somebody has it."""


YES, NO = "yes", "no"
OTHER = "other"
"""What is known and is none of the options."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice; ``hides`` marks one that takes some away instead of keeping who states it."""

    id: str
    title: str
    hides: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One group of choices.

    ``of`` returns the ids of the options that a provider has, and ``()`` where nobody knows. An id
    that is no option, such as ``other``, says that something is known and that it is none of these.
    Without ``options`` whatever is named becomes one.
    """

    id: str
    title: str
    of: Callable[[Judgement], tuple[str, ...]]
    options: tuple[Option, ...] = ()
    unknown: str = "Include those of whom it is not known"
    group: str = ""
    """The heading that it shares with others; empty for its own title."""
    note: str = ""
    link: tuple[str, str] = ("", "")
    """Where to read more: an address from the site's root, and its words."""
    is_open: bool = False

    def has(self, judgement: Judgement) -> tuple[str, ...]:
        """Return the ids of the options that a provider has, with the one for not stated."""
        known = self.of(judgement)
        hiding = {option.id for option in self.options if option.hides}
        is_known = any(option_id not in hiding for option_id in known)
        return known if is_known else (*known, NOT_STATED)

    def options_among(self, judgements: Iterable[Judgement]) -> tuple[Option, ...]:
        """Return its options; where they are not fixed, whatever somebody names, from A to Z."""
        named = {name for judgement in judgements for name in self.of(judgement)}
        if self.options:
            return tuple(one for one in self.options if one.id != IN_PART or IN_PART in named)
        return tuple(Option(name, name) for name in sorted(named))

    def spelled_once(self, judgements: Iterable[Judgement]) -> Self:
        """Return the facet where names that differ in case or accents alone are one option.

        It is the spelling that most use; a facet with fixed options is returned as it is.
        """
        if self.options:
            return self
        used = Counter(name for judgement in judgements for name in self.of(judgement))
        once: dict[str, str] = {}
        for name in sorted(used, key=lambda name: (-used[name], name)):
            once.setdefault(in_plain_letters(name), name)
        return replace(
            self,
            of=lambda judgement: tuple(
                dict.fromkeys(once.get(in_plain_letters(name), name) for name in self.of(judgement))
            ),
        )


def yes_no(value: bool | InSomeCases | None) -> tuple[str, ...]:
    """Return the answer; one that depends is neither a yes nor a no."""
    if isinstance(value, InSomeCases):
        return (IN_PART,)
    return () if value is None else (YES if value else NO,)


def answer_to(
    question: Callable[[Provider], Answer | None],
) -> Callable[[Judgement], tuple[str, ...]]:
    """Return what reads a question of the profile that is answered yes or no."""

    def of(judgement: Judgement) -> tuple[str, ...]:
        answer = question(judgement.provider)
        return yes_no(answer.answer if answer else None)

    return of
