"""What is asked of one place is written there alone, and only where a name tells places apart."""

from typing import Any

from generator.calling.call import Call
from generator.calling.order import in_order, next_question, stated
from generator.calling.places import name_of, places_of, questions_at
from generator.calling.questions import QUESTIONS

RENO = {"city": "Reno", "state": "NV", "street": "1 Example Street"}
ELKO = {"city": "Elko", "state": "NV", "hours": {"note": "Mondays", "by_appointment": True}}


def names(*locations: dict[str, Any]) -> list[str]:
    return [name_of(dict(one)) for one in places_of({"locations": list(locations)})]


def test_one_place_is_not_asked_about_by_name() -> None:
    assert names() == names(RENO) == names(RENO, {"state": "NV"}) == []


def test_two_places_in_one_town_are_told_apart_by_their_streets() -> None:
    assert names(RENO, ELKO) == ["Reno, NV", "Elko, NV"]
    other = {**RENO, "street": "2 Example Street"}
    assert names(RENO, other) == ["1 Example Street, Reno, NV", "2 Example Street, Reno, NV"]
    assert names(RENO, {"city": "Reno", "state": "NV"}) == ["1 Example Street, Reno, NV"]
    assert names(RENO, dict(RENO)) == []


def test_prices_and_hours_alone_are_asked_of_a_place() -> None:
    places = places_of({"locations": [RENO, ELKO]})
    of_reno = [one for one in questions_at(places) if one.place == "Reno, NV"]
    assert {one.parent[0] for one in of_reno} == {"prices", "locations"}
    assert all(one.ask.startswith("For Reno, NV: ") for one in of_reno)
    assert [one for one in questions_at(places) if not one.place] == list(QUESTIONS)


def test_what_a_place_states_is_known_of_that_place() -> None:
    label = {"label": "Reno, NV: IV infusion", "amount_usd": "425.00"}
    price = {"service": "iv infusion", "per": "session", **label}
    assert stated({"locations": [RENO, ELKO], "prices": [price]}) == {
        "prices.iv infusion.Reno, NV: IV infusion.amount_usd": "425",
        "locations.Elko, NV.hours.note": "Mondays",
        "locations.Elko, NV.hours.by_appointment": "yes",
    }


def test_the_next_question_is_of_the_place_that_is_asked_about() -> None:
    profile = {"kind": "clinic", "locations": [RENO, ELKO]}
    places = places_of(profile)
    call = Call("x", "2026-11-21", "Erin", places=places).attempted("reached", "front desk")
    order, asked = in_order(profile), list[str]()
    while found := next_question(call, order, {}, "Elko, NV"):
        asked.append(found)
        call = call.answered(found, "would-not-say")
    assert {"price-infusion@2", "hours@2", "vitals"} <= set(asked)
    assert not {"price-infusion", "hours", "price-infusion@1"} & set(asked)
