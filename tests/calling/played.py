"""The written calls, played step by step through the engine of the terminal."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from generator.calling.answer_file import answer_file, proved
from generator.calling.call import Call
from generator.calling.order import in_order, stated
from generator.calling.places import name_of, places_of
from generator.calling.question import NAMED_BY, names_in
from generator.calling.values import as_text
from generator.model.problem import DirectoryError
from generator.reading.strict_yaml.parser import parse
from tests.demonstration import judged

SEEN, BY = "2026-11-21", "Erin Example"


@dataclass(frozen=True)
class Written:
    """One written call, and exactly what it must prove."""

    name: str
    profile: str
    steps: list[str]
    facts: dict[str, str]
    note: str = ""
    replaces: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> dict[str, Any]:
        return judged(self.profile).provider.model_dump(mode="json", exclude_unset=True)

    @property
    def known(self) -> dict[str, str]:
        return stated(self.data)


@cache
def calls() -> tuple[Written, ...]:
    """Return every written call."""
    text = Path(__file__).with_name("calls.yml").read_text("utf-8")
    listed = parse(text, "calls.yml").data
    return tuple(Written(one.pop("call"), **one) for one in listed)


def played(one: Written) -> Call:
    """Return the call after its last step; what is refused leaves it as it was."""
    call = Call(one.profile, SEEN, BY, places=places_of(one.data))
    for step in one.steps:
        try:
            call = stepped(call, step)
        except DirectoryError:
            continue
    return call


def stepped(call: Call, step: str) -> Call:
    words, _, more = step.partition(": ")
    name, _, tap = words.partition(" ")
    if name == "undo":
        return call.undone()
    if name == "delete":
        return call.without(tap)
    return call.answered(name, tap, more) if tap else call.attempted(name, more)


AROUND = {"profile", "replaces", "looked_for"}


def facts_of(parts: dict[str, Any]) -> dict[str, str]:
    """Return the facts of a file of answers by their address, as the written calls name them."""
    facts = {key: one for key, one in parts.items() if key not in AROUND}
    facts.pop("evidence", None)
    return dict(_flat((), facts))


def _flat(at: tuple[str, ...], value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key not in {"evidence", "per", *NAMED_BY}:
                yield from _flat((*at, key), one)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for one in value:
            place = () if names_in(one) else (name_of(one),)
            inner = {key: part for key, part in one.items() if isinstance(part, dict)}
            yield from _flat((*at, *names_in(one), *place), inner if name_of(one) else one)
    else:
        yield ".".join(at), as_text(value)


def proved_by(one: Written) -> dict[str, Any]:
    return proved(played(one), one.known)


def as_played() -> list[dict[str, Any]]:
    """Return each call with the order of its questions and its file, for those who play it too."""
    return [
        {
            "name": one.name,
            "slug": one.profile,
            "profile": one.data,
            "steps": one.steps,
            "order": [question.id for question in in_order(one.data)],
            "file": answer_file(played(one), one.known),
        }
        for one in calls()
    ]
