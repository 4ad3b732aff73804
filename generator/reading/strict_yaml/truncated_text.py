"""Text that YAML silently cuts: ``note: Voted #1 in Reno`` is read as ``Voted``."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly

# A comment that is meant as one has a space behind its sign.
_HINT = re.compile(r" #(?=[^\s#])")
_CUT = re.compile(r" +#(?=[^\s#])")


def cut_texts(text: str, shown: str) -> Iterator[Problem]:
    """Yield every place where a value without quotes ends at what may be meant as its text."""
    if not _HINT.search(text):
        return
    lines = text.split("\n")
    for event in iter(yaml.CSafeLoader(text).get_event, None):
        if type(event) is yaml.ScalarEvent and not event.style and event.value:
            end: Any = event.end_mark
            if end.line < len(lines) and (cut := _CUT.match(lines[end.line], end.column)):
                rest = lines[end.line][cut.end() - 1 :]
                message = f"from here on this is a comment, not text; found {shown_briefly(rest)}"
                fix = "put the text between double quotes; if it is a comment, write '# ' before it"
                place = end.line + 1, cut.end()
                yield Problem(shown, *place, "text-cut-short", message, fix)
