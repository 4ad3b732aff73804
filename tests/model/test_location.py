"""Places: a state is needed, a town may be missing, a ZIP keeps its zeros."""

import pytest
from pydantic import ValidationError

from generator.model.location import Location, Serves


def test_a_place_may_be_known_by_its_state_alone() -> None:
    assert Location.model_validate({"state": "UT"}).city is None


def test_a_place_without_a_state_cannot_be_found_by_anybody() -> None:
    with pytest.raises(ValidationError, match="state"):
        Location.model_validate({"city": "Springfield"})


def test_a_zip_code_of_puerto_rico_keeps_its_zeros() -> None:
    place = {"city": "Adjuntas", "state": "PR", "zip": "00601"}
    assert Location.model_validate(place).zip == "00601"


def test_a_number_of_states_is_not_a_list_of_states() -> None:
    served = Serves.model_validate({"count": "35", "evidence": "news"})
    assert (served.count, served.states) == (35, ())
