from dataclasses import replace
from datetime import date

from generator.model.people import Clinician
from generator.registry.leie import LeieRow
from generator.registry.matches import (
    Match,
    MatchKind,
    matches,
    wanted_last_names,
    wanted_npis,
)
from generator.registry.nppes import NppesRow
from generator.registry.people import LookedUp

ROW = NppesRow("1234567893", "EXAMPLE", "ANA", "", "MD", "BOISE", "ID", (), (), None)
LISTED = LeieRow("1234567893", "EXAMPLE", "ANA", "BOISE", "ID", "20260115", "1128a1")


def somebody(name: str = "Ana Example", npi: str = "", *states: str) -> LookedUp:
    given = {"name": name, "npi": npi} if npi else {"name": name}
    clinician = Clinician.model_validate({"credential": "MD", "evidence": "page", **given})
    return LookedUp("providers/a.yml", 9, clinician, frozenset(states))


def kinds(found: list[Match]) -> list[MatchKind]:
    return [one.kind for one in found]


def test_who_has_a_number_is_looked_up_by_it_and_who_has_none_by_name() -> None:
    everybody = [somebody(npi="1234567893"), somebody("Ben Sample"), somebody("Cher")]
    assert wanted_npis(everybody) == {"1234567893"}
    assert wanted_last_names(everybody) == {"SAMPLE"}


def test_a_number_is_compared_with_the_name() -> None:
    known = somebody(npi="1234567893")
    assert kinds(matches([known], [ROW], None)) == [MatchKind.SAME_NPI]
    married = replace(ROW, last="NEW", other_last="EXAMPLE")
    assert kinds(matches([known], [married], None)) == [MatchKind.SAME_NPI]
    other = replace(ROW, last="OTHER")
    assert kinds(matches([known], [other], None)) == [MatchKind.OTHER_NAME]
    gone = replace(ROW, deactivated=date(2026, 1, 2))
    assert kinds(matches([known], [gone], None)) == [MatchKind.DEACTIVATED]
    assert kinds(matches([known], [], None)) == [MatchKind.UNKNOWN_NPI]


def test_a_name_alone_is_proposed_only_in_a_state_where_they_treat() -> None:
    here, there = somebody("Ana Example", "", "ID", "UT"), somebody("Ana Example", "", "CA")
    assert kinds(matches([here], [ROW], None)) == [MatchKind.ONE_BY_NAME]
    assert matches([there], [ROW], None) == []
    twice = [ROW, replace(ROW, npi="1999999984")]
    assert kinds(matches([here], twice, None)) == [MatchKind.SEVERAL_BY_NAME]
    assert matches([somebody("Eve Example")], [ROW], None) == []
    assert matches([here], [replace(ROW, deactivated=date(2026, 1, 2))], None) == []


def test_a_number_on_the_exclusion_list_is_an_error_and_a_name_a_question() -> None:
    by_number, by_name = somebody(npi="1234567893"), somebody()
    found = matches([by_name, by_number], [ROW], [LISTED])
    assert kinds(found)[0] is MatchKind.EXCLUDED
    assert found[0].person is by_number
    assert kinds(matches([by_name], None, [LISTED])) == [MatchKind.NAME_EXCLUDED]
    assert matches([somebody("Eve Other")], None, [LISTED]) == []


def test_a_registry_that_was_not_looked_at_says_nothing() -> None:
    assert matches([somebody(npi="1234567893")], None, None) == []
