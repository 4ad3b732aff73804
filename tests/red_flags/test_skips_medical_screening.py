"""No medical screening: what the examples do not show."""

from datetime import date

from generator.model.finding import Outcome
from generator.red_flags.skips_medical_screening import check
from tests.profiles import provider


def test_a_missing_psychiatric_screening_is_another_question(today: date) -> None:
    screening = {"medical": "yes", "psychiatric": "no", "evidence": "call"}
    assert check(provider(screening=screening), today).outcome is Outcome.NOT_MET


def test_a_psychiatric_history_does_not_acquit(today: date) -> None:
    screening = {"medical": "no", "psychiatric": "yes", "evidence": "call"}
    assert check(provider(screening=screening), today).outcome is Outcome.MET


def test_knowing_who_screens_is_not_knowing_what(today: date) -> None:
    screening = {"by": "PMHNP", "evidence": "site"}
    assert check(provider(screening=screening), today).outcome is Outcome.NOT_STATED
