"""What one course costs at least, part by part; the order of the file decides nothing."""

from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from generator.facts.course_cost import (
    USUAL_INFUSIONS,
    CourseCost,
    Extra,
    Known,
    course_cost,
    first_visit,
    sessions_of_a_kind,
    therapy,
    usual_sessions,
)
from generator.model.provider import Provider
from tests.profiles import provider

IV = {"service": "iv infusion", "amount_usd": "450", "per": "session"}
CLEAR = {**IV, "includes": ["Medical evaluation"]}
VISIT = {"service": "consultation", "amount_usd": "150", "per": "visit"}
SINGLE = {"service": "program", "amount_usd": "4500", "per": "package", "sessions": "7"}
GROUP = {**SINGLE, "amount_usd": "2800", "sessions": "6", "label": "Group program"}
USUAL = {"service": "usual course", "sessions": "8"}
HOUR = {"service": "therapy", "amount_usd": "150", "per": "hour"}


def made(*prices: dict[str, Any], **more: Any) -> Provider:
    return provider(prices=[{"evidence": "site", **price} for price in prices], **more)


def told(found: CourseCost | None) -> tuple[str, int, str] | None:
    if found is None:
        return None
    return str(found.treatment.amount_usd), found.times, str(found.at_least)


@pytest.mark.parametrize(
    ("prices", "expected"),
    [
        ([], None),
        ([VISIT, USUAL], None),
        ([{**IV, "service": "nasal"}], None),
        ([{**SINGLE, "per": "month"}], None),
        ([IV], ("450", USUAL_INFUSIONS, "2700")),
        ([IV, {**IV, "amount_usd": "400"}], ("400", 6, "2400")),
        ([IV, {**IV, "service": "im injection", "amount_usd": "300"}], ("450", 6, "2700")),
        ([IV, USUAL], ("450", 8, "3600")),
        ([IV, USUAL, {**USUAL, "sessions": "4"}], ("450", 4, "1800")),
        ([IV, VISIT], ("450", 6, "2850")),
        ([IV, VISIT, {**VISIT, "amount_usd": "90"}], ("450", 6, "2790")),
        ([CLEAR, VISIT], ("450", 6, "2700")),
        ([SINGLE, GROUP], ("2800", 1, "2800")),
        ([SINGLE, GROUP, IV, USUAL, VISIT], ("2800", 1, "2950")),
        ([GROUP, {**GROUP, "includes": ["Intake"]}, VISIT], ("2800", 1, "2800")),
    ],
)
def test_the_lowest_in_any_order_of_the_file(
    prices: list[dict[str, Any]], expected: tuple[str, int, str] | None
) -> None:
    for order in permutations(prices):
        assert told(course_cost(made(*order))) == expected


def test_whose_number_it_is_and_what_the_price_covers_is_told() -> None:
    usual, theirs, whole = (course_cost(made(*p)) for p in ([IV], [IV, USUAL], [GROUP]))
    assert usual is not None
    assert theirs is not None
    assert whole is not None
    assert (usual.is_whole, usual.is_their_number) == (False, False)
    assert (theirs.is_whole, theirs.is_their_number) == (False, True)
    assert (whole.is_whole, whole.treatment.label) == (True, "Group program")
    assert whole.treatment_at_least == Decimal(2800)


@pytest.mark.parametrize(
    ("prices", "known", "amount"),
    [
        ([], Known.NOT_STATED, None),
        ([VISIT], Known.PRICED, "150"),
        ([{**VISIT, "amount_usd": "0"}], Known.PRICED, "0"),
        ([VISIT, {**VISIT, "amount_usd": "90"}], Known.PRICED, "90"),
        ([{**VISIT, "per": "month"}], Known.NOT_STATED, None),
        ([{**VISIT, "per": "package"}], Known.NOT_STATED, None),
        ([CLEAR, VISIT], Known.INCLUDED, None),
        ([{**CLEAR, "service": "oral"}, VISIT], Known.INCLUDED, None),
        ([{**GROUP, "includes": ["First visit"]}, VISIT], Known.INCLUDED, None),
        ([{**SINGLE, "includes": ["First visit"]}, GROUP, VISIT], Known.PRICED, "150"),
        ([CLEAR, GROUP, VISIT], Known.PRICED, "150"),
    ],
)
def test_a_first_visit_is_in_the_price_that_is_reckoned_with_or_costs_its_own(
    prices: list[dict[str, Any]], known: Known, amount: str | None
) -> None:
    for order in permutations(prices):
        found = first_visit(made(*order))
        assert found.known is known
        assert (str(found.price.amount_usd) if found.price else None) == amount


@pytest.mark.parametrize(
    ("prices", "integration", "known", "amount"),
    [
        ([], None, Known.NOT_STATED, None),
        ([], {"answer": "yes"}, Known.NOT_STATED, None),
        ([HOUR], {"answer": "yes"}, Known.PRICED, "150"),
        ([HOUR, {**HOUR, "service": "integration", "amount_usd": "90"}], None, Known.PRICED, "90"),
        ([{**HOUR, "per": "package", "amount_usd": "60"}, HOUR], None, Known.PRICED, "150"),
        ([HOUR], {"answer": "yes", "included_in_price": "yes"}, Known.INCLUDED, None),
        ([HOUR], {"answer": "no"}, Known.NOT_OFFERED, None),
    ],
)
def test_therapy_is_included_priced_not_offered_or_not_stated(
    prices: list[dict[str, Any]], integration: Any, known: Known, amount: str | None
) -> None:
    answer = integration and {**integration, "evidence": "site"}
    for order in permutations(prices):
        found = therapy(made(*order, integration=answer))
        assert found.known is known
        assert (str(found.price.amount_usd) if found.price else None) == amount


def test_what_nobody_states_adds_nothing() -> None:
    assert Extra(Known.NOT_STATED).at_least == Extra(Known.INCLUDED).at_least == Decimal(0)


def test_only_sessions_of_one_kind_are_reckoned_together() -> None:
    mixed = made({**IV, "service": "oral", "amount_usd": "90"}, IV, {**IV, "amount_usd": "500"})
    assert [str(one.amount_usd) for one in sessions_of_a_kind(mixed)] == ["450", "500"]
    assert usual_sessions(mixed) is None


def test_without_any_price_the_first_visit_is_not_stated() -> None:
    assert first_visit(provider()).known is Known.NOT_STATED


def test_a_course_at_one_price_has_no_number_of_its_own() -> None:
    cost = course_cost(made(GROUP, USUAL))
    assert cost is not None
    assert (cost.is_whole, cost.times, cost.is_their_number) == (True, 1, False)


def test_a_usual_course_without_a_number_hides_none() -> None:
    month = {"service": "usual course", "amount_usd": "90", "per": "month"}
    assert usual_sessions(made(month, USUAL, month)) == 8
    assert usual_sessions(made(month)) is None
