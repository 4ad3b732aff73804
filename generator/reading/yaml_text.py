"""YAML text to data and the place of every value, in one pass, refusing what YAML silently bends.

Every scalar stays the text that was typed (``NO``, ``00601``, ``12:30``, ``450.00``): the model
says what each field accepts. Refused with their place: duplicate keys, anchors, aliases, tags,
merge keys, several documents, empty values, more than 20 levels, more than 2,000 values.

The pass runs over libyaml's events and keeps its own stack, so that depth costs no recursion:
composing nodes first is slower and overflows the C stack at 10,000 levels.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.syntax_words import syntax_problem

MAX_LEVELS = 20
MAX_VALUES = 2_000
NULLS = frozenset({"", "~", "null", "Null", "NULL"})

Place = tuple[int, int]
"""Line and column, from 1."""


class Branch:
    """The places inside one mapping or list: of itself, of its keys, and of its values."""

    __slots__ = ("keys", "place", "values")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.keys: dict[Any, Place] = {}
        self.values: dict[Any, Branch | Place] = {}


@dataclass(slots=True)
class Document:
    """One file's data, the places in it, and what is wrong with it as YAML."""

    data: Any = None
    root: Branch | Place = (1, 1)
    problems: list[Problem] = field(default_factory=list)


class _Refused(Exception):
    """Reading cannot go on; the problem is already noted."""


_SECOND = object()
"""The key of a value that is read and dropped, because its key stood there before."""


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not come yet; ``key`` is where its next value belongs.

    In a mapping, a key of None means that the next scalar is a key. In a list it is a number.
    """

    data: Any
    branch: Branch
    key: Any


def parse(text: str, shown: str, max_values: int = MAX_VALUES) -> Document:
    """Return the data of one YAML text; ``problems`` is empty where it may be used."""
    reader = _Reader(shown, max_values)
    try:
        reader.run(text)
    except _Refused:
        pass
    except yaml.YAMLError as error:
        reader.document.problems.append(syntax_problem(error, text, shown))
    return reader.document


class _Reader:
    def __init__(self, shown: str, max_values: int) -> None:
        self.shown = shown
        self.max_values = max_values
        self.document = Document()
        self.stack: list[_Open] = []
        self.top: _Open | None = None
        self.documents = 0
        self.values = 0

    def run(self, text: str) -> None:
        """Read every event of ``text`` into the document."""
        others: dict[type[yaml.Event], Callable[[Any], None]] = {
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._start_document,
        }
        for event in iter(yaml.CSafeLoader(text).get_event, None):
            # Two of three events are scalars, so they take the short way.
            if type(event) is yaml.ScalarEvent:
                self._scalar(event)
            elif act := others.get(type(event)):
                act(event)
        if not self.documents:
            self._empty_file()

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decoration(event)
        mark: Any = event.start_mark
        place = mark.line + 1, mark.column + 1
        value = event.value
        top = self.top
        if top is not None and top.key is None:
            if top.branch.keys.setdefault(value, place) is place:
                top.key = value
            else:
                self._second_key(top, value, place)
            return
        if value in NULLS and not event.style:
            place = self._empty(value, place)
        self._keep(value, place)

    def _second_key(self, top: _Open, key: str, place: Place) -> None:
        top.key = _SECOND
        message = (
            f"{shown_briefly(key)} stands twice; the first is on line {top.branch.keys[key][0]}"
        )
        self._note(place, "duplicate-key", message, "keep one of them")

    def _keep(self, data: Any, place: Branch | Place) -> None:
        self.values += 1
        if self.values > self.max_values:
            self._too_many(place)
        top = self.top
        if top is None:
            self.document.data, self.document.root = data, place
        elif type(top.key) is int:
            top.branch.values[top.key] = place
            top.data.append(data)
            top.key += 1
        else:
            if top.key is not _SECOND:
                top.branch.values[top.key] = place
                top.data[top.key] = data
            top.key = None

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decoration(event)
        place = _place(event)
        if len(self.stack) >= MAX_LEVELS:
            message = f"more than {MAX_LEVELS} levels inside each other"
            self._refuse(place, "too-deep", message, "a file of ours needs about five")
        if self.top is not None and self.top.key is None:
            message = "a key must be a word; found a list or mapping"
            self._refuse(place, "complex-key", message, "write 'key: value'")
        is_list = type(event) is yaml.SequenceStartEvent
        self.top = _Open([], Branch(place), 0) if is_list else _Open({}, Branch(place), None)
        self.stack.append(self.top)

    def _close(self, _: yaml.Event) -> None:
        done = self.stack.pop()
        if merge := done.branch.keys.get("<<"):
            self._note(merge, "merge-key", "'<<' copies keys from elsewhere", "write the keys out")
        self.top = self.stack[-1] if self.stack else None
        self._keep(done.data, done.branch)

    def _start_document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents > 1:
            message = "a second document starts here ('---')"
            self._refuse(
                _place(event),
                "several-documents",
                message,
                "take this line out, and what follows into a file of its own",
            )

    def _alias(self, event: yaml.AliasEvent) -> None:
        message = f"{shown_briefly(f'*{event.anchor}')} repeats another part of the file"
        fix = "write the value out; text that starts with * goes between double quotes"
        self._refuse(_place(event), "alias", message, fix)

    def _decoration(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        place = _place(event)
        if event.anchor is not None:
            message = f"{shown_briefly(f'&{event.anchor}')} names a part to repeat it elsewhere"
            fix = "take it out; text that starts with & goes between double quotes"
            self._note(place, "anchor", message, fix)
        if event.tag is not None:
            message = f"the tag {shown_briefly(event.tag)} asks for a special kind of value"
            fix = "take it out; text that starts with ! goes between double quotes"
            self._note(place, "tag", message, fix)

    def _empty(self, value: str, place: Place) -> Place:
        """Return the place to show: the key where there is one, since the value is not there."""
        top = self.top
        if top is None:
            self._empty_file()
            raise _Refused
        in_list = isinstance(top.key, int)
        what = "an entry of the list" if in_list else shown_briefly(str(top.key))
        found = f"; found '{value}', which means nothing in YAML" if value else ""
        place = place if in_list else top.branch.keys.get(top.key, place)
        fix = "write the value, or take the whole line out: absent means nobody knows"
        self._note(place, "empty-value", f"{what} has no value{found}", fix)
        return place

    def _empty_file(self) -> None:
        self._note((1, 1), "empty-file", "there is nothing in here to read", "")

    def _too_many(self, place: Branch | Place) -> None:
        at = place.place if isinstance(place, Branch) else place
        message = f"more than {self.max_values:,} values in one file"
        self._refuse(at, "too-many-values", message, "keep what a patient needs, in fewer entries")

    def _note(self, place: Place, code: str, message: str, fix: str) -> None:
        self.document.problems.append(Problem(self.shown, *place, code, message, fix))

    def _refuse(self, place: Place, code: str, message: str, fix: str) -> None:
        self._note(place, code, message, fix)
        raise _Refused


def _place(event: yaml.Event) -> Place:
    mark: Any = event.start_mark
    return mark.line + 1, mark.column + 1
