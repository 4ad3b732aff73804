"""Where a provider treats people: one answer, whatever the profile says beside it."""

from typing import Any

import pytest

from generator.facts.service_area import clinic_states, telehealth_states, treats_in
from tests.demonstration import demonstration
from tests.profiles import provider

RENO = {"city": "Reno", "state": "NV"}
SERVES = {"states": ["CA", "OR"], "evidence": "site"}


@pytest.mark.parametrize(
    ("changes", "clinic", "telehealth"),
    [
        ({}, (), ()),
        ({"locations": [RENO]}, ("NV",), ()),
        ({"locations": [RENO, {"state": "CA"}, RENO]}, ("NV", "CA"), ()),
        ({"locations": [RENO], "serves": SERVES}, ("NV",), ()),
        ({"kind": "telehealth", "serves": SERVES}, (), ("CA", "OR")),
        ({"kind": "telehealth", "serves": SERVES, "locations": [RENO]}, (), ("CA", "OR")),
        ({"kind": "telehealth", "serves": {"count": "30", "evidence": "site"}}, (), ()),
        ({"kind": "both", "serves": SERVES, "locations": [RENO]}, ("NV",), ("CA", "OR")),
        ({"kind": "both", "serves": SERVES, "locations": [{"state": "CA"}]}, ("CA",), ("CA", "OR")),
    ],
)
def test_the_kind_decides_which_states_count(
    changes: dict[str, Any], clinic: tuple[str, ...], telehealth: tuple[str, ...]
) -> None:
    one = provider(**changes)
    assert (clinic_states(one), telehealth_states(one)) == (clinic, telehealth)
    assert treats_in(one) == tuple(dict.fromkeys((*clinic, *telehealth)))


@pytest.mark.parametrize("judgement", demonstration().judgements, ids=lambda one: one.slug)
def test_treated_in_is_clinic_and_telehealth_together_each_once(judgement: Any) -> None:
    one = judgement.provider
    assert set(treats_in(one)) == {*clinic_states(one), *telehealth_states(one)}
    assert len(treats_in(one)) == len(set(treats_in(one)))
