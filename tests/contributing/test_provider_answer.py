"""What a provider sent is read whole, or every line of it that is wrong is told with its place."""

from pathlib import Path

import pytest

from generator.contributing.provider_answer import ProviderAnswer, read_answer
from generator.facts.attested import SectionAnswer
from generator.model.page_section import PageSection
from tests.attesting.told import TOLD, text_of
from tests.contributing.folders import house

GOOD = (
    "still right: begin\nprofile: example-a\non: 2026-11-20\nby: Ana Example\nrole: manager\n"
    "who: still right\nsafety: changed\nsafety says: No cart.\nsafety says: Not any more.\n"
    "emergency_plan.answer: was yes, now no\nwho seen as: 0123456789ab\nstill right: end\n"
)


def read(folder: Path, text: str) -> tuple[ProviderAnswer | None, list[tuple[int, str, str]]]:
    answer, problems = read_answer(text, "mail.txt", house(folder / "house"))
    return answer, [(one.line, one.code, one.suggestion) for one in problems]


def told(folder: Path, old: str, new: str) -> list[tuple[int, str, str]]:
    answer, problems = read(folder, GOOD.replace(old, new))
    assert answer is None
    return problems


def test_a_whole_answer_is_read(tmp_path: Path) -> None:
    answer, problems = read(tmp_path, GOOD)
    assert problems == []
    assert answer == ProviderAnswer(
        "example-a",
        "2026-11-20",
        "Ana Example",
        "manager",
        {
            PageSection.WHO: SectionAnswer.STILL_RIGHT,
            PageSection.SAFETY: SectionAnswer.CHANGED,
        },
        {PageSection.SAFETY: "No cart. Not any more."},
        {"emergency_plan.answer": ("yes", "no")},
        {PageSection.WHO: "0123456789ab"},
    )


@pytest.mark.parametrize("name", TOLD)
def test_what_a_browser_writes_is_read_whole(name: str, tmp_path: Path) -> None:
    said, lines = TOLD[name]
    text = text_of({**said, "profile": "example-a"}, lines)
    answer, problems = read(tmp_path, text)
    assert problems == []
    assert answer
    assert (answer.by, answer.role) == (said["by"], said["role"])
    assert {str(key): str(one) for key, one in answer.answers.items()} == said["answers"]


@pytest.mark.parametrize(
    ("change", "line", "code", "fix"),
    [
        (("still right: end\n", ""), 11, "answer-cut-short", "down to the line"),
        (("who: still", "woh: still"), 6, "unknown-line", "did you mean 'who'?"),
        (
            ("who: still right", "who: stil right"),
            6,
            "unknown-answer",
            "did you mean 'still right'?",
        ),
        (("who: still right", "who: we checked"), 6, "unknown-answer", "accepted: still right, "),
        (("by: Ana Example\n", ""), 2, "answer-incomplete", "add the line by:"),
        (("role: manager", "role:"), 5, "answer-incomplete", "add the line role:"),
        (("profile: example-a", "profile: example-b"), 2, "unknown-profile", "example-a"),
        (("profile: example-a", "profile: ../../x"), 2, "answers-without-profile", "profile:"),
        (
            ("who: still right", "who: still right\nwho: changed"),
            7,
            "answered-twice",
            "keep the one",
        ),
        (("was yes, now no", "no"), 10, "unknown-answer", "write it like"),
        (("emergency_plan.answer", "verified.by"), 10, "unknown-line", "take the line out"),
        (("safety: changed", "safety: still right"), 8, "change-untold", "safety: changed"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_what_helps(
    change: tuple[str, str], line: int, code: str, fix: str, tmp_path: Path
) -> None:
    problems = told(tmp_path, *change)
    assert (line, code) in [one[:2] for one in problems]
    assert any(fix in one[2] for one in problems if one[1] == code)


def test_an_answer_of_no_section_and_an_empty_one_are_told(tmp_path: Path) -> None:
    text = (
        "still right: begin\nprofile: example-a\non: 2026-11-20\nby: A\nrole: b\nstill right: end"
    )
    assert read(tmp_path / "a", text)[1][0][1] == "answer-incomplete"
    assert {one[1] for one in read(tmp_path / "b", "still right: begin")[1]} == {
        "answer-incomplete",
        "answer-cut-short",
    }
