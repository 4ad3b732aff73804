"""Places in a file: of every key and value of a document, to say where a problem stands."""

from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.model.problem import Problem

Position = tuple[int, int]
"""Line and column, from 1."""


class Branch:
    """The places inside one mapping or list: of itself, of its keys, and of its values."""

    __slots__ = ("keys", "position", "values")

    def __init__(self, position: Position) -> None:
        self.position = position
        self.keys: dict[Any, Position] = {}
        self.values: dict[Any, Branch | Position] = {}


@dataclass(slots=True)
class Second:
    """A value whose key stood in its mapping before; it is read, and left out of the data."""

    branch: Branch
    key: str
    data: Any
    position: Branch | Position
    at: Position
    """Where its key stands."""


@dataclass(slots=True)
class Document:
    """One file's data, the places in it, and what is wrong with it as YAML."""

    data: Any = None
    root: Branch | Position = (1, 1)
    problems: list[Problem] = field(default_factory=list)
    seconds: list[Second] = field(default_factory=list)
    bare: list[tuple[Branch, str]] = field(default_factory=list)
    """Keys between braces without a value, each with its mapping: a comma may stand before."""


def start_of(event: yaml.Event) -> Position:
    """Return where the thing begins that libyaml read."""
    mark: Any = event.start_mark
    return mark.line + 1, mark.column + 1
