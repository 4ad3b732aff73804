"""Words for an editor who knows the field but neither YAML nor Python."""

import pytest

from generator.model.provider import Provider
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.messages import did_you_mean, name_of, near_key
from generator.reading.validation.validate import validated


def answer(text: str) -> tuple[str, str]:
    _, problems = validated(Provider, parse(text, "x.yml"), "x.yml")
    (problem,) = [problem for problem in problems if problem.code != "missing-key"]
    return problem.message, problem.suggestion


def test_a_place_is_told_in_words_and_counted_from_one() -> None:
    assert name_of(("clinicians", 1, "npi")) == "clinicians, entry 2, npi"
    assert name_of(("evidence", "a b\n")) == r"evidence, 'a b\n'"


def test_the_key_that_was_meant() -> None:
    assert near_key(Provider, ("locations", 0, "sate")) == "state"
    assert near_key(Provider, ("colour",)) == ""


def test_a_long_list_does_not_bury_the_word_that_was_meant() -> None:
    assert did_you_mean("iiv", ["iv"], "accepted: iv") == "did you mean 'iv'? accepted: iv"
    assert did_you_mean("iiv", ["iv"], "accepted: " + "iv, " * 50) == "did you mean 'iv'?"
    assert did_you_mean("zzz", ["iv"], "accepted: iv") == "accepted: iv"


@pytest.mark.parametrize(
    ("text", "message", "suggestion"),
    [
        ("phone: [1]", "phone: one line of text belongs here; found a list", "write text after"),
        ("languages: x", "languages: keys and values belong here; found 'x'", "write 'key: value'"),
        (
            "also_known_as: x",
            "also_known_as: a list belongs here; found 'x'",
            "between brackets: [x]",
        ),
        ("locations: x", "locations: a list belongs here; found 'x'", "one entry a line"),
        ("phone: ''", "phone: this is not a US phone number; found ''", "ten digits"),
        (
            "also_known_as: ['']",
            "also_known_as, entry 1: something must stand here",
            "take the whole",
        ),
        (
            "routes: {values: [], evidence: x}",
            "routes, values: something must stand here",
            "take the",
        ),
        ("board: ABPN", "board: this key is not known here", "under clinicians > board_cert"),
        (
            "prices: [{1: 2, service: other, evidence: x}]",
            "prices, entry 1, 1: this key",
            "accepted",
        ),
        (
            "evidence: {A: {seen: 2026-11-10, method: phone}}",
            "evidence, A: this cannot be",
            "small",
        ),
    ],
)
def test_what_was_found_and_what_is_accepted(text: str, message: str, suggestion: str) -> None:
    said, advice = answer(text)
    assert said.startswith(message)
    assert suggestion in advice
