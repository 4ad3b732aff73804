"""An answer that explains itself on the spot: ``yes, they have a crash cart``."""

import re

from generator.model.refusal import printable

_ANSWER_AND_MORE = re.compile(r"(yes|no)\b[\s,.;:\u2013\u2014-]+(\S.*)", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:but|except|if|most|mostly|only|some|sometimes|unless|usually|when|where)\b",
    re.IGNORECASE,
)


def answer_and_note(text: str, in_part: str = "") -> str:
    """Return an answer that explains itself as answer and note, or nothing.

    What is said under a condition becomes ``in_part``, where such an answer is taken.
    """
    if not (match := _ANSWER_AND_MORE.fullmatch(text)):
        return ""
    answer, more = match[1].lower(), match[2]
    if _CONDITION.search(more):
        answer = in_part
    note = printable(more.replace("\\", "").replace('"', "'"))
    return f'{answer}, note: "{note}"' if answer else ""
