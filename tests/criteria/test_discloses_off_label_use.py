"""Says that use is off-label or compounded: what the examples do not show."""

from datetime import date

from generator.criteria.discloses_off_label_use import check
from generator.model.finding import Outcome
from tests.profiles import provider


def test_spravato_beside_other_routes_excuses_nothing(today: date) -> None:
    routes = {"values": ["esketamine", "iv"], "evidence": "site"}
    assert check(provider(routes=routes), today).outcome is Outcome.NOT_STATED


def test_what_they_say_is_judged_even_where_spravato_is_all_they_give(today: date) -> None:
    routes = {"values": ["esketamine"], "evidence": "site"}
    told = {"answer": "yes", "evidence": "page"}
    finding = check(provider(routes=routes, off_label_disclosure=told), today)
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("page",))


def test_a_compounded_nasal_spray_is_not_taken_for_spravato(today: date) -> None:
    routes = {"values": ["nasal"], "evidence": "site"}
    assert check(provider(routes=routes), today).outcome is Outcome.NOT_STATED


def test_off_label_alone_is_half_of_it_where_the_drug_is_compounded(today: date) -> None:
    told = {"answer": "yes", "note": "Their page says off-label.", "evidence": "site"}
    lozenges = provider(off_label_disclosure=told, at_home={"routes": ["oral"], "evidence": "site"})
    assert check(lozenges, today).reason.endswith("compounded: not approved at all.")
    infusions = provider(off_label_disclosure=told, routes={"values": ["iv"], "evidence": "site"})
    assert check(infusions, today).reason == "Their page says off-label."
