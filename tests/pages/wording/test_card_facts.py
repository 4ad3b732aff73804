"""A card shows what is stated and counts what is not; silence never looks clean."""

from dataclasses import replace

from generator.facts.coverage import insurers_named
from generator.judging import judge
from generator.model.finding import FlagState, Outcome
from generator.pages.wording.card_facts import AT_MOST, card_facts, criteria_words, judged_words
from tests.demonstration import demonstration, judged_as_read
from tests.profiles import provider
from tests.today import TODAY

EVERYBODY = demonstration().judgements


def test_a_silent_provider_has_no_facts_and_every_question_open() -> None:
    quiet = judged_as_read("example-quiet-clinic")
    assert card_facts(provider()) == ()
    assert criteria_words(quiet) == "14 not stated: ask."


def test_no_card_shows_more_than_four_facts_and_none_that_is_silent() -> None:
    for one in EVERYBODY:
        facts = [one for one in card_facts(one.provider) if one.term != "Plans they name"]
        assert len(facts) <= AT_MOST
        assert all(fact.known for fact in facts)


def test_what_is_stated_later_takes_the_place_of_what_is_silent() -> None:
    screening = {"medical": "yes", "evidence": "site"}
    (fact,) = card_facts(provider(screening=screening))
    assert (fact.term, fact.known) == ("First check", "Medical")


def test_a_short_note_is_a_fact_and_a_long_one_is_left_to_the_profile() -> None:
    note = {"note": "A nurse looks in.", "evidence": "site"}
    assert [fact.known for fact in card_facts(provider(monitoring=note))] == ["A nurse looks in."]
    long = {"note": "often " * 30 + "so.", "evidence": "site"}
    assert card_facts(provider(monitoring=long)) == ()


def test_people_are_named_and_a_credential_that_nobody_names_is_no_fact() -> None:
    team = [
        {"credential": "MD", "name": name, "evidence": "site"}
        for name in ("Ana Example", "Ben Example", "Cy Example")
    ]
    (fact,) = card_facts(provider(clinicians=team))
    assert fact.known == "Ana Example, MD, and 2 more by name"
    assert card_facts(provider(clinicians=[{"credential": "clinician", "evidence": "site"}])) == ()


def test_what_is_not_met_is_named_in_words() -> None:
    one = judged_as_read("example-quiet-clinic")
    ids = [rule for rule in one.criteria if rule != "monitors-sessions"]
    outcomes = dict.fromkeys(ids[:9], Outcome.MET) | {"monitors-sessions": Outcome.NOT_MET}
    criteria = {
        rule: replace(found, outcome=outcomes.get(rule, found.outcome))
        for rule, found in one.criteria.items()
    }
    said = criteria_words(replace(one, criteria=criteria))
    assert said == "9 met, 1 not met: monitoring of sessions, 4 not stated: ask."


def test_how_much_could_be_judged_is_told_of_everybody() -> None:
    for one in EVERYBODY:
        states = [flag.state for flag in one.red_flags.values()]
        applies = len(states) - states.count(FlagState.DOES_NOT_APPLY)
        open_ones = sum(state.is_silent for state in states)
        said = judged_words(one)
        assert f"{applies} red flags" in said
        answered = f"{applies - open_ones} of" if open_ones < applies else "Not one of"
        assert said.startswith(answered)
        assert ("Nothing was raised" in said) is (not one.raised and open_ones < applies)


def test_what_nobody_looked_for_is_not_blamed_on_the_provider() -> None:
    unseen = judge("a", provider(looked_for=[]), TODAY)
    assert "they say too little" not in judged_words(unseen)
    assert "we have not looked for all of them" in judged_words(unseen)


def test_the_plans_that_it_names_go_along_with_the_four() -> None:
    for one in EVERYBODY:
        terms = [fact.term for fact in card_facts(one.provider)]
        assert ("Plans they name" in terms) == bool(insurers_named(one.provider))
