"""Which state a ZIP code lies in, compared with the list it was made from."""

from typing import Any

import pytest
import zipcodes

from generator.facts.zip_codes import states_of
from generator.model.state import STATES


@pytest.mark.parametrize(
    ("zip_code", "states"),
    [
        ("10001", ("NY",)),
        ("94102-1234", ("CA",)),
        ("00601", ("PR",)),
        ("07870", ("NJ",)),
        ("96799", ("AS",)),
        ("00000", ()),
        ("99999", ()),
    ],
)
def test_a_zip_code_lies_in_its_state(zip_code: str, states: tuple[str, ...]) -> None:
    assert states_of(zip_code) == states


@pytest.mark.slow
def test_every_zip_code_of_the_list_is_known() -> None:
    everything: list[dict[str, Any]] = zipcodes.list_all()  # type: ignore[no-untyped-call]
    listed = {(one["zip_code"], one["state"]) for one in everything if one["active"]}
    sample = sorted(listed)[::200]
    assert len(sample) > 100
    wrong = [one for one in sample if one[1] in STATES and one[1] not in states_of(one[0])]
    assert wrong == []
