"""What every rule owes to patients and editors, the ones not yet written included."""

import inspect
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml

import generator.criteria
import generator.red_flags
from generator.answering import answer
from generator.model.finding import Finding, Outcome
from generator.model.wording import unproven_claims
from generator.rule import Example, Rule, RuleKind, rules_in
from tests.profiles import provider
from tests.what_rules_read import read_by

CRITERIA = rules_in(generator.criteria)
RED_FLAGS = rules_in(generator.red_flags)
RULES = (*CRITERIA, *RED_FLAGS)
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.examples, start=1)
]
UNLAWFUL_NAME = re.compile(r"(no|not|has-not|has-no|good|bad|is)-.*|.*-(ok|good|bad)")
LONGEST_SENTENCE = 20
SOURCES = Path("content/sources.yml")

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
each_example = pytest.mark.parametrize(("rule", "example"), EXAMPLES)


@cache
def kinds_of_sources() -> dict[str, str]:
    """Return who speaks in each source of ours."""
    sources = yaml.safe_load(SOURCES.read_text(encoding="utf-8"))
    return {name: source["kind"] for name, source in sources.items()}


def found(rule: Rule, example: Example, today: date) -> Finding:
    return answer(rule, provider(**example.profile), today)


def words_of(rule: Rule) -> Iterator[str]:
    yield from (rule.title, rule.question, rule.why_it_matters, *rule.how_we_check)
    yield from (rule.what_it_cannot_tell, rule.authority, rule.ask)
    yield from (example.situation for example in rule.examples)


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?!:])\s+", text)


def too_long(texts: Iterator[str] | list[str]) -> list[str]:
    every = [one for text in texts for one in sentences(text)]
    return [one for one in every if len(one.split()) > LONGEST_SENTENCE]


@each_rule
def test_its_id_is_its_module_is_its_test(rule: Rule) -> None:
    module = Path(inspect.getfile(rule.check))
    kind = {RuleKind.CRITERION: "criteria", RuleKind.RED_FLAG: "red_flags"}[rule.kind]
    assert module.parent.name == kind
    assert module.stem == rule.id.replace("-", "_")
    assert (Path("tests") / kind / f"test_{module.name}").exists()


@each_rule
def test_its_name_finishes_the_sentence_this_provider(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id)
    assert not UNLAWFUL_NAME.fullmatch(rule.id)


def test_no_two_rules_share_an_id_a_title_or_a_place() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert len({rule.title for rule in RULES}) == len(RULES)
    for rules in (CRITERIA, RED_FLAGS):
        assert [rule.position for rule in rules] == list(range(1, len(rules) + 1))


@each_rule
def test_it_asks_a_question_here_and_one_for_the_phone(rule: Rule) -> None:
    assert rule.question.endswith("?")
    assert rule.ask.endswith("?")


@each_rule
def test_it_says_who_stands_behind_it_and_what_it_cannot_tell(rule: Rule) -> None:
    assert rule.authority.endswith(".")
    assert rule.what_it_cannot_tell.endswith(".")
    assert rule.why_it_matters.endswith(".")
    assert rule.how_we_check
    assert all(step.endswith(".") for step in rule.how_we_check)


@each_rule
def test_without_an_authority_it_says_that_it_is_our_judgement(rule: Rule) -> None:
    assert rule.sources or "our judgement" in rule.authority


@each_rule
def test_its_sources_may_be_cited_and_sell_nothing(rule: Rule) -> None:
    kinds = kinds_of_sources()
    assert [name for name in rule.sources if kinds.get(name, "provider") == "provider"] == []


@each_rule
def test_its_sentences_are_short_enough_to_read_when_unwell(rule: Rule) -> None:
    assert too_long(words_of(rule)) == []
    assert len(rule.question.split()) <= 18
    assert len(rule.why_it_matters.split()) <= 45


@each_rule
def test_it_claims_no_more_than_it_lets_a_provider_claim(rule: Rule) -> None:
    ours = [rule.question, rule.why_it_matters, rule.what_it_cannot_tell, rule.authority, rule.ask]
    assert [claim.phrase for text in ours for claim in unproven_claims(text)] == []


@each_rule
def test_it_shows_an_example_of_met_not_met_and_not_stated(rule: Rule) -> None:
    shown = {example.outcome for example in rule.examples}
    assert shown >= {Outcome.MET, Outcome.NOT_MET, Outcome.NOT_STATED}


@each_rule
def test_its_examples_are_made_up_and_say_so(rule: Rule) -> None:
    assert all(re.search(r"\bExample [A-E]\b", example.situation) for example in rule.examples)


@each_example
def test_its_published_examples_are_true(rule: Rule, example: Example, today: date) -> None:
    assert found(rule, example, today).outcome is example.outcome


@each_example
def test_what_is_met_or_not_met_names_its_proof(rule: Rule, example: Example, today: date) -> None:
    finding = found(rule, example, today)
    profile = provider(**example.profile)
    assert set(finding.evidence) <= set(profile.evidence)
    judged = finding.outcome in (Outcome.MET, Outcome.NOT_MET)
    assert bool(finding.evidence) == (judged or finding.outcome is Outcome.DOES_NOT_APPLY)


@each_example
def test_its_reasons_are_one_or_two_plain_sentences(
    rule: Rule, example: Example, today: date
) -> None:
    reason = found(rule, example, today).reason
    assert reason.endswith(".")
    assert reason[0].isupper() or reason[0].isdigit()
    assert too_long([reason]) == []
    assert len(re.findall(r"[.?!](?:\s|$)", reason)) <= 2


@each_rule
@pytest.mark.parametrize("kind", ["clinic", "telehealth", "both"])
def test_silence_is_not_an_acquittal(rule: Rule, kind: str, today: date) -> None:
    finding = rule.check(provider(kind=kind, evidence={}), today)
    assert finding.outcome is Outcome.NOT_STATED
    assert finding.evidence == ()


@each_rule
def test_it_does_not_read_what_an_editor_flagged(rule: Rule, today: date) -> None:
    flag = {"rule": rule.id, "evidence": "call", "note": "An editor saw it."}
    assert rule.check(provider(flags=[flag]), today) == rule.check(provider(), today)


@each_rule
def test_its_inputs_are_the_keys_that_it_reads(rule: Rule) -> None:
    assert rule.inputs
    assert rule.reads == read_by(rule)
