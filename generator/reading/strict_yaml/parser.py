"""YAML text to data and the place of every value, in one pass, refusing what YAML silently bends.

Every scalar stays the text that was typed (``NO``, ``00601``, ``450.00``). Refused with their
place: duplicate keys, anchors, aliases, tags, merge keys, several documents, empty values, text
that a comment cuts short, more than 20 levels, more than 2,000 values.

The pass runs over libyaml's events and keeps its own stack, so that depth costs no recursion:
composing nodes first is slower and overflows the C stack at 10,000 levels.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import yaml

from generator.model.problem import Problem
from generator.reading.strict_yaml import refusals as words
from generator.reading.strict_yaml.line_slips import odd_indentation
from generator.reading.strict_yaml.long_text import one_line, runs_over_keys
from generator.reading.strict_yaml.positions import Branch, Document, Position, Second, start_of
from generator.reading.strict_yaml.syntax_messages import syntax_problem
from generator.reading.strict_yaml.truncated_text import cut_texts

MAX_LEVELS = 20
MAX_VALUES = 2_000
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class _Refused(Exception):
    """Reading cannot go on; the problem is already noted."""


class _SecondKey(str):
    """The key of a value that is left out, because it stood in its mapping before."""

    position: Position


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not come yet; ``key`` is where its next value belongs.

    In a mapping, a key of None means that the next scalar is a key. In a list it is a number.
    """

    data: Any
    branch: Branch
    key: Any
    flow: bool = False
    """Whether it stands between braces or brackets."""


def parse(text: str, shown: str, max_values: int = MAX_VALUES) -> Document:
    """Return the data of one YAML text; ``problems`` is empty where it may be used."""
    reader = _EventReader(text, shown, max_values)
    try:
        reader.run()
        reader.document.problems.extend(cut_texts(text, shown))
    except _Refused:
        pass
    except yaml.YAMLError as error:
        if (stop := syntax_problem(error, text, shown)) not in reader.document.problems:
            reader.document.problems.append(stop)
    return reader.document


class _EventReader:
    def __init__(self, text: str, shown: str, max_values: int) -> None:
        self.text, self.shown, self.max_values = text, shown, max_values
        self.document = Document()
        self.stack: list[_Open] = []
        self.top: _Open | None = None
        self.documents = 0
        self.values = 0

    def run(self) -> None:
        """Read every event of the text into the document."""
        if slip := odd_indentation(self.text):
            self._refuse(slip[:2], slip[2:])
        others: dict[type[yaml.Event], Callable[[Any], None]] = {
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._start_document,
        }
        for event in iter(yaml.CSafeLoader(self.text).get_event, None):
            # Two of three events are scalars, so they take the short way.
            if type(event) is yaml.ScalarEvent:
                self._scalar(event)
            elif act := others.get(type(event)):
                act(event)
        if not self.documents:
            self._note((1, 1), words.EMPTY_FILE)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decoration(event)
        mark: Any = event.start_mark
        position = mark.line + 1, mark.column + 1
        value = event.value
        top = self.top
        if top is not None and top.key is None:
            if top.branch.keys.setdefault(value, position) is position:
                top.key = value
            else:
                self._second_key(top, value, position)
            return
        if event.style:
            value = one_line(event)
            if left_open := runs_over_keys(event, self.text):
                self._note(position, left_open)
        elif value in NULLS:
            position = self._empty(value, position)
        self._keep(value, position)

    def _second_key(self, top: _Open, key: str, position: Position) -> None:
        top.key = _SecondKey(key)
        top.key.position = position
        self._note(position, words.second_key(key, top.branch.keys[key][0]))

    def _keep(self, data: Any, position: Branch | Position) -> None:
        self.values += 1
        if self.values > self.max_values:
            at = position.position if isinstance(position, Branch) else position
            self._refuse(at, words.too_many_values(self.max_values))
        top = self.top
        if top is None:
            self.document.data, self.document.root = data, position
        elif type(top.key) is int:
            top.branch.values[top.key] = position
            top.data.append(data)
            top.key += 1
        else:
            if isinstance(top.key, _SecondKey):
                second = Second(top.branch, str(top.key), data, position, top.key.position)
                self.document.seconds.append(second)
            else:
                top.branch.values[top.key] = position
                top.data[top.key] = data
            top.key = None

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decoration(event)
        position = start_of(event)
        if len(self.stack) >= MAX_LEVELS:
            self._refuse(position, words.too_deep(MAX_LEVELS))
        if self.top is not None and self.top.key is None:
            self._refuse(position, words.COMPLEX_KEY)
        is_list = type(event) is yaml.SequenceStartEvent
        data: Any = [] if is_list else {}
        self.top = _Open(data, Branch(position), 0 if is_list else None, bool(event.flow_style))
        self.stack.append(self.top)

    def _close(self, _: yaml.Event) -> None:
        done = self.stack.pop()
        if merge := done.branch.keys.get("<<"):
            self._note(merge, words.MERGE_KEY)
        self.top = self.stack[-1] if self.stack else None
        self._keep(done.data, done.branch)

    def _start_document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents > 1:
            self.document.data = None  # What half of a file lacks is no mistake of its own.
            self._refuse(start_of(event), words.SECOND_DOCUMENT)

    def _alias(self, event: yaml.AliasEvent) -> None:
        self._refuse(start_of(event), words.alias(str(event.anchor)))

    def _decoration(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._note(start_of(event), words.anchor(event.anchor))
        if event.tag is not None:
            self._note(start_of(event), words.tag(event.tag))

    def _empty(self, value: str, position: Position) -> Position:
        """Return the place to show: the key where there is one, since the value is not there."""
        top = self.top
        if top is None:
            self._refuse((1, 1), words.EMPTY_FILE)
        if isinstance(top.key, _SecondKey):
            return position
        if not isinstance(top.key, int):
            position = top.branch.keys[top.key]
            if top.flow and not value:
                self.document.bare.append((top.branch, top.key))
        self._note(position, words.empty_value(top.key, value))
        return position

    def _note(self, position: Position, said: words.Message) -> None:
        self.document.problems.append(Problem(self.shown, *position, *said))

    def _refuse(self, position: Position, said: words.Message) -> NoReturn:
        self._note(position, said)
        raise _Refused
