"""Four answers stand on every card, in the same order, also where nobody has said."""

from generator.pages.wording.short_facts import Short, short_facts
from tests.profiles import provider


def test_a_silent_provider_has_all_four_and_says_so() -> None:
    assert short_facts(provider()) == (
        Short("Treatment", "", "Not stated"),
        Short("With you", "", "Not stated"),
        Short("Price", "", "Price not stated: ask"),
        Short("Insurance", "", "Not stated"),
    )


def test_a_note_alone_is_stated_in_part() -> None:
    note = {"note": "They say that they are in network.", "evidence": "site"}
    of = {one.term: one for one in short_facts(provider(insurance=note, monitoring=note))}
    assert of["Insurance"] == Short("Insurance", "", "Stated in part")
    assert of["With you"].silent == "Stated in part"


def test_what_is_known_stands_alone() -> None:
    routes = {"values": ["iv"], "evidence": "site"}
    assert short_facts(provider(routes=routes))[0] == Short("Treatment", "IV infusion", "")
