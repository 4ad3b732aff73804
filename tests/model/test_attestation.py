"""What a provider says of its own page has a day, a person and a look; each section one answer."""

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.attestation import Attestation
from generator.model.page_section import PageSection

WHOLE: dict[str, Any] = {
    "on": "2026-11-20",
    "by": "Ana Example",
    "role": "practice manager",
    "still_right": ["safety", "people"],
    "changed": [{"section": "prices", "says": "A session is $500 now."}],
    "not_told": ["insurance"],
    "evidence": "still-right-2026-11-20",
}


def test_it_holds_who_said_what_of_which_section() -> None:
    one = Attestation.model_validate(WHOLE)
    assert one.still_right == (PageSection.SAFETY, PageSection.PEOPLE)
    assert one.changed[0].says == "A session is $500 now."


@pytest.mark.parametrize("missing", ["on", "by", "role", "evidence"])
def test_without_a_day_a_person_or_a_look_it_is_refused(missing: str) -> None:
    with pytest.raises(ValidationError, match=missing):
        Attestation.model_validate({key: one for key, one in WHOLE.items() if key != missing})


def test_two_answers_on_one_section_are_refused() -> None:
    with pytest.raises(ValidationError, match="one answer; found more for insurance, safety"):
        Attestation.model_validate({**WHOLE, "not_told": ["insurance", "safety", "insurance"]})
