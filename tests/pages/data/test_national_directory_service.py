"""What is offered, as FHIR: new patients, hours, languages, access; nothing is made a yes."""

from typing import Any

import pytest

from generator.pages.data.fhir import Subject
from generator.pages.data.national_directory_service import accessibility, service
from tests.profiles import provider

SITE = "https://directory.example/"
YES = {"answer": "yes", "evidence": "site"}
SOME = {"answer": "in some cases", "note": "By age.", "evidence": "site"}


def offered(*, active: bool = True, **changes: Any) -> dict[str, Any]:
    return service(Subject(provider(**changes), "a", SITE, None, active), [])


def new_patients(found: dict[str, Any]) -> list[str]:
    codes = (
        inner["valueCodeableConcept"]["coding"][0]["code"]
        for one in found["extension"]
        for inner in one["extension"]
    )
    return [code for code in codes if code in ("newpt", "nopt")]


@pytest.mark.parametrize(
    ("answer", "codes"),
    [(YES, ["newpt"]), ({**YES, "answer": "no"}, ["nopt"]), (SOME, []), (None, [])],
)
def test_new_patients(answer: dict[str, str] | None, codes: list[str]) -> None:
    assert new_patients(offered(accepting_new_patients=answer)) == codes
    assert new_patients(offered(accepting_new_patients=answer, active=False)) == []


def test_hours_are_available_times() -> None:
    time = {"days": ["mon"], "opens": "09:00", "closes": "17:00"}
    hours = {"open": [time], "by_appointment": "yes", "evidence": "site"}
    found = offered(hours=hours)
    assert found["availableTime"] == [
        {
            "daysOfWeek": ["mon"],
            "availableStartTime": "09:00:00",
            "availableEndTime": "17:00:00",
        }
    ]
    assert found["appointmentRequired"] is True
    assert "availableTime" not in offered(hours=hours, active=False)


def test_specialty_languages_eligibility_and_discounts_have_their_place() -> None:
    found = offered(
        specialties={"values": ["Psychiatry"], "evidence": "site"},
        languages={"values": ["Spanish"], "evidence": "site"},
        eligibility={"youngest": "18", "not_accepted": ["a"], "evidence": "site"},
        discounts=[{"kind": "discount", "evidence": "site"}],
    )
    assert (found["specialty"], found["communication"]) == (
        [{"text": "Psychiatry"}],
        [{"text": "Spanish"}],
    )
    assert found["eligibility"] == [{"comment": "Ages 18 and over"}, {"comment": "Not accepted: a"}]
    assert found["serviceProvisionCode"][0]["coding"][0]["code"] == "disc"


def test_access_is_coded_where_it_is_stated() -> None:
    assert accessibility(provider()) == []
    assert accessibility(provider(step_free_access=SOME)) == []
    one = provider(step_free_access=YES, interpreters=YES)
    codes = [each["valueCodeableConcept"]["coding"][0]["code"] for each in accessibility(one)]
    assert codes == ["mobility", "cultcomp"]
