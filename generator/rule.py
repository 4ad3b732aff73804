"""The contract of a rule: its public words, its examples, which are its tests, and its check."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import ModuleType
from typing import Any

from generator.model.evidence import FactKind
from generator.model.finding import Finding, Ground, Outcome
from generator.model.placeholder import is_sentence
from generator.model.provider import Provider


class RuleKind(StrEnum):
    """Whether meeting a rule speaks for a provider or against it."""

    CRITERION = "criterion"
    RED_FLAG = "red flag"


_MADE_UP_NAME = re.compile(r"\bExample [A-E]\b")
NEWSPAPER = "news"
"""The name that made-up examples give to the evidence of what others alone say."""
WHOSE_WORD = {
    *("also_known_as", "attestations", "clinicians", "conflict_of_interest", "evidence", "name"),
    "website",
}
"""The keys of a profile that decide whose word a fact is: the look, and ties of who made it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A made-up provider and what the rule must find; shown to the public and run as a test.

    ``profile`` is laid over the smallest valid profile, in the words of a YAML file.
    """

    situation: str
    profile: Mapping[str, Any]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class CounterExample:
    """A made-up provider that looks like one outcome and is another; shown and run as a test."""

    situation: str
    profile: Mapping[str, Any]
    looks_like: Outcome
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One question asked of every provider, in the same words on the site and in the terminal.

    ``id`` is the module's name with dashes and a public address: never renamed or reused.
    ``sources`` are names in ``content/sources.yml``; empty means that no authority says so and the
    rule is our own judgement. ``authority`` says which of the two it is, in words. ``ask`` is the
    question to put to a provider that does not say. ``observed_as`` is the kind of fact that an
    editor's own flag must prove. ``asks_about`` are the keys of a profile whose notes answer the
    question in part. ``inputs`` are the keys that its outcome depends on; ``evidence`` among them
    stands for all that decide whose word a fact is. ``learn`` names a page that explains more.
    """

    id: str
    kind: RuleKind
    position: int
    title: str
    question: str
    why_it_matters: str
    how_we_check: tuple[str, ...]
    what_it_cannot_tell: str
    authority: str
    ask: str
    since: date
    check: Callable[[Provider, date], Finding]
    examples: tuple[Example, ...]
    counter_examples: tuple[CounterExample, ...] = ()
    asks_about: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    observed_as: FactKind = FactKind.DISCIPLINE
    learn: str = "learn/choosing-a-provider"

    @property
    def reads(self) -> frozenset[str]:
        """Every key of a profile that its outcome can depend on; others' word tells for none."""
        whose = WHOSE_WORD if "evidence" in self.inputs else {"evidence"}
        return frozenset(self.inputs) | whose

    @property
    def look_alikes(self) -> tuple[CounterExample, ...]:
        """Its counter-examples, and its examples once more as only a newspaper tells them."""
        return (*self.counter_examples, *map(_in_a_newspaper, self._first_of_each_outcome()))

    def _first_of_each_outcome(self) -> tuple[Example, ...]:
        first = {example.outcome: example for example in reversed(self.examples)}
        return tuple(one for one in first.values() if one.outcome is not Outcome.NOT_STATED)


def _in_a_newspaper(example: Example) -> CounterExample:
    looked_at = _MADE_UP_NAME.findall(example.situation)[0]
    situation = f"Example X is like {looked_at}, but only a newspaper tells it."
    profile = _told_by_a_newspaper(example.profile)
    return CounterExample(situation, profile, example.outcome, Outcome.NOT_STATED)


def _told_by_a_newspaper(part: Any) -> Any:
    if isinstance(part, list):
        return [_told_by_a_newspaper(one) for one in part]
    if not isinstance(part, Mapping):
        return part
    return {
        key: NEWSPAPER if key == "evidence" else _told_by_a_newspaper(value)
        for key, value in part.items()
    }


def rules_in(package: ModuleType) -> tuple[Rule, ...]:
    """Return the rule of every module in a package, in their public order.

    Raises AttributeError for a module without a RULE: a forgotten rule must not be skipped.
    """
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    rules = [importlib.import_module(f"{package.__name__}.{name}").RULE for name in names]
    return tuple(sorted(rules, key=lambda rule: (rule.position, rule.id)))


RestsOn = tuple[str, ...] | Ground | None
"""What a finding rests on: the names of the evidence for one fact; a Ground says its kind too."""


def met(reason: str, *proof: RestsOn) -> Finding:
    """Return the finding that a rule is met (for a red flag: that it is raised)."""
    return Finding(Outcome.MET, reason, _facts(proof))


def not_met(reason: str, *proof: RestsOn) -> Finding:
    """Return the finding that a rule is not met, which needs evidence as much as met does."""
    return Finding(Outcome.NOT_MET, reason, _facts(proof))


def not_stated(reason: str) -> Finding:
    """Return the finding that nobody has said: neither guilt nor acquittal."""
    return Finding(Outcome.NOT_STATED, reason)


def does_not_apply(reason: str, *proof: RestsOn) -> Finding:
    """Return the finding that the question makes no sense for this provider."""
    return Finding(Outcome.DOES_NOT_APPLY, reason, _facts(proof))


def note_or(note: str | None, otherwise: str) -> str:
    """Return what an editor saw, where it is a full sentence; else the rule's own words."""
    return note if note is not None and is_sentence(note) else otherwise


def _facts(proof: tuple[RestsOn, ...]) -> tuple[Ground, ...]:
    all_facts = (ground if isinstance(ground, Ground) else Ground(ground or ()) for ground in proof)
    return tuple(fact for fact in all_facts if fact.evidence)
