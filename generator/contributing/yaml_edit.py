"""Edits of a profile's text that leave every other line, comment and quote as they are."""

import io
from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.resolver import VersionedResolver

from generator.calling.yaml_text import flow

Keys = tuple[str, ...]


class _PlainDays(VersionedResolver):
    """A day stays the text that it is: one that is in no calendar is told by the model."""

    @property
    def versioned_resolver(self) -> Any:
        """The forms of plain values, without that of a day."""
        forms = super().versioned_resolver.items()
        return {
            first: [(tag, form) for tag, form in known if tag != "tag:yaml.org,2002:timestamp"]
            for first, known in forms
        }


def _editor() -> YAML:
    editor = YAML()
    editor.Resolver = _PlainDays
    editor.preserve_quotes = True
    editor.width = 1 << 20
    editor.indent(mapping=2, sequence=4, offset=2)
    return editor


def loaded(text: str) -> CommentedMap:
    """Return a profile's text as data that remember comments, quotes and order."""
    data = _editor().load(text)
    return data if isinstance(data, CommentedMap) else CommentedMap()


def dumped(data: CommentedMap) -> str:
    """Return such data as text."""
    stream = io.StringIO()
    _editor().dump(data, stream)
    return stream.getvalue()


def as_written(value: Any) -> Any:
    """Return a value so that it is written as our own files write it, on one line."""
    return _editor().load(f"value: {flow(value)}\n")["value"]


def with_key(text: str, lines: str, later: Keys) -> str:
    """Return a text with a new key at its first level, before the first one of ``later``.

    A comment right above that one belongs to it and stays there.
    """
    root = root_of(text)
    starts = [name.start_mark.line for name, _ in root.value if name.value in later]
    rows = text.splitlines(keepends=True)
    at = _above_comment(rows, min(starts)) if starts else last_line(root) + 1
    return _inserted(rows, at, lines)


def with_entry(text: str, key: str, line: str) -> str | None:
    """Return a text with one more line under a key of the first level, after the last one there.

    None where that key holds no block of lines.
    """
    block = next((one for name, one in root_of(text).value if name.value == key), None)
    if block is None or block.flow_style or isinstance(block, yaml.ScalarNode):
        return None
    indent = " " * block.start_mark.column
    return _inserted(text.splitlines(keepends=True), last_line(block) + 1, f"{indent}{line}\n")


def without_entry(text: str, key: str, name: str) -> str:
    """Return a text without one entry under a key of the first level; its comments stay."""
    under: Any = next((one for block, one in root_of(text).value if block.value == key), None)
    entries = under.value if isinstance(under, yaml.MappingNode) and not under.flow_style else ()
    entry = next((one for one in entries if one[0].value == name), None)
    if entry is None:
        data = loaded(text)
        data[key].pop(name, None)
        return dumped(data)
    rows = text.splitlines(keepends=True)
    return "".join([*rows[: entry[0].start_mark.line], *rows[last_line(entry[1]) + 1 :]])


def root_of(text: str) -> Any:
    """Return a text as a tree of nodes with their places."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    return root if isinstance(root, yaml.MappingNode) else yaml.MappingNode("", [])


def last_line(node: Any) -> int:
    """Return the line of the last word of a value: a block's own end lies after its comments."""
    while not node.flow_style if isinstance(node, yaml.CollectionNode) else False:
        if not node.value:
            break
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    mark = node.end_mark
    return int(mark.line) - (1 if mark.column == 0 and mark.line > node.start_mark.line else 0)


def _above_comment(rows: list[str], at: int) -> int:
    while at and rows[at - 1].startswith("#"):
        at -= 1
    # The first line names the schema; it is no comment on a key.
    return at + 1 if at == 0 and rows[0].startswith("# yaml-language-server") else at


def _inserted(rows: list[str], at: int, lines: str) -> str:
    if at and not rows[at - 1].endswith("\n"):
        rows[at - 1] += "\n"
    return "".join([*rows[:at], lines, *rows[at:]])
