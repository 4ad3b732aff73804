import re

from generator.form.kinds import TOO_LONG, TYPES, kinds
from generator.form.table import table
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.validate import validated
from tests.form.filled import TEXTS, mistakes


def test_each_kind_has_texts_that_are_taken_and_texts_that_are_not() -> None:
    assert set(TEXTS) == set(TYPES) == set(kinds())
    for kind in TYPES:
        assert {said is None for name, _, said in mistakes() if name == kind} == {True, False}


def test_every_pattern_is_one_that_both_languages_read() -> None:
    for kind in kinds().values():
        for rule in kind["rules"]:
            assert rule["says"]
            assert "(?" not in rule.get("good", "").replace("(?:", "")


def test_what_is_too_long_is_told_in_the_words_of_a_check() -> None:
    text = f"name: {'x' * 601}\n"
    found = [one for one in validated(Provider, parse(text, "x"), "x")[1] if "too-long" in one.code]
    (problem,) = found
    says = TOO_LONG["says"].format(longest=600, found=601)
    assert (problem.message, problem.suggestion) == (f"name: {says}", TOO_LONG["accepted"])


def test_a_name_of_a_look_is_refused_in_the_words_of_a_check() -> None:
    text = "name: X\nrefunds: {terms: Some., evidence: Some Look}\n"
    problems = validated(Provider, parse(text, "x"), "x")[1]
    (problem,) = [one for one in problems if one.code == "name-malformed"]
    (rule,) = kinds()["look"]["rules"]
    assert problem.message.endswith(rule["says"].format(found="'Some Look'"))


def test_the_methods_that_need_an_address_or_a_day_are_those_of_the_model() -> None:
    says = table()["looks"]["says"]
    assert set(says["day"]["for"]) == {str(one) for one in Method if one.is_ours}
    for method in Method:
        data = f"evidence:\n  a: {{seen: 2026-11-12, method: {method}}}\n"
        codes = {one.code for one in validated(Provider, parse(data, "x"), "x")[1]}
        assert ("evidence-without-link" in codes) == (method in says["address"]["for"])
    assert re.search(r"\{found\}", says["day"]["says"])
