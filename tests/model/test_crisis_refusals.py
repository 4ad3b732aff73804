"""A name may hold a number to call in danger; neither it nor a sentence may speak against one."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.crisis_claims import claims_against_help
from generator.model.crisis_refusals import refuse_against_help
from generator.model.text import PlainText, ProperName

NAME: TypeAdapter[str] = TypeAdapter(ProperName)
SENTENCE: TypeAdapter[str] = TypeAdapter(PlainText)


@pytest.mark.parametrize(
    "name",
    [
        "Ketamine Clinic 911",
        "Wellness 988 LLC",
        "Lifeline Wellness Center",
        "911 Route 9",
        "988 El Camino Real",
        "911 N. Capital of Texas Hwy",
        "988 Avenue of the Americas",
    ],
)
def test_what_is_called_so_is_accepted(name: str) -> None:
    assert NAME.validate_python(name) == name


@pytest.mark.parametrize(
    "text", ["988 is closed", "Never call 911", "Suicide Hotline 1-900-555-0199"]
)
def test_neither_a_name_nor_a_sentence_keeps_a_reader_from_help(text: str) -> None:
    for kind in (NAME, SENTENCE):
        with pytest.raises(ValidationError):
            kind.validate_python(text)


def test_a_sentence_leads_to_the_number_that_it_names() -> None:
    with pytest.raises(ValidationError, match="speaks against a number"):
        SENTENCE.validate_python("911 went private")


def test_a_harmless_text_is_not_refused() -> None:
    refuse_against_help("Call 911 in an emergency.", claims_against_help)
