"""Who treats is told by what they hold, and a language by its one name."""

import pytest

from generator.model.credentials import Credential
from generator.pages.finder.facets import people
from tests.pages.finder.facet_answers import choices, told

SITE = {"evidence": "site"}
ROLES = {
    ("physician",): ["MD", "DO", "MBBS", "physician"],
    ("physician", "psychiatrist"): ["psychiatrist"],
    ("physician", "anesthesiologist"): ["anesthesiologist"],
    ("nurse-practitioner",): ["NP", "FNP", "PMHNP", "APRN", "DNP"],
    ("nurse-anesthetist",): ["CRNA"],
    ("physician-assistant",): ["PA"],
    ("nurse",): ["RN", "LPN", "nurse"],
    ("psychologist",): ["PsyD", "PhD", "psychologist"],
    ("therapist",): ["LCSW", "social worker", "LMFT", "LPC", "LMHC", "therapist"],
    ("other",): ["PharmD", "ND", "paramedic", "EMT", "medical assistant", "coach", "other"],
    (): ["clinician"],
}


@pytest.mark.parametrize(
    ("held", "roles"),
    [
        (["MD"], ("physician",)),
        (["psychiatrist"], ("physician", "psychiatrist")),
        (["PMHNP", "CRNA"], ("nurse-practitioner", "nurse-anesthetist")),
        (["coach"], ("other",)),
        (["clinician"], ()),
        (["clinician", "RN"], ("nurse",)),
    ],
)
def test_who_treats_is_told_by_credentials_that_somebody_names(
    held: list[str], roles: tuple[str, ...]
) -> None:
    held_by = [{"credential": one, **SITE} for one in held]
    assert told(people.team, clinicians=held_by) == roles


def test_every_credential_has_its_place_among_those_who_treat() -> None:
    found = {
        one: told(people.team, clinicians=[{"credential": one.value, **SITE}]) for one in Credential
    }
    assert found == {Credential(one): roles for roles, held in ROLES.items() for one in held}


def test_therapy_in_the_price_is_therapy_too() -> None:
    one = {"answer": "yes", "included_in_price": "yes", **SITE}
    assert told(people.therapy, integration=one) == ("yes", "included")
    assert told(people.therapy, integration={"answer": "no", **SITE}) == ("no",)


def test_a_language_is_one_however_it_is_written() -> None:
    named = {"values": ["spanish", "Spanish", "Thai"], **SITE}
    assert told(people.languages, languages=named) == ("Spanish", "Thai")


@pytest.mark.parametrize(
    ("answer", "has"), [("yes", "yes"), ("no", "no"), ("in some cases", "in-part")]
)
def test_whether_new_patients_are_accepted_keeps_its_condition(answer: str, has: str) -> None:
    facet = next(facet for facet in people.FACETS if facet.id == "new-patients")
    stated = {"answer": answer, "note": "Only with a referral.", **SITE}
    assert told(facet.of, accepting_new_patients=stated) == (has,)


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(people.FACETS).items()] == [
        (
            "team",
            [
                "physician",
                "psychiatrist",
                "anesthesiologist",
                "nurse-practitioner",
                "nurse-anesthetist",
                "physician-assistant",
                "nurse",
                "psychologist",
                "therapist",
            ],
        ),
        ("therapy", ["yes", "included", "in-part", "no"]),
        ("language", []),
        ("new-patients", ["yes", "in-part", "no"]),
    ]
