"""The text of an issue, as the forge makes it of its form, to the answers: a stranger's words.

Each question is a heading of the third level; what stands below it, up to the next question of
the form, is its answer. A heading that is no question is a part of the answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.form.issue_fields import FIELDS, MORE, MORE_LABEL

NO_RESPONSE = ("", "_No response_", "None")
MARK = "### "
IDS = {one.label: one.id for one in FIELDS} | {MORE_LABEL: MORE}
ORDER = list(IDS)


@dataclass(frozen=True, slots=True)
class IssueAnswer:
    """One answer with the line, from 1, where its question stands."""

    text: str
    line: int


def answers_in(text: str) -> dict[str, IssueAnswer]:
    """Return each answer by the id of its question; what was left open is not there.

    A question counts once and only after those before it: nobody can answer it for somebody else.
    """
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    starts = [*_questions(rows), (len(rows), "")]
    answers = {}
    for (line, label), (end, _) in pairwise(starts):
        answer = "\n".join(rows[line + 1 : end]).strip()
        if answer not in NO_RESPONSE:
            answers[IDS[label]] = IssueAnswer(answer, line + 1)
    return answers


def _questions(rows: list[str]) -> Iterator[tuple[int, str]]:
    last = -1
    for line, row in enumerate(rows):
        label = row.removeprefix(MARK).strip()
        if row.startswith(MARK) and label in IDS and ORDER.index(label) > last:
            last = ORDER.index(label)
            yield line, label


def fenced(text: str) -> str:
    """Return what the form of the site wrote into an issue, between its fences, or nothing."""
    rows = text.replace("\r\n", "\n").strip().split("\n")
    is_fenced = len(rows) > 2 and rows[0] == "```yaml" and rows[-1] == "```"
    return "\n".join(rows[1:-1]) + "\n" if is_fenced else ""
