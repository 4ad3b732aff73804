"""The first visit and therapy beside a course: included, extra or not stated, never twice."""

from typing import Any

import pytest

from tests.pages.providers.totals import IV, VISIT, parts, total


@pytest.mark.parametrize("amounts", [("150", "99.50", "250"), ("99.50", "250"), ("250", "99.50")])
def test_of_several_first_visits_the_cheapest_counts(amounts: tuple[str, ...]) -> None:
    found = total(IV, *({**VISIT, "amount_usd": amount} for amount in amounts))
    assert parts(found)["First medical visit"] == "$99.50"
    assert found.sum == "$2,799.50"


@pytest.mark.parametrize(
    "named",
    [
        "Intake call",
        "Medical evaluation",
        "a consult",
        "Initial consultation",
        "Psychiatric ASSESSMENT",
        "Your first visit",
    ],
)
@pytest.mark.parametrize(
    ("treatment", "sum_"),
    [(IV, "$2,700"), ({"service": "program", "amount_usd": "3000", "per": "package"}, "$3,000")],
)
def test_a_first_visit_that_is_in_the_price_is_not_counted_twice(
    treatment: dict[str, Any], sum_: str, named: str
) -> None:
    found = total({**treatment, "includes": ["monitoring", named]}, VISIT)
    assert parts(found)["First medical visit"] == "Included"
    assert found.sum == sum_
    assert found.limit.startswith("2 parts are")


def test_what_else_a_price_includes_is_no_first_visit() -> None:
    found = total({**IV, "includes": ["monitoring", "a second visit"]}, VISIT)
    assert parts(found)["First medical visit"] == "$150"
    assert found.sum == "$2,850"


@pytest.mark.parametrize(
    ("per", "said"), [("hour", "an hour"), ("once", "each"), (None, "each"), ("visit", "a visit")]
)
@pytest.mark.parametrize("service", ["therapy", "integration"])
def test_therapy_is_told_by_the_first_price_and_what_it_is_per(
    service: str, per: str | None, said: str
) -> None:
    first = {"service": service, "amount_usd": "90", **({"per": per} if per else {})}
    other = {"service": "therapy", "amount_usd": "120", "per": "month"}
    assert parts(total(IV, first, other))[f"Therapy or integration, $90 {said}"] == "Extra"


def test_a_free_visit_is_stated_and_adds_nothing() -> None:
    found = total(IV, {**VISIT, "amount_usd": "0"})
    assert parts(found)["First medical visit"] == "Free, they say"
    assert found.sum == "$2,700"
    assert found.limit.startswith("2 parts are")


@pytest.mark.parametrize(
    ("integration", "said"),
    [
        ({"answer": "yes", "included_in_price": "yes"}, "Included"),
        ({"answer": "yes"}, ""),
        ({"answer": "no"}, "None offered"),
    ],
)
def test_therapy_is_included_extra_or_not_stated(integration: dict[str, str], said: str) -> None:
    found = total(IV, integration={"evidence": "site", **integration})
    assert parts(found)["Therapy or integration"] == said


def test_therapy_that_costs_extra_is_named_and_not_added() -> None:
    found = total(IV, {"service": "integration", "amount_usd": "90", "per": "hour"})
    assert parts(found)["Therapy or integration, $90 an hour"] == "Extra"
    assert found.sum == "$2,700"
