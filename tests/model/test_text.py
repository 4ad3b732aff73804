"""The kinds of words a profile may hold."""

from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.model.article import FrontMatter
from generator.model.evidence import StrictModel
from generator.model.provider import Provider
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from generator.model.text import PlainText, StateCode, YesNo


def _below(model: type[BaseModel]) -> list[type[BaseModel]]:
    return [model, *(found for one in model.__subclasses__() for found in _below(one))]


EVERY_MODEL = _below(StrictModel)
assert {FrontMatter, Provider, SiteConfig, Source} <= set(EVERY_MODEL)


def read(kind: Any, text: object) -> Any:
    return TypeAdapter(kind).validate_python(text)


def refusal(kind: Any, text: object) -> dict[str, Any]:
    with pytest.raises(ValidationError) as caught:
        read(kind, text)
    (error,) = caught.value.errors()
    return {**error.get("ctx", {}), "code": error["type"]}


@pytest.mark.parametrize("text", ["\u202eknab", "a\u2066b", "a\u200fb", "a\x00b", "a\nb", "a\tb"])
def test_characters_that_nobody_sees_are_refused(text: str) -> None:
    assert refusal(PlainText, text)["code"] == "hidden-character"


@pytest.mark.parametrize("text", ["<script>", "a < b", "5 > 4"])
def test_signs_that_can_become_html_are_refused(text: str) -> None:
    assert refusal(PlainText, text)["code"] == "html-in-text"


@pytest.mark.parametrize("text", ["Dr. Peña & Søn", "Don't", "80 % of 5 \u2013 7", "Доктор"])
def test_people_s_names_and_signs_are_welcome(text: str) -> None:
    assert read(PlainText, text) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("988 is closed, so call us.", "crisis-line-denied"),
        ("Do not call 911 after a dose.", "crisis-line-denied"),
        ("In a crisis call 1-900-555-0199.", "crisis-number-unknown"),
    ],
)
def test_no_text_leads_people_in_danger_away_from_help(text: str, code: str) -> None:
    assert refusal(PlainText, text)["code"] == code


def test_a_provider_may_lead_to_help_and_give_its_own_number() -> None:
    for text in ("In a crisis call 988.", "After hours call 415-555-0100.", "Not for emergencies."):
        assert read(PlainText, text) == text


def test_an_empty_or_endless_text_is_refused() -> None:
    assert refusal(PlainText, "")["code"] == "string_too_short"
    assert refusal(PlainText, "a" * 601)["code"] == "string_too_long"


def test_yes_and_no_are_answers_and_nothing_is_guessed() -> None:
    assert [read(YesNo, word) for word in ("yes", "true", "no", "false")] == [
        True,
        True,
        False,
        False,
    ]
    for text in ("Yes", "NO", "y", "on", "1", "", "unknown", 1, None):
        assert refusal(YesNo, text)["code"] == "answer-not-yes-or-no"


def test_norway_s_trap_does_not_catch_states() -> None:
    assert read(StateCode, "ND") == "ND"
    refused = refusal(StateCode, "NO")
    assert refused["code"] == "unknown-state"
    assert refused["choices"]["Nevada"] == "NV"


FILLERS = ["\u3164", "\u2800", "\u115f", "\u1160", "\uffa0", "\u034f", "\ufe0f", "\u17b5"]


@pytest.mark.parametrize("filler", FILLERS)
@pytest.mark.parametrize("text", ["{}", "Harbor{}", "Har{}bor"])
def test_a_character_that_looks_like_nothing_is_named_and_refused(filler: str, text: str) -> None:
    refused = refusal(PlainText, text.format(filler))
    assert refused["code"] == "hidden-character"
    assert f"U+{ord(filler):04X}" in refused["found"]


@pytest.mark.parametrize("text", [" ", "\u00a0", "\u3000", "...", "- -", "\u2014", "\u0301"])
def test_a_text_needs_a_letter_or_a_digit(text: str) -> None:
    refused = refusal(PlainText, text)
    assert refused["code"] == "text-without-words"
    assert f"U+{ord(text[0]):04X}" in refused["found"]


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2003", "\u3000", "\u202f"])
def test_a_blank_at_an_end_is_refused_with_the_words_to_write(blank: str) -> None:
    for text in (f"{blank}Harbor", f"Harbor{blank}", f"{blank}Harbor{blank}"):
        refused = refusal(PlainText, text)
        assert refused["code"] == "blank-at-an-end"
        assert f"U+{ord(blank):04X}" in refused["found"]
        assert refused["suggestion"] == "Harbor"
    assert read(PlainText, f"Harbor{blank}Clinic") == f"Harbor{blank}Clinic"


@pytest.mark.parametrize("model", EVERY_MODEL, ids=lambda model: model.__name__)
def test_every_text_of_every_model_is_held_to_it(model: type[BaseModel]) -> None:
    """A field of text is PlainText or a kind with a narrower form; none is a bare str."""
    bare = [
        name
        for name, field in model.model_fields.items()
        if field.annotation is str and not field.metadata
    ]
    assert bare == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Fir &amp; Oak&#8217;s Clinic", "Fir & Oak\u2019s Clinic"),
        ("Caf&eacute;", "Caf\u00e9"),
        ("A&nbsp;B", "A B"),
        ("O&#x27;Brien", "O'Brien"),
    ],
)
def test_a_character_as_html_writes_it_is_answered_with_itself(text: str, meant: str) -> None:
    refused = refusal(PlainText, text)
    assert (refused["code"], refused["suggestion"]) == ("html-entity", meant)


def test_an_ampersand_alone_is_no_html() -> None:
    assert read(PlainText, "Fir & Oak; R&D; AT&T") == "Fir & Oak; R&D; AT&T"


@pytest.mark.parametrize("text", ["N/A", "n/a", "unknown", "TBD", "none", "Not stated.", "<text>"])
def test_a_text_that_says_nothing_is_refused(text: str) -> None:
    assert refusal(PlainText, text)["code"] == "text-says-nothing"


@pytest.mark.parametrize("text", ["None of their pages says.", "Unknown Pleasures Clinic", "2024"])
def test_a_text_that_says_something_is_taken(text: str) -> None:
    assert read(PlainText, text) == text
