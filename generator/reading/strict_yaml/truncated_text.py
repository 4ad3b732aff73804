"""Text that YAML silently cuts: ``note: Voted #1 in Reno`` is read as ``Voted``."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.model.problem import Problem, Severity
from generator.model.refusal import printable, shown_briefly

# A comment that is meant as one has a space behind its sign, and two before it.
_HINT = re.compile(r" #(?=[^\s#])|(?<=\S) # \w")
_CUT = re.compile(r" +#(?=[^\s#])")
_PERHAPS = re.compile(r" #(?= \w)")
# A word of a list, a number or a day ends where it ends; free text may go on.
_FREE = re.compile(r".*[A-Z ]")


def cut_texts(text: str, shown: str) -> Iterator[Problem]:
    """Yield every place where a value without quotes ends at what may be meant as its text."""
    if not _HINT.search(text):
        return
    lines = text.split("\n")
    for event in iter(yaml.CSafeLoader(text).get_event, None):
        if type(event) is yaml.ScalarEvent and not event.style and event.value:
            end: Any = event.end_mark
            if end.line < len(lines):
                yield from _cut(event.value, lines[end.line], (end.line, end.column), shown)


def _cut(value: str, line: str, end: tuple[int, int], shown: str) -> Iterator[Problem]:
    severity = Severity.ERROR
    fix = "put the text between double quotes; if it is a comment, write '# ' before it"
    if not (cut := _CUT.match(line, end[1])) and _FREE.match(value):
        cut, severity = _PERHAPS.match(line, end[1]), Severity.WARNING
        whole = printable(f"{value} {line[end[1] :].strip()}")
        fix = f'if it is text, write "{whole}"; if it is a comment, put two spaces before the #'
    if cut:
        found = shown_briefly(line[cut.end() - 1 :])
        message = f"from here on this is a comment, not text; found {found}"
        position = end[0] + 1, cut.end()
        yield Problem(shown, *position, "text-cut-short", message, fix, severity)
