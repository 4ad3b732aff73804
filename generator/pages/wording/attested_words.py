"""Words for what a provider says of its own page: its word, never a check, and how old it is."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.facts.attested import SectionAnswer, SectionTold, still_told
from generator.model.attestation import Attestation
from generator.model.provider import Provider
from generator.pages.wording.words import ago, day, listed

NO_CHECK = "That is the provider’s word. We did not check it, and it makes no check of ours newer."
NOT_LOOKED = "We have not looked at it yet. Ask them before you rely on it."


def attested_words(provider: Provider, today: date, *, is_open: bool) -> dict[str, Any]:
    """Return what a page tells of it; nobody is told to ask a provider that is not open."""
    return {
        "still_right": said_still_right(provider, today),
        "no_check": NO_CHECK,
        "said_changed": said_changed(provider),
        "not_looked": NOT_LOOKED if is_open else NOT_LOOKED.partition(" Ask ")[0],
    }


def said_still_right(provider: Provider, today: date) -> list[str]:
    """Return a sentence for each answer that still stands, the youngest first."""
    return [
        f"{_who(one)} told us on {day(one.on)} ({ago(one.on, today)}) that this is still right: "
        f"{_named(statements)}."
        for one, statements in _by_answer(provider, SectionAnswer.STILL_RIGHT)
    ]


def said_changed(provider: Provider) -> list[str]:
    """Return a sentence for each answer that something has changed which nobody has looked at."""
    return [
        f"The provider told us on {day(one.on)} that this has changed: {_named(statements)}."
        for one, statements in _by_answer(provider, SectionAnswer.CHANGED)
    ]


def _who(attestation: Attestation) -> str:
    return f"{attestation.by} ({attestation.role})"


def _named(statements: list[SectionTold]) -> str:
    return listed([one.section.named for one in statements])


def _by_answer(
    provider: Provider, answer: SectionAnswer
) -> Iterator[tuple[Attestation, list[SectionTold]]]:
    statements = [one for one in still_told(provider) if one.answer is answer]
    by_day = {id(one.attestation): one.attestation for one in statements}
    for one in sorted(by_day.values(), key=lambda attestation: attestation.on, reverse=True):
        yield one, [statement for statement in statements if statement.attestation is one]
