"""Slips within a line that libyaml notices later, or in other words: told where they stand."""

import re
from collections.abc import Sequence

from generator.model.refusal import name_of_character, printable, shown_briefly
from generator.reading.strict_yaml.refusals import open_quote

Slip = tuple[int, int, str, str, str]
"""Line, column, code, message, suggestion."""

_KEY = r"(?P<before> *(?:- +)*)(?P<key>[A-Za-z][A-Za-z_]*)"
_NO_SPACE = re.compile(rf"{_KEY}:(?P<blank>[^\S \t]*)(?P<rest>[^\s:/].*|/(?!/).*)")
_EQUALS = re.compile(rf"{_KEY} ?= ?(?P<rest>\S.*)")
_DASH = re.compile(r" *-(?P<rest>[A-Za-z][A-Za-z_]*: .*)")
_BULLET = re.compile(
    r" *(?P<sign>[\u2022\u00b7\u25cf\u25e6\u25aa\u2023\u2013\u2014*]) *(?P<rest>\S.*)"
)
_OPENING = re.compile(r"(?:[:,\[{-] +|^|[\[{])([\"'])")
_COLON = re.compile(rf"{_KEY} *(?P<sign>[\uff1a\ufe55\ua789\u2236])(?P<rest>.*)")
_COMMENT = re.compile(r" *(?P<sign>//|<!--|/\*)(?P<rest>.*)")
_MERGE = re.compile(r"(?:<{7}|={7}|>{7})(?: .*)?")
_ODD_BLANK = re.compile(
    r"^(?P<before> *)(?P<blank>[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000])(?=.)", re.MULTILINE
)
_ABOVE = 3
"""How many lines above its stop a reader may have gone on after a slip."""


def slip_near(lines: Sequence[str], stop: int) -> Slip | None:
    """Return what is missing on the line where reading stopped, or just above it."""
    for number in range(min(stop, len(lines)), max(stop - _ABOVE, 0), -1):
        if slip := slip_in(lines[number - 1], number):
            return slip
        if number < stop and lines[number - 1].strip() and ": " in lines[number - 1]:
            return None
    return None


def slip_in(line: str, number: int) -> Slip | None:
    """Return what is wrong between the key and the value of one line."""
    if match := _NO_SPACE.fullmatch(line):
        key, rest, blank = match["key"], match["rest"], match["blank"]
        column = match.end("key") + 2
        message = f"a space is missing after the colon; found {shown_briefly(line.strip())}"
        if blank:
            message = f"the blank after the colon is not a space: {name_of_character(blank[0])}"
        return (
            number,
            column,
            "no-space-after-colon",
            message,
            f"write '{printable(key)}: {printable(rest.strip())}'",
        )
    if match := _EQUALS.fullmatch(line):
        message = f"a colon belongs after a key, not '='; found {shown_briefly(line.strip())}"
        fix = f"write '{printable(match['key'])}: {printable(match['rest'].strip())}'"
        return number, line.index("=") + 1, "equals-sign", message, fix
    if match := _DASH.fullmatch(line):
        message = f"a space is missing after the dash; found {shown_briefly(line.strip())}"
        return (
            number,
            match.start("rest") + 1,
            "no-space-after-dash",
            message,
            (f"write '- {printable(match['rest'].strip())}'"),
        )
    if slip := _other_sign(line, number):
        return slip
    if _MERGE.fullmatch(line):
        message = "a merge left its marks here, and what both sides wrote stands between them"
        return number, 1, "merge-mark", message, "keep one of both, and delete the lines of marks"
    if match := _BULLET.fullmatch(line):
        message = f"an entry of a list begins with a dash and a space, not with '{match['sign']}'"
        fix = f"write '- {printable(match['rest'].strip())}'"
        return number, match.start("sign") + 1, "not-a-dash", message, fix
    return None


def _other_sign(line: str, number: int) -> Slip | None:
    """Return a sign that stands for the colon, or for the ``#`` of a comment."""
    if match := _COLON.fullmatch(line):
        message = f"this is another sign than the colon: {name_of_character(match['sign'])}"
        fix = f"write '{printable(match['key'])}: {printable(match['rest'].strip())}'"
        return number, match.start("sign") + 1, "not-a-colon", message, fix
    if match := _COMMENT.fullmatch(line):
        message = f"a comment begins with '#', not with '{match['sign']}'"
        fix = f"write '# {printable(match['rest'].removesuffix('-->').removesuffix('*/').strip())}'"
        return number, match.start("sign") + 1, "not-a-comment", message, fix
    return None


def odd_indentation(text: str) -> Slip | None:
    """Return the first line before whose text stands a blank that is no space."""
    if not (match := _ODD_BLANK.search(text)):
        return None
    number = text.count("\n", 0, match.start()) + 1
    message = f"the blank before this text is not a space: {name_of_character(match['blank'])}"
    fix = "write ordinary spaces, two for each level"
    return number, len(match["before"]) + 1, "not-a-space", message, fix


def left_open(text: str, stop: int) -> Slip | None:
    """Return the quotation mark that ends only on the line where reading stopped, or never."""
    lines = text.split("\n")
    for number, line in enumerate(lines[: stop - 1], 1):
        for opening in _OPENING.finditer(line):
            start = opening.start(1)
            if _end_of_quote(line, start) is None:
                return _opened(lines, number, start, stop)
            if line[: opening.start(1)].count(opening[1]) % 2:
                break
    return None


def _opened(lines: Sequence[str], number: int, start: int, stop: int) -> Slip | None:
    quote = lines[number - 1][start]
    after = (n for n in range(number + 1, len(lines) + 1) if quote in lines[n - 1])
    closed = next(after, None)
    if closed is None:
        message = "a quotation mark is opened here and never closed"
        return number, start + 1, "yaml-syntax", message, "close it at the end of the text"
    return (number, start + 1, *open_quote(closed)) if closed == stop else None


def _end_of_quote(line: str, start: int) -> int | None:
    quote = line[start]
    pattern = r'"(?:[^"\\]|\\.)*"' if quote == '"' else r"'(?:[^']|'')*'"
    match = re.compile(pattern).match(line, start)
    return match.end() if match else None
