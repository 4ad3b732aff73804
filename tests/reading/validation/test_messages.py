"""Words for an editor who knows the field but neither YAML nor Python."""

import pytest

from generator.model.provider import Provider
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.messages import name_of, near_key
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


def asked(credential: str) -> str:
    person = f"{{name: Ana Example, credential: {credential}, evidence: web}}"
    return answer(f"clinicians: [{person}]")[1]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Physician Assistant", "PA"),
        ("Nurse practitioner", "NP"),
        ("nurse anesthetist", "CRNA"),
        ("Emergency physician", "physician"),
        ("M.D.", "MD"),
        ("pa-c", "PA"),
        ("NMD", "ND"),
        ("RPh", "PharmD"),
        ("psycologist", "psychologist"),
    ],
)
def test_another_name_of_a_profession_leads_to_its_word(typed: str, word: str) -> None:
    assert asked(typed).startswith(f"did you mean '{word}'? accepted: ")


@pytest.mark.parametrize(
    "typed", ["DMD", "DPM", "DC", "OD", "CAA", "psychiatric nurse", "psychiatric", "podiatrist"]
)
def test_no_other_profession_is_offered_and_the_ways_out_are_named(typed: str) -> None:
    advice = asked(typed)
    assert "did you mean" not in advice
    assert "clinician, other; all" in advice
    assert advice.endswith("directory explain credential")


def test_a_question_is_asked_where_a_guess_would_change_the_drug() -> None:
    _, advice = answer("routes: {values: [ketamine], evidence: web}")
    assert advice.startswith("how is it given?")
    assert "did you mean" not in advice
    _, advice = answer("routes: {values: [intranasal], evidence: web}")
    assert advice.startswith("compounded ketamine, or Spravato?")


@pytest.mark.parametrize(
    ("text", "message", "suggestion"),
    [
        ("phone: [1]", "phone: one line of text belongs here; found a list", "write text after"),
        (
            "languages: x",
            "languages: keys and values belong here; found 'x'",
            "'values: [x]' and 'evidence",
        ),
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
