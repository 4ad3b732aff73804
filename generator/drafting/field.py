"""The contract of a field: where its fact stands in a profile, what states it, and its examples."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.drafting.statement import is_stated
from generator.drafting.subject import compiled

DraftValue = Mapping[str, Any]

ANSWER_YES: DraftValue = {"answer": True}
ANSWER_NO: DraftValue = {"answer": False}


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact that ``text[start:end]`` states: keys and values for the field's part of a profile."""

    start: int
    end: int
    value: DraftValue


Find = Callable[[str], Iterator[Stated]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftField:
    """One fact that a page may state.

    ``part`` is the key of a profile that holds it; with ``is_list`` each find is an entry of its
    own. ``states`` has texts with the value each of them states; ``silent`` has texts that look
    alike and state nothing. Both are run as tests.
    """

    id: str
    parent: tuple[str, ...]
    find: Find
    states: Mapping[str, DraftValue]
    silent: tuple[str, ...]
    is_list: bool = False


def phrases(*pairs: tuple[str, DraftValue], may_be_denied: bool = False) -> Find:
    """Return a find that gives a value for each stated match of its pattern (case is ignored)."""
    patterns = [(compiled(pattern), value) for pattern, value in pairs]

    def find(text: str) -> Iterator[Stated]:
        for pattern, value in patterns:
            for match in pattern.finditer(text):
                if is_stated(text, *match.span(), may_be_denied=may_be_denied):
                    yield Stated(*match.span(), value)

    return find


def either(*finds: Find) -> Find:
    """Return a find that gives what any of several finds gives."""

    def find(text: str) -> Iterator[Stated]:
        for one in finds:
            yield from one(text)

    return find
