"""Which states touch is true, whichever of the two is asked."""

import re
from functools import cache

import zipcodes

from generator.model.borders import BORDERS, OVER_THE_SEA, nearby, outward
from generator.model.state import STATES

PAIRS = {(one, other) for one, near in BORDERS.items() for other in near.split()}

# The 48 contiguous states and the District, each pair once, as in the Stanford GraphBase of
# D. E. Knuth (contiguous-usa.dat).
KNOWN = re.findall(
    "[A-Z]{2}-[A-Z]{2}",
    """
    AL-FL AL-GA AL-MS AL-TN AR-LA AR-MO AR-MS AR-OK AR-TN AR-TX AZ-CA AZ-NM AZ-NV AZ-UT CA-NV CA-OR
    CO-KS CO-NE CO-NM CO-OK CO-UT CO-WY CT-MA CT-NY CT-RI DC-MD DC-VA DE-MD DE-NJ DE-PA FL-GA GA-NC
    GA-SC GA-TN IA-IL IA-MN IA-MO IA-NE IA-SD IA-WI ID-MT ID-NV ID-OR ID-UT ID-WA ID-WY IL-IN IL-KY
    IL-MO IL-WI IN-KY IN-MI IN-OH KS-MO KS-NE KS-OK KY-MO KY-OH KY-TN KY-VA KY-WV LA-MS LA-TX MA-NH
    MA-NY MA-RI MA-VT MD-PA MD-VA MD-WV ME-NH MI-OH MI-WI MN-ND MN-SD MN-WI MO-NE MO-OK MO-TN MS-TN
    MT-ND MT-SD MT-WY NC-SC NC-TN NC-VA ND-SD NE-SD NE-WY NH-VT NJ-NY NJ-PA NM-OK NM-TX NV-OR NV-UT
    NY-PA NY-VT OH-PA OH-WV OK-TX OR-WA PA-WV SD-WY TN-VA UT-WY VA-WV
    """,
)
AT_FOUR_CORNERS = ["AZ-CO", "NM-UT"]


def test_every_state_and_territory_is_named() -> None:
    assert set(BORDERS) == set(STATES)
    assert {other for _, other in PAIRS} <= set(STATES)


def test_a_border_has_two_sides() -> None:
    assert {(other, one) for one, other in PAIRS} == PAIRS


def test_nobody_is_next_door_to_themselves() -> None:
    assert not [one for one, other in PAIRS if one == other]


def test_the_table_is_the_known_one() -> None:
    assert len(KNOWN) == 107
    ours = {"-".join(sorted(pair)) for pair in PAIRS}
    assert ours == {*KNOWN, *AT_FOUR_CORNERS}


def test_towns_on_both_sides_are_close_to_each_other() -> None:
    pairs = [pair.split("-") for pair in (*KNOWN, *AT_FOUR_CORNERS)]
    assert [pair for pair in pairs if not _around(pair[0]) & _squares(pair[1])] == []


@cache
def _around(state: str) -> frozenset[tuple[int, int]]:
    steps = (-1, 0, 1)
    return frozenset(
        (lat + a, long + b) for lat, long in _squares(state) for a in steps for b in steps
    )


@cache
def _squares(state: str) -> frozenset[tuple[int, int]]:
    """Return the squares of half a degree in which a state has a ZIP code."""
    found = zipcodes.filter_by(state=state)  # type: ignore[no-untyped-call]
    return frozenset(
        (int(float(z["lat"]) * 2), int(float(z["long"]) * 2)) for z in found if z["lat"]
    )


def test_who_touches_nobody_is_sent_over_the_sea() -> None:
    assert set(OVER_THE_SEA) == {code for code, near in BORDERS.items() if not near}
    for code in STATES:
        assert nearby(code)
        assert set(nearby(code)) <= set(STATES) - {code}


def test_outward_names_each_state_once_and_the_nearest_first() -> None:
    rings = list(outward("ME"))
    assert rings[:2] == [("NH",), ("MA", "VT")]
    named = [code for ring in rings for code in ring]
    assert len(named) == len(set(named))
    assert {"ME", *named} >= {code for code, near in BORDERS.items() if near}
    assert list(outward("GU"))[:3] == [("MP", "HI"), ("CA",), ("AZ", "NV", "OR")]
