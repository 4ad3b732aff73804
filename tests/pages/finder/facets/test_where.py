"""Where people are treated follows what a profile says, state by state."""

import pytest

from generator.model.state import STATES
from generator.pages.finder.facets import where
from tests.pages.finder.facet_answers import choices, told

SITE = {"evidence": "site"}


@pytest.mark.parametrize(
    ("kind", "ways"),
    [("clinic", ("clinic",)), ("telehealth", ("video",)), ("both", ("clinic", "video"))],
)
def test_where_people_are_treated_follows_the_kind(kind: str, ways: tuple[str, ...]) -> None:
    assert told(where.setting, kind=kind) == ways


def test_a_state_counts_with_a_clinic_there_and_with_telehealth_that_names_it() -> None:
    changes = {
        "kind": "both",
        "locations": [{"state": "CA"}],
        "serves": {"states": ["NV", "CA"], **SITE},
    }
    assert told(where.states, **changes) == ("CA", "NV")


def test_medicine_taken_at_home_is_a_place_of_its_own() -> None:
    at_home = {"routes": ["oral"], **SITE}
    assert told(where.setting, kind="telehealth", at_home=at_home) == ("home", "video")


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(where.FACETS).items()] == [
        ("state", sorted(STATES, key=STATES.__getitem__)),
        ("setting+", ["clinic", "home", "video"]),
    ]
