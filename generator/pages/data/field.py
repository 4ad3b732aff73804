"""A field of a flat row: its name, what it says in words, its kind, and where it comes from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.pages.data.values import Value, below, words_or_none


class FieldType(StrEnum):
    """What stands in a field."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes or no"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what it says, its type, and how it is read off a judgement.

    ``choices`` names every word that a text may be, where only certain ones may stand.
    """

    name: str
    words: str
    of: Callable[[Judgement], Value]
    value_type: FieldType = FieldType.TEXT
    choices: type[StrEnum] | None = None


def list_of(name: str, words: str, of: Callable[[Provider], Iterable[str] | None]) -> Field:
    """Return a field that holds a list of words."""
    return Field(name, words, lambda one: words_or_none(of(one.provider)), FieldType.LIST)


def amount(name: str, words: str, of: Callable[[Provider], Value]) -> Field:
    """Return a field that holds a number."""
    return Field(name, words, lambda one: of(one.provider), FieldType.NUMBER)


def answer(name: str, words: str, *path: str) -> Field:
    """Return a field that holds what stands at one place of a profile, a yes or no."""
    return Field(name, words, lambda one: below(one.provider, path), FieldType.YES_NO)
