"""Each line about a person says whose word it is; who is not named is told with what is known."""

from generator.pages.providers.people_rows import people_of
from tests.profiles import provider
from tests.today import TODAY

ANA = {
    "name": "Ana Example",
    "credential": "MD",
    "evidence": "site",
    "licenses": [
        {"state": "CA", "number": "A1", "expires": "2027-06-30", "evidence": "registry"},
        {"state": "NV", "evidence": "site"},
    ],
    "board_certification": {"specialty": "Psychiatry", "evidence": "site"},
}
NURSE = {"credential": "nurse", "evidence": "call", "ketamine_training": None}


def test_two_licenses_are_two_rows_each_with_its_own_proof() -> None:
    (ana,), _ = people_of(provider(clinicians=[ANA]), TODAY)
    first, second, board, training = ana.rows
    assert first.said.startswith("California, number A1, to <time")
    assert [row.proof[0].evidence for row in (first, second)] == [("registry",), ("site",)]
    assert "board not named" in board.said
    assert training.missing == "Not stated"


def test_who_is_not_named_has_only_what_is_told() -> None:
    nurse = {key: value for key, value in NURSE.items() if value}
    named, (one,) = people_of(provider(clinicians=[nurse]), TODAY)
    assert named == ()
    assert one.rows == ()
    assert one.proof[0].evidence == ("call",)


def test_a_name_off_the_exclusion_list_is_no_clearance() -> None:
    check = {"listed": "no", "evidence": "registry"}
    (ana,), _ = people_of(provider(clinicians=[{**ANA, "exclusion_list": check}]), TODAY)
    assert "That is not a clearance" in ana.rows[-1].notes[0]


def test_what_an_npi_is_registered_as_is_no_license() -> None:
    held = [{"code": "2084P0800X", "evidence": "registry"}]
    (ana,), _ = people_of(provider(clinicians=[{**ANA, "taxonomies": held}]), TODAY)
    (row,) = [row for row in ana.rows if row.term == "NPI registered as"]
    assert row.said == "Psychiatry & Neurology, Psychiatry"
    assert row.proof[0].evidence == ("registry",)
    assert "not a license or a certificate" in row.notes[0]
