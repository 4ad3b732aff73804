"""Which keys of a profile a rule reads, seen while it judges every made-up provider there is."""

from functools import cache
from typing import Any

from generator.answering import answer
from generator.judging import ALL_RULES
from generator.model.provider import Provider
from generator.rule import Rule
from tests.demonstration import demonstration
from tests.profiles import profile
from tests.today import TODAY

KEYS = frozenset(Provider.model_fields)


class Watched(Provider):
    """A provider that notes which of its keys are read."""

    def __getattribute__(self, name: str) -> Any:
        if name in KEYS:
            SEEN.add(name)
        return super().__getattribute__(name)


SEEN: set[str] = set()


@cache
def everybody() -> tuple[Watched, ...]:
    """Return the provider of every example of every rule, and those of the demonstration."""
    rules = ALL_RULES.values()
    examples = [dict(one.profile) for rule in rules for one in rule.examples]
    examples += [dict(one.profile) for rule in rules for one in rule.look_alikes]
    made_up = [Watched.model_validate(profile(**one)) for one in examples]
    shown = (one.provider for one in demonstration().judgements)
    return (*made_up, *(Watched.model_construct(**dict(one)) for one in shown))


def read_by(rule: Rule) -> set[str]:
    """Return the keys that a rule's answer reads of anybody."""
    all_of_them = everybody()
    SEEN.clear()
    for one in all_of_them:
        answer(rule, one, TODAY)
    return set(SEEN)
