"""What must never differ between two places stands in the code once."""

import re
from pathlib import Path

import pytest

from generator.model.crisis import HELP, HelpLine
from generator.model.finding import Outcome
from generator.model.month_names import MONTHS

ENDINGS = {".py", ".js", ".jinja", ".html", ".css"}
CODE = {
    path.as_posix(): path.read_text("utf-8")
    for path in sorted(Path("generator").rglob("*"))
    if path.suffix in ENDINGS and "vendor" not in path.parts
}
LINES = (HELP.lifeline, HELP.emergency, HELP.poison)
# What an editor answers in a profile is another thing than what a rule finds, with the same words.
ANSWERS = "generator/model/vocabulary.py"


def holding(pattern: str) -> list[str]:
    return [path for path, text in CODE.items() if re.search(pattern, text)]


def test_there_is_code_of_every_kind() -> None:
    assert {Path(path).suffix for path in CODE} == ENDINGS


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.number)
def test_a_number_to_call_in_danger_stands_once(line: HelpLine) -> None:
    dialled = line.address.removeprefix("tel:")
    read = rf"(?<![\d.,x-]){line.number}(?![\d.,:-])"
    assert holding(rf"{read}|\b{dialled}\b(?=[\"'])") == ["generator/model/crisis.py"]


@pytest.mark.parametrize("outcome", Outcome)
def test_the_word_of_an_outcome_stands_once(outcome: Outcome) -> None:
    as_label = rf"(?:[\"'`>\u201c]|\}}\}} )(?:{outcome.word})[\"'`<\u201d]"
    assert set(holding(as_label)) <= {ANSWERS}


def test_the_names_of_the_months_stand_once() -> None:
    listed = r"\W+".join(MONTHS[:3])
    assert holding(listed) == ["generator/model/month_names.py"]
    assert holding("%b|%B|January") == []
