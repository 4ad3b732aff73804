"""What libyaml says about text that is not YAML, in words for people who do not know YAML."""

import re

import yaml

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.strict_yaml.indentation_slips import indentation_slip
from generator.reading.strict_yaml.line_slips import left_open, slip_near
from generator.reading.strict_yaml.missing_signs import (
    closed_twice,
    no_braces,
    no_colon,
    no_value,
    open_before,
    second_colon,
    unclosed,
)
from generator.reading.strict_yaml.syntax_stops import Diagnosis, Stop, stop_of

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
    ("mapping keys are not allowed", "text cannot start with '?'", _QUOTES),
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


def syntax_problem(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    """Return what stopped the reader, at its place in the text."""
    stop = stop_of(error, text)
    lines = text.split("\n")
    if slip := slip_near(lines, stop.line) or left_open(text, stop.line):
        return Problem(shown, *slip)
    if slip := indentation_slip(lines, stop.line, stop.said):
        return Problem(shown, *slip)
    if slip := no_colon(stop) or open_before(stop):
        return Problem(shown, *slip)
    for explain in _EXPLAIN:
        if words := explain(stop):
            return Problem(shown, stop.line, *words)
    message, fix = next((words[1:] for words in _WORDS if words[0] in stop.said), (stop.said, ""))
    rest = stop.here[stop.column - 1 :].strip()
    found = f"; found {shown_briefly(rest)}" if rest else ""
    return Problem(shown, stop.line, stop.column, "yaml-syntax", f"{message}{found}", fix)


def _tab(stop: Stop) -> Diagnosis:
    if not (tab := re.match(r" *(?:- *)*(?=\t)", stop.here)):
        return None
    fix = "use spaces, two for each level"
    return tab.end() + 1, "tab-indentation", "a tab stands before the text", fix


def _after_quote(stop: Stop) -> Diagnosis:
    before = stop.here[: stop.column - 1]
    if "quoted scalar" in stop.said or not re.search(r"[\"'] *$", before):
        return None
    rest = shown_briefly(stop.here[stop.column - 1 :].strip())
    message = f"text goes on after a closing quotation mark; found {rest}"
    fix = "put quotation marks around the whole text, and single ones inside it"
    return stop.column, "yaml-syntax", message, fix


def _runs_on(stop: Stop) -> Diagnosis:
    """The first ': ' of a line is too much only where the line goes on with the text above it."""
    if "mapping values" not in stop.said or ": " in stop.here[: stop.column - 1]:
        return None
    column = len(stop.here) - len(stop.here.lstrip()) + 1
    message = "this line goes on with the text of the line above it"
    fix = "start it in the same column as its neighbours; end the key above it with ': '"
    return column, "yaml-syntax", message, fix


_EXPLAIN = (
    *(_tab, closed_twice, no_value, _after_quote, _runs_on, no_braces, second_colon, unclosed),
)
