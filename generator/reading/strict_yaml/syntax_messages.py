"""What libyaml says about text that is not YAML, in words for people who do not know YAML."""

import re
from dataclasses import dataclass

import yaml

from generator.model.problem import Problem
from generator.model.refusal import printable, shown_briefly
from generator.reading.strict_yaml.line_slips import left_open, slip_near

_QUOTES = "put the text between double quotes"

# What libyaml says (a part of it), what that means, what to do.
_WORDS: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "a second ': ' stands in this line",
        "put text that holds a colon between double quotes",
    ),
    (
        "found unexpected end of stream",
        "a quotation mark is opened here and never closed",
        "close it at the end of the text",
    ),
    (
        "found unexpected document indicator",
        "a quotation mark is opened here and never closed",
        "close it at the end of the text",
    ),
    (
        "could not find expected ':'",
        "this line has no ': ' after its key",
        "write 'key: value', with a space after the colon; text of several lines goes on one line",
    ),
    (
        "did not find expected key",
        "this does not line up with what stands above, or follows a closed quotation mark",
        "start it in the same column as its neighbours, and put quotation marks around whole texts",
    ),
    (
        "did not find expected '-' indicator",
        "this does not belong to the list above it",
        "start each entry with '- ', all in the same column",
    ),
    ("did not find expected node content", "a value is missing before this", "write it, or '[]'"),
    (
        "found character that cannot start any token",
        "text cannot start with this character",
        _QUOTES,
    ),
    ("alphabetic or numeric character", "text cannot start with '*' or '&'", _QUOTES),
    ("tag", "text cannot start with '!'", _QUOTES),
    (
        "escape character",
        "a backslash between double quotes has a special meaning",
        "take it out, or use single quotes around the text",
    ),
    ("hexdecimal", "a backslash between double quotes has a special meaning", "take it out"),
    (
        "block sequence entries are not allowed",
        "a list entry cannot start here",
        "put '- ' on a line of its own, below the key",
    ),
    (
        "expected <document start>",
        "this does not belong to what stands above",
        "keep all keys in the first column, and nothing before or after them",
    ),
    ("directive", "a line cannot start with '%'", "take it out"),
    ("control characters", "this holds a character that cannot be seen", "delete it"),
    ("block scalar", "'|' or '>' stands alone after its key or dash", "write text on one line"),
)

# Where a thing was opened says more than where libyaml noticed.
_AT_OPENING = re.compile(
    "unexpected end of stream|unexpected document indicator"
    "|scanning an? (alias|anchor|tag|directive|block scalar)"
)


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where libyaml stopped, and what it said."""

    said: str
    line: int
    column: int
    here: str
    """The line."""
    opened: int
    """The line where the thing began that could not be read."""


def syntax_problem(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    """Return what stopped the reader, at its place in the text."""
    stop = _stop(error, text)
    if slip := slip_near(text.split("\n"), stop.line) or left_open(text, stop.line):
        return Problem(shown, *slip)
    for explain in (_tab, _after_quote, _runs_on, _second_colon, _unclosed):
        if words := explain(stop):
            return Problem(shown, stop.line, *words)
    message, fix = next((words[1:] for words in _WORDS if words[0] in stop.said), (stop.said, ""))
    rest = stop.here[stop.column - 1 :].strip()
    found = f"; found {shown_briefly(rest)}" if rest else ""
    return Problem(shown, stop.line, stop.column, "yaml-syntax", f"{message}{found}", fix)


def _stop(error: yaml.YAMLError, text: str) -> _Stop:
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
    return _Stop(said, line, column, lines[line - 1], opening.line + 1 if opening else line)


_Words = tuple[int, str, str, str] | None
"""Column, code, message, suggestion."""


def _tab(stop: _Stop) -> _Words:
    if not (tab := re.match(r" *(?:- *)*(?=\t)", stop.here)):
        return None
    fix = "use spaces, two for each level"
    return tab.end() + 1, "tab-indentation", "a tab stands before the text", fix


def _after_quote(stop: _Stop) -> _Words:
    before = stop.here[: stop.column - 1]
    if "quoted scalar" in stop.said or not re.search(r"[\"'] *$", before):
        return None
    rest = shown_briefly(stop.here[stop.column - 1 :].strip())
    message = f"text goes on after a closing quotation mark; found {rest}"
    fix = "put quotation marks around the whole text, and single ones inside it"
    return stop.column, "yaml-syntax", message, fix


def _runs_on(stop: _Stop) -> _Words:
    """The first ': ' of a line is too much only where the line goes on with the text above it."""
    if "mapping values" not in stop.said or ": " in stop.here[: stop.column - 1]:
        return None
    column = len(stop.here) - len(stop.here.lstrip()) + 1
    message = "this line goes on with the text of the line above it"
    fix = "start it in the same column as its neighbours; end the key above it with ': '"
    return column, "yaml-syntax", message, fix


# A key, the text behind it up to a second ': ', and how far the text was meant to go.
_TEXT = re.compile(
    r"(?<![A-Za-z_])(?P<key>[A-Za-z_]++): "
    r"(?P<text>[^\s\"'{\[](?:(?!, [a-z_]+: )[^{}\[\]])*)$"
)
_REST = re.compile(r"(.*?)(?=, [a-z_]+: |[}\]]|$)")


def _second_colon(stop: _Stop) -> _Words:
    """Show the text with the quotes that a second ': ' in it asks for."""
    before, rest = stop.here[: stop.column - 1], stop.here[stop.column - 1 :]
    in_braces = "{" in before or "[" in before
    if not rest.startswith(": ") or not (match := _TEXT.search(before)):
        return None
    end = _REST.match(rest) if in_braces else re.match(r".*", rest)
    text = f"{match['text']}{end[0] if end else ''}".strip()
    message = f"a second ': ' stands in this text; found {shown_briefly(rest.strip())}"
    quoted = printable(text.replace("\\", "\\\\").replace('"', '\\"'))
    fix = f'put it between double quotes: {match["key"]}: "{quoted}"'
    return stop.column, "yaml-syntax", message, fix


def _unclosed(stop: _Stop) -> _Words:
    if not (missing := re.search(r"expected ',' or '([}\]])'", stop.said)):
        return None
    sign = {"}": "{", "]": "["}[missing[1]]
    before = (
        f"before {shown_briefly(rest)}" if (rest := stop.here[stop.column - 1 :].strip()) else ""
    )
    message = f"a comma or '{missing[1]}' is missing {before or 'here'}"
    fix = f"close what '{sign}' opened on line {stop.opened}; text that holds , : {sign} or"
    return stop.column, "yaml-syntax", message, f"{fix} {missing[1]} goes between double quotes"
