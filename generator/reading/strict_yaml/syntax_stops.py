"""Where libyaml stopped reading, what it said, and where the thing began that it could not read."""

import re
from dataclasses import dataclass

import yaml

# Where a thing was opened says more than where libyaml noticed.
_AT_OPENING = re.compile(
    "unexpected end of stream|unexpected document indicator"
    "|scanning an? (alias|anchor|tag|directive|block scalar)"
)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where libyaml stopped, and what it said."""

    said: str
    line: int
    column: int
    here: str
    """The line."""
    opened: tuple[int, int]
    """The line and column where the thing began that could not be read."""
    opening: str
    """That line, from there on."""


Diagnosis = tuple[int, str, str, str] | None
"""Column, code, message, suggestion."""


def stop_of(error: yaml.YAMLError, text: str) -> Stop:
    """Return where reading a text ended with an error."""
    words = (getattr(error, name, None) for name in ("context", "problem", "reason"))
    said = " ".join(str(word) for word in words if word)
    mark = getattr(error, "problem_mark", None)
    opening = getattr(error, "context_mark", None)
    if opening and _AT_OPENING.search(said):
        mark = opening
    lines = text.split("\n")
    if mark is None:  # A character that YAML forbids; libyaml tells its place in bytes.
        before = text.encode()[: int(getattr(error, "position", 0))].decode(errors="ignore")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    elif mark.line < len(lines):
        line, column = mark.line + 1, mark.column + 1
    else:
        line, column = len(lines), len(lines[-1]) + 1
    began = line, column
    if opening and opening.line < len(lines):
        began = opening.line + 1, opening.column + 1
    return Stop(said, line, column, lines[line - 1], began, lines[began[0] - 1][began[1] - 1 :])
