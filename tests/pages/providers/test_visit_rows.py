"""Who is accepted, how soon, when it is open: told where anybody says so, each with its proof."""

from typing import Any

from generator.pages.providers.fact_rows import FactRow
from generator.pages.providers.visit_rows import (
    access_rows,
    contact_rows,
    hours_row,
    waiting_row,
)
from tests.profiles import provider

HOURS = {"open": [{"days": ["mon"], "opens": "09:00", "closes": "17:00"}], "evidence": "site"}


def access(**changes: Any) -> dict[str, FactRow]:
    return {row.term: row for row in access_rows(provider(**changes))}


def test_of_who_says_nothing_only_step_free_access_is_asked() -> None:
    one = provider()
    assert [*access_rows(one), *waiting_row(one), *hours_row(one)] == []
    assert [row.term for row in contact_rows(one, is_open=True)] == ["Step-free access"]


def test_ages_and_who_is_accepted_stand_in_no_file_order() -> None:
    who = {"youngest": "18", "accepted": ["b", "a"], "not_accepted": ["d", "c"]}
    row = access(eligibility={**who, "evidence": "site"})["Who they accept"]
    assert row.said == "Ages 18 and over. Accepted: a, b. Not accepted: c, d"
    assert row.proof


def test_the_first_exam_says_how_how_long_and_by_whom() -> None:
    exam = {"how": ["video", "in person"], "minutes": "60", "by": "MD", "evidence": "site"}
    said = access(first_exam=exam)["First exam"].said
    assert said == "In person and by video, about 60 minutes, done by: Physician (MD)"


def test_who_takes_the_first_call_accuses_nobody() -> None:
    booking = {"first_call": {"taken_by": "call center", "evidence": "site"}}
    assert access(booking=booking)["First call"].said == "A call center"


def test_waiting_and_a_list_to_wait_on() -> None:
    wait = {"at_least_days": "1", "at_most_days": "10", "waitlist": "no", "evidence": "site"}
    (row,) = waiting_row(provider(waiting_time=wait))
    assert row.said == "1 to 10 days. No list to wait on"


def test_hours_are_told_of_who_is_open_alone() -> None:
    one = provider(hours={**HOURS, "by_appointment": "yes"})
    (row, _) = contact_rows(one, is_open=True)
    assert row.said == "Monday 9 am to 5 pm. By appointment only"
    assert [row.term for row in contact_rows(one, is_open=False)] == ["Step-free access"]


def test_each_place_has_hours_of_its_own_beside_those_of_all() -> None:
    one = provider(hours={**HOURS, "note": "Closed in August."}, locations=PLACES)
    whole, reno, elko, second = hours_row(one)
    assert whole.said == "Monday 9 am to 5 pm"
    assert reno.said == "1 A St, Reno, NV: Tuesday 8 am to noon"
    assert (elko.said, elko.notes) == ("", ("Elko, NV: On Fridays.",))
    assert second.said == "2 B St, Reno, NV: No appointment needed"
    assert {row.compare for row in (whole, reno, elko, second)} == {"hours"}
    assert [row.proof[0].evidence for row in (reno, elko)] == [("site",), ("call",)]


PLACES = [
    {
        "street": "1 A St",
        "city": "Reno",
        "state": "NV",
        "evidence": "site",
        "hours": {
            "open": [{"days": ["tue"], "opens": "08:00", "closes": "12:00"}],
            "evidence": "site",
        },
    },
    {"city": "Elko", "state": "NV", "hours": {"note": "On Fridays.", "evidence": "call"}},
    {
        "street": "2 B St",
        "city": "Reno",
        "state": "NV",
        "evidence": "site",
        "hours": {"by_appointment": "no", "evidence": "site"},
    },
]


def test_disability_language_and_culture_have_their_rows() -> None:
    one = provider(
        interpreters={"answer": "yes", "evidence": "site"},
        cultural_care={"values": ["veterans"], "evidence": "site"},
        accommodations={"values": ["large print"], "evidence": "site"},
    )
    said = {row.term: row.said for row in contact_rows(one, is_open=True)}
    assert said == {
        "Interpreter": "Yes",
        "Care they say they know": "veterans",
        "Step-free access": "",
        "Other help with a disability": "large print",
    }
