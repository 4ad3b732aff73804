from dataclasses import replace
from datetime import date

from generator.registry.matches import Match, MatchKind
from generator.registry.wording import as_text
from tests.registry.test_matches import LISTED, ROW, somebody

DAY = date(2026, 11, 20)
LICENSED = replace(ROW, taxonomies=("2084P0800X",), licenses=(("ID", "M-1"),))


def test_a_proposal_shows_what_to_compare_and_what_to_write() -> None:
    told = as_text([Match(somebody(), MatchKind.ONE_BY_NAME, (LICENSED,))], 3, DAY)
    assert told.splitlines()[:3] == [
        "providers/a.yml:9: Ana Example, MD: one NPI of this name",
        "  One person of this name practices there. If it is the same, write:",
        (
            "  - NPI 1234567893; ANA EXAMPLE; MD; Boise, ID; "
            "taxonomy 2084P0800X (Psychiatry & Neurology, Psychiatry); license M-1 of ID"
        ),
    ]
    assert "{code: 2084P0800X, evidence: nppes}   Psychiatry & Neurology, Psychiatry" in told
    assert 'npi: "1234567893"' in told
    assert "provider-view/1234567893, seen: 2026-11-20, method: registry, by: YOUR-NAME}" in told
    assert "license M-1 at the board of ID" in told


def test_several_people_of_a_name_are_counted_and_nothing_is_proposed() -> None:
    told = as_text([Match(somebody(), MatchKind.SEVERAL_BY_NAME, (ROW,) * 8)], 1, DAY)
    assert "  - and 3 more" in told
    assert "YOUR-NAME" not in told


def test_an_exclusion_is_told_with_its_day_and_a_name_accuses_nobody() -> None:
    told = as_text([Match(somebody(), MatchKind.NAME_EXCLUDED, exclusions=(LISTED,))], 1, DAY)
    assert "since 2026-01-15; 1128a1; NPI 1234567893" in told
    assert "a name alone says nothing of anybody" in told


def test_no_match_is_no_clearance() -> None:
    assert as_text([], 7, DAY) == (
        "7 people looked up, 0 with a match.\nNo match is no clearance: lists and names change.\n"
    )
