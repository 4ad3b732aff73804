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


def test_what_nobody_looked_for_is_not_told_as_what_nobody_says() -> None:
    of = {one.term: one.silent for one in short_facts(provider(looked_for=["insurance"]))}
    assert of["With you"] == "Not looked for"
    assert of["Price"] == "Price not looked for: ask"
    assert of["Insurance"] == "Not stated"
