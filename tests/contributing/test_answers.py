from pathlib import Path

import pytest

from generator.contributing.answers import read_answers
from tests.contributing.folders import CALL, answers, house

FACT = "emergency_plan: {answer: yes, evidence: call-2026-11-21}\n"


def codes(folder: Path, facts: str, look: str = CALL, slug: str = "example-a") -> list[str]:
    root = house(folder / "house")
    _, problems = read_answers(answers(folder, facts, look, slug), root)
    return [one.code for one in problems]


def test_facts_looks_and_profile_are_read(tmp_path: Path) -> None:
    root = house(tmp_path / "house")
    found, problems = read_answers(answers(tmp_path, FACT), root)
    assert problems == []
    assert found is not None
    assert list(found.facts) == ["emergency_plan"]
    assert list(found.evidence) == ["call-2026-11-21"]
    assert found.path == root / "providers" / "example-a.yml"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ("emergency_plan: {answer: yes}\n", "answer-without-look"),
        ("emergency_plan: {answer: yes, evidence: site}\n", "answer-without-look"),
        ("emergency_plan: yes\n", "answer-without-look"),
        ("emergency: {answer: yes, evidence: call-2026-11-21}\n", "unknown-key"),
        (f"{FACT}verified: {{on: 2026-11-21, by: Erin Example}}\n", "not-by-answers"),
        (f"{FACT}conflict_of_interest: none\n", "not-by-answers"),
        (f"{FACT}flags: []\n", "not-by-answers"),
        (f"{FACT}replaces: [yes]\n", "replaces-malformed"),
    ],
)
def test_what_is_no_answer_is_refused(tmp_path: Path, facts: str, code: str) -> None:
    assert code in codes(tmp_path, facts)


def test_a_file_that_proves_nothing_is_refused(tmp_path: Path) -> None:
    assert "answers-without-evidence" in codes(tmp_path, FACT, "")


@pytest.mark.parametrize("slug", ["example-b", "../example-a", "", "[a]"])
def test_only_a_profile_that_is_there_is_opened(tmp_path: Path, slug: str) -> None:
    found = codes(tmp_path, FACT, slug=slug or '""')
    assert found
    assert set(found) <= {"unknown-profile", "answers-without-profile"}


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    found = codes(tmp_path, "emergency: {answer: yes}\nverified: yes\n", "", "example-b")
    assert {"unknown-profile", "unknown-key", "not-by-answers", "answers-without-evidence"} <= set(
        found
    )


def test_yaml_is_read_as_strictly_as_a_profile(tmp_path: Path) -> None:
    assert codes(tmp_path, f"{FACT}{FACT}") == ["duplicate-key"]
    root = house(tmp_path / "other")
    file = tmp_path / "list.yml"
    file.write_text("- one\n", encoding="utf-8")
    assert [one.code for one in read_answers(file, root)[1]] == ["not-answers"]
    assert read_answers(tmp_path / "none.yml", root)[0] is None


def test_a_look_that_the_profile_has_by_another_name_is_that_look(tmp_path: Path) -> None:
    """A new profile and a draft of the same page begin with one look, not with two."""
    root = house(tmp_path / "house")
    page = (
        "evidence:\n  page-1: {url: https://example-a.example/faq, seen: 2026-11-10, "
        "method: website, by: Erin Example}\n"
    )
    file = answers(tmp_path, "emergency_plan: {answer: yes, evidence: page-1}\n", page)
    found, problems = read_answers(file, root)
    assert problems == []
    assert found
    assert list(found.evidence) == ["page"]
    assert found.facts["emergency_plan"]["evidence"] == "page"
