"""What must fit together inside one profile."""

from datetime import date

import pytest

from generator.reading.profiles.consistency import problems_within
from generator.reading.strict_yaml.parser import parse

TODAY = date(2026, 11, 21)


def within(text: str, told: bool = False) -> list[tuple[int, int, str]]:
    document = parse(text, "x.yml")
    known = problems_within(document, "x.yml", TODAY) if told else []
    found = problems_within(document, "x.yml", TODAY, known)
    return [(problem.line, problem.column, problem.code) for problem in found]


def test_evidence_is_named_and_used() -> None:
    text = "a: {evidence: x}\nb: [{evidence: [x, z]}]\nevidence: {x: {}, y: {}}\n"
    assert within(text) == [(2, 20, "unknown-evidence"), (3, 19, "unused-evidence")]


def test_a_slip_in_a_name_is_one_problem() -> None:
    assert within("a: {evidence: stie}\nevidence: {site: {}}\n") == [(1, 15, "unknown-evidence")]


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-11-21", None),
        ("2026-11-22", None),
        ("2026-11-23", "date-in-future"),
        ("2026-11", None),
        ("2026-12", "date-in-future"),
        ("2014-12-31", "date-too-old"),
        ("2015-01-01", None),
    ],
)
def test_a_look_was_in_the_past_or_where_the_day_begins_first(day: str, code: str | None) -> None:
    for text in (f"verified: {{on: {day}}}", f"disputes: [{{opened: {day}}}]"):
        found = [one[2] for one in within(text) if one[2].startswith("date")]
        assert found == ([code] if code else [])


def test_what_only_follows_from_a_known_problem_is_left_out() -> None:
    text = "prices: [{amount_usd: 9, amount_high_usd: 1}]\n"
    assert within(text) == [(1, 43, "price-range-backwards")]
    assert within(text, told=True) == []


def test_a_file_that_holds_no_keys_has_nothing_within() -> None:
    assert within("- a\n") == []


def test_a_red_flag_that_does_not_exist_has_a_near_miss() -> None:
    document = parse("flags: [{rule: guarantee-outcome}, {rule: pressures-to-buy}]", "x.yml")
    known = frozenset({"guarantees-outcome", "pressures-to-buy"})
    (problem,) = problems_within(document, "x.yml", TODAY, (), known)
    assert (problem.code, problem.column) == ("unknown-rule", 16)
    assert problem.suggestion == "did you mean 'guarantees-outcome'?"
    assert problems_within(document, "x.yml", TODAY) == []
