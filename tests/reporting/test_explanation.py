import textwrap
from dataclasses import replace

import pytest

from generator.judging import ALL_RULES
from generator.model.source import Source
from generator.reporting.explanation import WIDTH, explanation, overview
from generator.rule import Rule

PRICES = ALL_RULES["publishes-prices"]
SOURCE = Source.model_validate(
    {
        "title": "An example of a source",
        "publisher": "Example Press",
        "kind": "news",
        "url": "https://press.example/source",
        "year": "2023",
        "read": "part",
    }
)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("rule", ALL_RULES.values(), ids=ALL_RULES)
def test_a_rule_tells_everything_that_it_says_of_itself(rule: Rule) -> None:
    told = flat(explanation(rule, {}))
    words = [rule.title, rule.question, rule.why_it_matters, *rule.how_we_check, rule.authority]
    words += [rule.what_it_cannot_tell, rule.ask, rule.id, str(rule.since), str(rule.kind)]
    words += [example.situation for example in rule.examples]
    assert [word for word in words if flat(word) not in told] == []


def test_a_source_is_told_by_its_title_and_by_its_name_where_that_is_all_we_have() -> None:
    rule = replace(PRICES, sources=("an-example", "another"))
    told = flat(explanation(rule, {"an-example": SOURCE}))
    assert (
        "An example of a source. Example Press, 2023. https://press.example/source "
        "Source: another" in told
    )


def test_a_rule_without_a_source_says_so() -> None:
    assert "No authority says so." in explanation(replace(PRICES, sources=()), {})
    assert "No authority says so." not in explanation(replace(PRICES, sources=("a",)), {})


def test_an_example_says_its_outcome_in_the_words_of_its_kind() -> None:
    assert "\n  Not met: " in explanation(PRICES, {})
    assert "\n  Red flag: " in explanation(ALL_RULES["guarantees-outcome"], {})


def test_lines_fit_a_terminal() -> None:
    for rule in ALL_RULES.values():
        assert max(map(len, explanation(rule, {}).splitlines())) <= WIDTH


def test_the_overview_names_every_rule_with_its_kind_and_question() -> None:
    told = overview(ALL_RULES.values())
    for rule in ALL_RULES.values():
        assert f"{rule.id} ({rule.kind})\n" in told
        assert textwrap.shorten(rule.question, 1000) in flat(told)


def test_colour_comes_only_when_asked_for() -> None:
    assert "\x1b[" not in explanation(PRICES, {}) + overview([PRICES])
    assert "\x1b[1mWhy it matters\x1b[0m" in explanation(PRICES, {}, colour=True)
