"""A row tells an answer, what is silent, or a part; and a number of values in no file order."""

from generator.pages.providers.fact_rows import (
    FactRow,
    answer_row,
    glance_rows,
    proof_of,
    stated_rows,
    where_row,
    words_row,
    yes_no,
)
from tests.profiles import provider

NOTE = {"note": "A talk comes first.", "evidence": "site"}


def test_no_is_not_silence() -> None:
    assert yes_no(False) == "No"
    assert yes_no(None) == ""
    assert FactRow("A").missing == "Not stated"
    assert FactRow("A", "No").missing == ""


def test_a_note_alone_is_a_part_and_never_not_stated() -> None:
    (row,) = (r for r in glance_rows(provider(screening=NOTE), is_open=True) if r.proof)
    assert row.is_in_part
    assert row.notes == ("A talk comes first.",)
    assert row.missing == "Stated in part"


def test_known_and_silent_stand_beside_each_other() -> None:
    assert FactRow("Price", "$400.", silent="Course total").missing == "Course total"


def test_all_values_are_told_whatever_their_order() -> None:
    one, back = (
        provider(experience={"values": values, "evidence": "site"}).experience
        for values in (["since 2019", "900 people"], ["900 people", "since 2019"])
    )
    assert words_row("Experience", one) == words_row("Experience", back)
    assert words_row("Experience", one).said == "900 people, since 2019"


def test_who_is_not_open_is_not_asked_for_an_appointment() -> None:
    takes = provider(accepting_new_patients={"answer": "yes", "evidence": "site"})
    assert "Accepting" in {row.said for row in glance_rows(takes, is_open=True)}
    assert "New patients" not in {row.term for row in glance_rows(takes, is_open=False)}


def test_every_place_and_price_brings_its_proof() -> None:
    one = provider(
        locations=[{"state": "NV", "city": "Reno", "evidence": "call"}],
        prices=[{"service": "iv infusion", "amount_usd": "400", "evidence": ["site", "page"]}],
    )
    assert [ground.evidence for ground in where_row(one, "").proof] == [("call",)]
    assert [ground.evidence for ground in proof_of(*one.prices)] == [("site", "page")]


def test_only_what_anybody_says_is_told() -> None:
    assert stated_rows((FactRow("A"), FactRow("B", "Yes"), answer_row("C", None))) == (
        FactRow("B", "Yes"),
    )


def test_insurance_that_a_note_states_is_told_in_part_and_never_as_silent() -> None:
    told = provider(insurance={"note": "They say to ask the plan.", "evidence": "site"})
    (row,) = (r for r in glance_rows(told, is_open=True) if r.term == "Insurance")
    assert row.is_stated
    assert row.missing == "Stated in part"


def test_a_silent_row_says_whether_anybody_looked() -> None:
    rows = {row.term: row for row in glance_rows(provider(looked_for=["booking"]), is_open=True)}
    assert rows["Screening first"].missing == "Not looked for"
    assert rows["Who is with you"].missing == "Not looked for"
    assert rows["Insurance"].missing == "Not looked for"
    assert rows["Referral"].missing == "Not stated"
