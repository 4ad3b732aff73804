"""The made-up providers of ``tests/demo`` with the same words in every text of theirs."""

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

from pydantic import ValidationError

from generator.directory import Directory
from generator.model.provider import Provider
from generator.model.site_config import SiteConfig
from generator.reading.profiles.evidence_default import rest_on_default
from generator.reading.strict_yaml.parser import parse
from tests.demonstration import DEMO, directory_of
from tests.naughty.every_text import parts_at, place_of, texts_of
from tests.naughty.strings import TOGETHER

# As long as all naughty words together: what is long is folded on a page.
TAME = "Tame words " + "and more " * (len(TOGETHER) // 9 - 3) + "tamely put"
Typed = dict[str, Any]
At = tuple[str | int, ...]


def leaves(value: Any, at: At = ()) -> Iterator[At]:
    """Yield where each scalar of a profile stands."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from leaves(below, (*at, key))
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from leaves(below, (*at, index))
    else:
        yield at


def put(typed: Typed, at: At, word: Any) -> Any:
    """Put a word at a place, and return what stood there."""
    inner: Any = typed
    for step in at[:-1]:
        inner = inner[step]
    before, inner[at[-1]] = inner[at[-1]], word
    return before


@cache
def profiles() -> tuple[tuple[Typed, tuple[At, ...]], ...]:
    """Return each made-up profile as typed, with the places of its free texts."""
    files = sorted((DEMO / "providers").glob("example-*.yml"))
    found = [parse(file.read_text("utf-8"), file.name).data for file in files]
    for typed in found:
        rest_on_default(typed)
    there = {place_of(at) for typed in found for at in leaves(typed)}
    for typed in found:
        _add_texts(typed, set(texts_of(Provider)) - there)
    return tuple((typed, _texts(typed)) for typed in found)


def _add_texts(typed: Typed, places: set[tuple[str, ...]]) -> None:
    """Add texts that no made-up profile has to the parts that may hold them."""
    for place in sorted(places):
        for part in parts_at(typed, place[:-1]):
            if isinstance(part, dict) and place[-1] not in part:
                part[place[-1]] = TAME
                if _is_refused(typed):
                    del part[place[-1]]


def _is_refused(typed: Typed) -> bool:
    try:
        Provider.model_validate(typed)
    except ValidationError:
        return True
    return False


def _texts(typed: Typed) -> tuple[At, ...]:
    """Return the places that take any words: those that do not are found by what is refused."""
    mine, marks = deepcopy(typed), {}
    for number, at in enumerate(leaves(typed)):
        mark = f"{TAME} {number}"
        marks[mark] = (at, put(mine, at, mark))
    while refused := _refused(mine) & marks.keys():
        for mark in refused:
            put(mine, *marks.pop(mark))
    return tuple(at for at, _ in marks.values())


def _refused(typed: Typed) -> set[str]:
    try:
        Provider.model_validate(typed)
    except ValidationError as error:
        return {one["input"] for one in error.errors() if isinstance(one["input"], str)}
    return set()


def saying(words: str) -> list[Provider]:
    """Return every made-up provider with these words in each of its texts."""
    made = []
    for typed, texts in profiles():
        mine = deepcopy(typed)
        for at in texts:
            put(mine, at, words)
        made.append(Provider.model_validate(mine))
    return made


@cache
def directory_saying(words: str) -> Directory:
    """Return a directory of them, whose own name and motto are the same words."""
    directory = directory_of(saying(words))
    named = {
        key: (words,) if below else words
        for (key, *below) in texts_of(SiteConfig)
        if below in ([], ["[]"])
    }
    object.__setattr__(directory, "config", directory.config.model_copy(update=named))
    return directory
