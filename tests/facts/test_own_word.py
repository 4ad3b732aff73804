"""Of a profile in its own word, what others alone say is left out, and only at the keys asked."""

from generator.facts.own_word import in_own_word
from tests.profiles import provider

BOARD = {"specialty": "Psychiatry", "board": "ABPN", "evidence": "news"}
ANA = {"name": "Ana Example", "credential": "MD", "evidence": "news", "board_certification": BOARD}
PLAN = {"answer": "yes", "evidence": "news"}


def test_without_others_the_same_profile_comes_back() -> None:
    one = provider(emergency_plan={**PLAN, "evidence": "site"})
    assert in_own_word(one, {"emergency_plan", "kind"}) is one


def test_what_others_alone_say_goes_where_it_is_asked() -> None:
    one = provider(emergency_plan=PLAN, treatment_plan=PLAN)
    own = in_own_word(one, {"emergency_plan"})
    assert (own.emergency_plan, own.treatment_plan) == (None, one.treatment_plan)


def test_of_a_list_only_the_entries_of_others_go() -> None:
    prices = [{"service": "oral", "amount_usd": "9", "evidence": name} for name in ("news", "site")]
    (price,) = in_own_word(provider(prices=prices), {"prices"}).prices
    assert price.evidence == ("site",)


def test_a_person_stays_and_what_others_say_of_them_goes() -> None:
    (person,) = in_own_word(provider(clinicians=[ANA]), {"clinicians"}).clinicians
    assert (person.name, person.certifications) == ("Ana Example", ())


def test_an_answer_of_a_booking_goes_alone() -> None:
    booking = {"call_center": PLAN, "sales_pressure": {**PLAN, "evidence": "call"}}
    own = in_own_word(provider(booking=booking), {"booking"}).booking
    assert own.call_center is None
    assert own.sales_pressure


def test_a_fact_without_evidence_is_nobodys_and_stays() -> None:
    one = provider(evidence={}, locations=[{"state": "NV"}])
    assert in_own_word(one, {"locations"}) is one
