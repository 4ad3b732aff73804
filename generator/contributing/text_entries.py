"""Edits of whole keys and entries of a profile's text: every other line and comment stays."""

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

import yaml

from generator.calling.yaml_text import block, flow, scalar
from generator.contributing.yaml_edit import last_line, root_of, with_key
from generator.model.provider import Provider

ORDER = tuple(Provider.model_fields)
Rows = list[str]


def with_changes(text: str, was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """Return a profile's text with each key of ``was`` and ``now`` as ``now`` has it.

    A comment that stood in what went stays, in its place.
    """
    for key in dict.fromkeys((*was, *now)):
        if key not in was:
            text = with_key(text, block(key, now[key]), ORDER[ORDER.index(key) + 1 :])
        else:
            text = _replaced(text, key, was[key], now.get(key))
    return text


def _replaced(text: str, key: str, old: Any, new: Any) -> str:
    rows = text.splitlines(keepends=True)
    name, node = next(pair for pair in root_of(text).value if pair[0].value == key)
    pieces, indent = _pieces(node), " " * node.start_mark.column
    before, after = _entries(old), _entries(new, old)
    if pieces and after and len(pieces) == len(before):
        lines = [f"{indent}{line}\n" for line in after]
        same = SequenceMatcher(None, _keys(old), _keys(new, old), autojunk=False)
        for tag, a, b, c, d in reversed(same.get_opcodes()):
            if tag != "equal":
                first = pieces[a][0] if a < len(pieces) else pieces[-1][1] + 1
                end = pieces[b - 1][1] + 1 if b > a else first
                rows[first:end] = [*_comments(rows, first, end), *lines[c:d]]
    else:
        first, end = name.start_mark.line, last_line(node) + 1
        whole = [] if new is None else block(key, new).splitlines(keepends=True)
        rows[first:end] = [*_comments(rows, first, end), *whole]
    return "".join(rows)


def _pieces(node: Any) -> list[tuple[int, int]]:
    """Return the first and last line of each entry of a block; none of anything else."""
    if not isinstance(node, yaml.CollectionNode) or node.flow_style:
        return []
    pairs = (one if isinstance(one, tuple) else (one, one) for one in node.value)
    return [(first.start_mark.line, last_line(last)) for first, last in pairs]


def _entries(value: Any, old: Any = None) -> list[str]:
    """Return each entry of a list or part as one line; a part keeps the order that it had."""
    if isinstance(value, Mapping):
        return [f"{scalar(name)}: {flow(one)}" for name, one in _ordered(value, old)]
    if isinstance(value, list) and all(isinstance(one, Mapping) for one in value):
        return [f"- {flow(one)}" for one in value]
    return []


def _keys(value: Any, old: Any = None) -> list[str]:
    pairs: Sequence[Any] = _ordered(value, old) if isinstance(value, Mapping) else value
    return [json.dumps(one, sort_keys=True) for one in pairs]


def _ordered(value: Mapping[str, Any], old: Any) -> list[tuple[str, Any]]:
    names = [name for name in (old if isinstance(old, Mapping) else ()) if name in value]
    return [(name, value[name]) for name in dict.fromkeys((*names, *value))]


def _comments(rows: Rows, first: int, end: int) -> Iterator[str]:
    """Yield the comments of some rows, each on a line of its own."""
    ends: dict[int, int] = {}
    for token in yaml.scan("".join(rows), Loader=yaml.CSafeLoader):
        if token.end_mark.line == token.start_mark.line or isinstance(token, yaml.ScalarToken):
            line, column = token.end_mark.line, token.end_mark.column
            ends[line] = max(ends.get(line, 0), column)
    for number in range(first, end):
        rest = rows[number][ends.get(number, 0) :].strip()
        if rest.startswith("#"):
            yield f"{' ' * (len(rows[first]) - len(rows[first].lstrip()))}{rest}\n"
