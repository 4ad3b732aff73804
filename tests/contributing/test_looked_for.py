"""What a call asked is written as looked for, where the file can say of the rest what it means."""

from pathlib import Path

import pytest

from generator.contributing.looked_for import odd_topics, with_topics
from generator.contributing.merge import Merged, merge
from generator.facts.topics import was_looked_for
from generator.reading.profiles.providers import profile_from_text
from tests.contributing.folders import CALL, HEAD, answers, house
from tests.today import TODAY

FACT = "emergency_plan: {answer: yes, evidence: call-2026-11-21}\n"
ASKED = "looked_for: [emergency_plan, refunds]\n"


def merged(folder: Path, middle: str, asked: str = ASKED) -> Merged:
    root = house(folder / "house", middle)
    return merge(answers(folder, asked + FACT, CALL), root, TODAY)


def test_what_was_asked_is_added_to_what_was_looked_for(tmp_path: Path) -> None:
    done = merged(tmp_path, "looked_for: [prices, refunds]  # the pages\n")
    assert not done.is_refused
    assert "looked_for: [prices, refunds, emergency_plan]\n" in done.after
    assert "# the pages" in done.after
    profile, _ = profile_from_text(done.after, "example-a", "x", TODAY)
    assert profile
    found = {
        topic: was_looked_for("a-rule", [topic], profile.provider)
        for topic in ("refunds", "emergency_plan", "screening")
    }
    assert found == {"refunds": True, "emergency_plan": True, "screening": False}


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    done = merged(tmp_path, "looked_for: [prices]\n")
    done.path.write_text(done.after, encoding="utf-8")
    again = merge(tmp_path / "answers.yml", tmp_path / "house", TODAY)
    assert again.after == again.before == done.after


def test_looks_that_never_said_what_they_covered_are_not_made_to_say_it(tmp_path: Path) -> None:
    done = merged(tmp_path, "")
    assert "looked_for" not in done.after
    assert "emergency_plan, refunds" in done.notices[-1]


def test_the_first_look_of_a_profile_says_it() -> None:
    look = CALL.replace("-2026-11-21", "", 1)
    text = f"{HEAD}emergency_plan: {{answer: yes, evidence: call}}\n{look}"
    after, why = with_topics(text, ["refunds"], ["call"])
    assert why == ""
    assert after.index("looked_for: [refunds]") < after.index("emergency_plan")


def test_without_a_look_of_this_merge_nothing_was_looked_for() -> None:
    text = f"{HEAD}looked_for: [prices]\n{CALL}"
    assert with_topics(text, ["refunds"], ["another"]) == (text, "")


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("looked_for: [emergency]\n", "unknown-topic"),
        ("looked_for: refunds\n", "wrong-type"),
        ("looked_for: [{a: b}]\n", "unknown-topic"),
    ],
)
def test_what_is_no_topic_is_refused(tmp_path: Path, asked: str, code: str) -> None:
    done = merged(tmp_path, "looked_for: [prices]\n", asked)
    assert done.is_refused
    assert [one.code for one in done.problems] == [code]


def test_a_file_need_not_say_it() -> None:
    assert [*odd_topics({})] == []
