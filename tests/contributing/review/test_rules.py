import json
from pathlib import Path

import pytest

from generator.contributing.review.base import Base, base_at
from generator.contributing.review.rules import changes_rules, compared, rule_reviews
from generator.model.problem import DirectoryError
from generator.model.review import BeforeAfter
from tests.publishing.reproduction.repository import committed
from tests.today import TODAY


def test_what_may_change_an_answer_is_known() -> None:
    assert changes_rules(["README.md", "generator/criteria/publishes_prices.py"])
    assert changes_rules(["generator/judging.py"])
    assert not changes_rules(["generator/pages/page.py", "providers/a.yml"])


def test_a_new_rule_says_how_many_providers_get_which_answer() -> None:
    (one,) = compared({}, {"a-new-rule": {"x": "met", "y": "not stated", "z": "not stated"}})
    assert (one.before, one.after) == ({}, {"met": 1, "not stated": 2})
    assert one.changed == ()


def test_a_changed_rule_names_whose_answer_differs() -> None:
    before = {"publishes-prices": {"x": "met", "y": "met"}}
    (one,) = compared(before, {"publishes-prices": {"x": "met", "y": "not met"}})
    assert one.title == "Published prices" or one.title
    assert one.changed == (BeforeAfter("y", "met", "not met"),)
    assert compared(before, before) == ()


def program(house: Path, text: str) -> None:
    (house / "generator").mkdir()
    (house / "generator" / "__init__.py").write_text("", encoding="utf-8")
    (house / "generator" / "__main__.py").write_text(text, encoding="utf-8")


def test_a_base_whose_rules_do_not_run_is_told(house: Path) -> None:
    program(house, "raise SystemExit('broken')")
    base = base_at(house, committed(house))
    with pytest.raises(DirectoryError, match=r"do not run here: broken"):
        rule_reviews(base, (), TODAY)


def test_the_rules_of_the_base_judge_the_files_of_today(house: Path) -> None:
    judged = {"provider": "x", "criteria": {"r": {"outcome": "met"}}, "red_flags": {}}
    program(house, f"print({json.dumps({'judgements': [judged]})!r})")
    base = Base(house, committed(house))
    (one,) = rule_reviews(base, (), TODAY)
    assert (one.rule, one.before, one.after) == ("r", {"met": 1}, {})
