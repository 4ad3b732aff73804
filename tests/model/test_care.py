"""How people are treated: unknown stays unknown, and a question has its own word."""

import pytest
from pydantic import ValidationError

from generator.model.care import AtHome, Booking, Integration, Monitoring, Routes, Screening
from generator.model.vocabulary import Companion, Route


def test_what_nobody_said_of_a_session_is_neither_yes_nor_no() -> None:
    silent = Monitoring.model_validate({"evidence": "site"})
    assert (silent.vitals, silent.person_present, silent.at_home_monitor) == (None, None, None)


def test_screening_of_the_body_says_nothing_of_the_mind() -> None:
    screening = Screening.model_validate({"medical": "yes", "evidence": "site"})
    assert (screening.medical, screening.psychiatric) == (True, None)


def test_a_list_of_routes_without_a_route_is_refused() -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Routes.model_validate({"values": [], "evidence": "site"})


def test_care_at_home_names_what_is_taken_there() -> None:
    home = AtHome.model_validate({"routes": ["oral"], "adult_present": "yes", "evidence": "site"})
    assert home.routes == (Route.ORAL,)
    assert home.clinician_reachable is None
    with pytest.raises(ValidationError, match="routes"):
        AtHome.model_validate({"adult_present": "yes", "evidence": "site"})


def test_a_talk_on_the_same_day_is_not_treatment_on_the_same_day() -> None:
    talk = Booking.model_validate({"same_day_consultation": {"answer": "yes", "evidence": "faq"}})
    assert talk.same_day_treatment is None
    assert talk.same_day_consultation is not None


def test_a_lay_person_is_a_companion_of_its_own_kind() -> None:
    told = Monitoring.model_validate({"person_present": "lay person", "evidence": "site"})
    assert told.person_present is Companion.LAY_PERSON


def test_support_that_is_given_need_not_be_in_the_price() -> None:
    support = Integration.model_validate({"answer": "yes", "evidence": "site"})
    assert (support.answer, support.included_in_price) == (True, None)
