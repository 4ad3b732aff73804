"""The lines of an answer as a mail carries it: a key, a colon, a value; and where they begin.

No line is long, and none begins with a blank: mail programs fold long lines, quote with ">" and
lose blanks at the front.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.facts.attested import SectionAnswer
from generator.model.page_section import PageSection

BEGIN, END = "still right: begin", "still right: end"
NEEDED = ("profile", "on", "by", "role")
SAYS, SEEN = " says", " seen as"
"""Behind the word of a section: what has changed, and the fingerprint of what was shown."""
WAS_NOW = re.compile(r"was (.+), now (.+)")
"""The value of a line whose key is the path of a fact, such as insurance.superbill."""
LONGEST_LINE = 60
"""How many letters of free words go on one line."""
_LINE = re.compile(r"([a-z_]+(?:\.[a-z_]+)?(?: says| seen as)?) ?: *(.*)")
_QUOTED = re.compile(r"^[>\s\u00a0|]*")


class AnswerLine(NamedTuple):
    """One line of an answer, with its number in the file, from 1."""

    number: int
    key: str
    value: str


def is_answer(text: str) -> bool:
    """Return whether a text holds an answer of a provider."""
    return any(_bare(line) == BEGIN for line in text.splitlines())


def answer_lines(text: str) -> tuple[list[AnswerLine], bool]:
    """Return the lines of the first answer in a text, and whether its end was found.

    What a mail program folded is put together again; what stands around the answer is left out.
    """
    lines: list[AnswerLine] = []
    for number, line in _inside(text):
        if line == END:
            return lines, True
        match = _LINE.fullmatch(line)
        if match and (_is_known(match[1]) or not lines or not lines[-1].key.endswith(SAYS)):
            lines.append(AnswerLine(number, match[1], match[2].strip()))
        elif line and lines:
            last = lines[-1]
            lines[-1] = last._replace(value=f"{last.value} {line}".strip())
        elif line:
            lines.append(AnswerLine(number, line, ""))
    return lines, False


def known_keys() -> tuple[str, ...]:
    """Return every key that a line may have, but for the paths of facts."""
    each = (f"{one.value}{more}" for one in PageSection for more in ("", SAYS, SEEN))
    return (*NEEDED, *each)


def accepted_answers() -> str:
    """Return what may stand behind a section."""
    return ", ".join(SectionAnswer)


def _is_known(key: str) -> bool:
    return key in known_keys() or "." in key


def _inside(text: str) -> Iterator[tuple[int, str]]:
    has_begun = False
    for number, raw in enumerate(text.splitlines(), 1):
        line = _bare(raw)
        if has_begun:
            yield number, line
        has_begun = has_begun or line == BEGIN


def _bare(line: str) -> str:
    """Return a line without marks of quotation in front, and with plain blanks."""
    return " ".join(_QUOTED.sub("", line).replace("\u00a0", " ").split())
