"""How the filter, uses, lists of words and long lists are worded."""

from typing import Any

import pytest

from generator.model.provider import Provider
from generator.model.vocabulary import Route
from generator.pages.wording import provider_lines
from tests.demonstration import demonstration
from tests.profiles import provider

EVERYBODY = demonstration().judgements


def made(**changes: Any) -> Provider:
    return provider(**changes)


def serving(*states: str, **more: Any) -> dict[str, Any]:
    return {"states": list(states), "evidence": "site", **more}


def test_who_is_there_in_some_sessions_only_is_told_so() -> None:
    watch = {"person_present": "lay person", "in_some_sessions": "therapist", "evidence": "site"}
    told = provider_lines.with_you(provider(monitoring=watch))
    assert told == "A friend, relative or other adult. A therapist in some sessions"


def test_words_become_a_sentence_and_abbreviations_stay() -> None:
    assert (
        provider_lines.sentence_of(["depression", "PTSD", "Anxiety"])
        == "Depression, PTSD, anxiety."
    )


def test_words_of_a_list_may_be_told_as_a_patient_reads_them() -> None:
    assert provider_lines.sentence_of([Route.ORAL, Route.IV], says=True) == (
        "Tablet or lozenge, IV infusion."
    )
    assert provider_lines.sentence_of([Route.ORAL, Route.IV]) == "Oral, iv."
    assert provider_lines.sentence_of(["nurses", "MDs"]) == "Nurses, MDs."


@pytest.mark.parametrize(
    ("towns", "said"),
    [
        (["Reno", "Reno"], "Clinic in Reno, NV."),
        (["Reno", "Elko", "Ely"], "Clinic in Reno, NV; Elko, NV; Ely, NV."),
        (["Reno", "Elko", "Ely", "Fallon"], "Clinic in Reno, NV; Elko, NV; 2 more places."),
        ([None], "Clinic in Nevada, town not stated."),
    ],
)
def test_three_places_are_named_each_once_and_more_are_counted(
    towns: list[str | None], said: str
) -> None:
    places = [{"state": "NV", **({"city": town} if town else {})} for town in towns]
    assert provider_lines.where(made(locations=places)) == said


def test_six_states_are_named_and_seven_are_counted() -> None:
    six = ["AZ", "CA", "CO", "NV", "OR", "UT"]
    said = [
        provider_lines.where(made(kind="telehealth", serves=serving(*states)))
        for states in (six, [*six, "WA"])
    ]
    assert said == ["Telehealth in AZ, CA, CO, NV, OR and UT.", "Telehealth in 7 states."]


@pytest.mark.parametrize(
    ("states", "said"),
    [
        (["CA", "NV"], "Telehealth in CA and NV. They say at least 14 states; not all are named."),
        (["AZ", "CA", "CO", "NV", "OR", "UT", "WA"], "Telehealth in at least 14 states."),
        ([], "Telehealth in at least 14 states, not named."),
    ],
)
def test_a_number_of_states_is_told_beside_those_that_are_named(
    states: list[str], said: str
) -> None:
    serves = serving(*states, count="14", at_least="yes")
    assert provider_lines.where(made(kind="telehealth", serves=serves)) == said


def test_an_abbreviation_keeps_its_capitals_behind_another_route() -> None:
    routes = {"values": ["im", "iv"], "evidence": "site"}
    assert provider_lines.treatment(made(routes=routes)) == "Injection in a muscle, IV infusion"


def test_who_watches_in_the_clinic_is_told_before_who_is_at_home() -> None:
    watched = made(
        monitoring={"person_present": "nurse", "evidence": "site"},
        at_home={"routes": ["oral"], "adult_present": "yes", "evidence": "site"},
    )
    assert provider_lines.with_you(watched) == "A nurse"


@pytest.mark.parametrize(
    ("routes", "gives"), [(None, False), (["iv"], False), (["iv", "esketamine"], True)]
)
def test_spravato_is_given_where_it_is_among_the_routes(
    routes: list[str] | None, *, gives: bool
) -> None:
    told = {"values": routes, "evidence": "site"} if routes else None
    assert provider_lines.gives_spravato(made(routes=told)) is gives
