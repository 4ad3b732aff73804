"""Integration and therapy support: what the examples do not show."""

from datetime import date

import pytest

from generator.criteria.supports_integration import check
from generator.model.finding import Outcome
from tests.profiles import provider


@pytest.mark.parametrize(
    ("price", "told"),
    [
        ({"included_in_price": "yes"}, " It is part of the price."),
        ({"included_in_price": "no"}, " It costs extra."),
        ({}, ""),
    ],
)
def test_what_it_costs_is_told_only_where_it_is_known(
    price: dict[str, str], told: str, today: date
) -> None:
    support = {"answer": "yes", "evidence": "site", **price}
    finding = check(provider(integration=support), today)
    assert finding.reason == f"Therapy or support goes with the sessions.{told}"


def test_a_therapist_in_the_team_is_not_yet_support_around_sessions(today: date) -> None:
    people = [{"credential": "LMFT", "evidence": "site"}]
    assert check(provider(clinicians=people), today).outcome is Outcome.NOT_STATED
