"""Stated in part: what is said on a criterion that is no plain answer to its question.

A note alone meets no criterion, and "not stated" beside it would be untrue. So it is shown as
stated in part, with the words, and asked for on the call sheet.
"""

from collections.abc import Iterator

from generator.judging import ALL_RULES
from generator.model.fact import Fact
from generator.model.finding import Outcome
from generator.model.judgement import Judgement
from generator.model.provider import Provider


def stated_in_part(judgement: Judgement) -> dict[str, Fact]:
    """Return the fact behind each criterion that is not stated, and that says something yet."""
    return {
        id_: fact
        for id_, judged in judgement.criteria.items()
        if judged.outcome is Outcome.NOT_STATED
        for fact in _facts(judgement.provider, id_)
    }


def _facts(provider: Provider, id_: str) -> Iterator[Fact]:
    facts = (getattr(provider, key) for key in ALL_RULES[id_].asks_about)
    for fact in facts:
        yield from fact if isinstance(fact, tuple) else filter(None, (fact,))
