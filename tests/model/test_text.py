"""The kinds of words a profile may hold."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.text import PlainText, StateCode, YesNo


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
