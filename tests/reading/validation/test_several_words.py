"""Several words typed as one are named one by one, each where it belongs."""

import pytest

from generator.model.synonyms import QUESTIONS, SYNONYMS
from generator.reading.validation.several_words import listed_apart, several_words

ROUTES = {"choices": {"iv": "iv", "im": "im"} | SYNONYMS["Route"]} | {
    "questions": QUESTIONS["Route"],
    "fillers": {"ketamine"},
}
PEOPLE = {"choices": {"MD": "MD", "PhD": "PhD", "RN": "RN"} | SYNONYMS["Credential"]}


@pytest.mark.parametrize("typed", ["IV/IM", "iv, im", "IV and IM", "IV or IM", "IV + IM", "iv im"])
def test_each_entry_of_a_list_is_named(typed: str) -> None:
    advice = several_words(("routes", "values", 0), typed, ROUTES, ())
    assert advice == "write each as an entry of its own: iv, im"


def test_what_leaves_open_which_word_is_meant_is_asked() -> None:
    advice = several_words(("routes", "values", 0), "Spravato/ketamine", ROUTES, ())
    assert advice.startswith("write each as an entry of its own: esketamine; how is it given?")


def test_a_further_credential_has_a_key_of_its_own() -> None:
    at, beside = ("clinicians", 0, "credential"), ("credential", "more_credentials")
    advice = several_words(at, "M.D., Ph.D.", PEOPLE, beside)
    assert advice == "write one word a key: 'credential: MD' and 'more_credentials: [PhD]'"
    assert several_words(at, "RN/RN", PEOPLE, beside) == "one word belongs here: RN"


@pytest.mark.parametrize("typed", ["IV ketamine", "ketamine infusion", "iv", "IV/ED", "rubbish", 4])
def test_one_word_and_what_is_on_no_list_are_left_to_others(typed: object) -> None:
    assert several_words(("routes", "values", 0), typed, ROUTES, ()) == ""


def test_a_list_between_brackets_holds_what_is_accepted() -> None:
    assert listed_apart("CA NV", ["CA", "NV"]) == listed_apart("CA/NV", ["CA", "NV"]) == "CA, NV"
    assert listed_apart("CA XX", ["CA", "NV"]) == listed_apart("CA", ["CA"]) == ""
