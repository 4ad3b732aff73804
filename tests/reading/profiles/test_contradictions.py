"""What cannot hold together in one profile."""

from typing import Any

import pytest

from generator.reading.profiles.contradictions import contradictions, no_evidence


def found(**data: Any) -> list[str]:
    return [one.code for one in contradictions(data)]


@pytest.mark.parametrize("amount", ["0", "0.00", "00"])
def test_nothing_costs_nothing(amount: str) -> None:
    assert found(prices=[{"service": "iv infusion", "amount_usd": amount}]) == ["price-zero"]


@pytest.mark.parametrize(
    "price",
    [
        {"service": "consultation", "amount_usd": "0"},
        {"service": "other", "label": "Free group", "amount_usd": "0"},
        {"service": "other", "note": "They name no charge for it.", "amount_usd": "0"},
        {"service": "iv infusion", "amount_usd": "10"},
        {"service": [], "amount_usd": []},
    ],
)
def test_what_is_free_says_so(price: dict[str, Any]) -> None:
    assert found(prices=[price]) == []


def test_a_closed_place_takes_nobody() -> None:
    closed = {"state": "closed"}
    assert found(status=closed, accepting_new_patients={"answer": "yes"}) == ["closed-yet-open"]
    assert found(status=closed, accepting_new_patients={"answer": "no"}) == []
    assert found(status={"state": "open"}, accepting_new_patients={"answer": "yes"}) == []


def test_a_profile_without_evidence_is_told_what_to_write() -> None:
    (trouble,) = no_evidence("Pine")
    assert trouble.code == "no-evidence"
    assert "method: copy" in trouble.suggestion


def test_hours_of_one_place_are_held_to_the_same() -> None:
    place = {"city": "Reno", "state": "NV", "hours": {"note": "On Fridays.", "evidence": "web"}}
    assert found(locations=[place]) == []
    assert found(locations=[place], status={"state": "closed"}) == ["closed-yet-open"]
    assert found(locations=[{"hours": {"evidence": "web"}}]) == ["says-nothing"]


@pytest.mark.parametrize("state", ["acquired", "pending"])
def test_nor_does_one_that_was_taken_over_or_is_not_open_yet(state: str) -> None:
    for key in ("accepting_new_patients", "waiting_time", "hours"):
        assert found(status={"state": state}, **{key: {"answer": "yes"}}) == ["closed-yet-open"]
    assert found(status={"state": state}, accepting_new_patients={"answer": "no"}) == []


def test_there_is_one_home_page() -> None:
    both = {"website": "https://harbor.example/", "http_website": "http://harbor.example/"}
    assert found(**both) == ["website-twice"]
    assert found(http_website="http://harbor.example/") == []


def test_a_part_that_says_nothing_but_its_evidence_is_told() -> None:
    assert found(eligibility={"evidence": "site"}) == ["says-nothing"]
    assert found(eligibility={"evidence": "site", "accepted": []}) == ["says-nothing"]
    assert found(hours={"evidence": "site", "certainty": "inferred"}) == ["says-nothing"]
    assert found(eligibility={"evidence": "site", "note": "Adults."}) == []
    assert found(insurance={"evidence": "site", "plans": []}) == []


def test_what_closes_before_it_opens_is_told_wherever_hours_stand() -> None:
    day = {"days": ["mon"], "opens": "09:00", "closes": "05:00"}
    whole = {"open": [{**day, "closes": "17:00"}, day], "evidence": "web"}
    place = {"city": "Reno", "state": "NV", "hours": {"open": [day], "evidence": "web"}}
    told = contradictions({"hours": whole, "locations": [place]})
    assert [(one.code, one.at) for one in told] == [
        ("hours-reversed", ("locations", 0, "hours", "open", 0, "closes")),
        ("hours-reversed", ("hours", "open", 1, "closes")),
    ]
