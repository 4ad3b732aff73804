"""The table of states against the package that keeps them."""

import us

from generator.model.state import STATES, TYPED_NAMES, names_of


def test_every_state_territory_and_the_district_is_there_by_its_name() -> None:
    kept = {state.abbr: state.name for state in (*us.states.STATES, *us.states.TERRITORIES)}
    kept["DC"] = us.states.DC.name
    kept["VI"] = "U.S. Virgin Islands"  # The package says "Virgin Islands".
    assert kept == STATES


def test_a_state_is_called_by_its_own_name_first_and_never_by_its_code() -> None:
    assert names_of("VI")[0] == "U.S. Virgin Islands"
    assert {"Virgin Islands", "USVI", "US Virgin Islands"} <= set(names_of("VI"))
    assert "VA" not in names_of("VA")
    assert all(STATES[code] == names_of(code)[0] for code in STATES)


def test_each_name_is_told_once() -> None:
    assert len(set(STATES.values())) == len(STATES) == 56


def test_short_names_with_blanks_are_known_where_people_type_them() -> None:
    assert (TYPED_NAMES["N. Y."], TYPED_NAMES["N.Y."]) == ("NY", "NY")
