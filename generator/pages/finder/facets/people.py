"""The people: who treats, with which support, in which languages, and whom they accept."""

from generator.model.credentials import NURSE_PRACTITIONERS, PHYSICIANS, Credential
from generator.model.judgement import Judgement
from generator.model.languages import language_named
from generator.pages.finder.facet import IN_PART, NO, OTHER, YES, Facet, Option, answer_to, yes_no

TEAM = {
    "physician": PHYSICIANS,
    "psychiatrist": (Credential.PSYCHIATRIST,),
    "anesthesiologist": (Credential.ANESTHESIOLOGIST,),
    "nurse-practitioner": NURSE_PRACTITIONERS,
    "nurse-anesthetist": (Credential.CRNA,),
    "physician-assistant": (Credential.PA,),
    "nurse": (Credential.RN, Credential.LPN, Credential.NURSE),
    "psychologist": (Credential.PSYD, Credential.PHD, Credential.PSYCHOLOGIST),
    "therapist": (
        Credential.LCSW,
        Credential.SOCIAL_WORKER,
        Credential.LMFT,
        Credential.LPC,
        Credential.LMHC,
        Credential.THERAPIST,
    ),
}


def team(judgement: Judgement) -> tuple[str, ...]:
    """Return who screens, treats or watches; "a clinician" alone names no credential."""
    people = judgement.provider.clinicians
    held = {each for person in people for each in person.credentials} - {Credential.CLINICIAN}
    roles = tuple(role for role, credentials in TEAM.items() if held.intersection(credentials))
    return roles or ((OTHER,) if held else ())


def therapy(judgement: Judgement) -> tuple[str, ...]:
    """Return whether there is therapy or support, and whether the price of treatment holds it."""
    integration = judgement.provider.integration
    offered = yes_no(integration.answer if integration else None)
    return (*offered, "included") if integration and integration.included_in_price else offered


def languages(judgement: Judgement) -> tuple[str, ...]:
    """Return the languages that it names, each by its one English name."""
    named = judgement.provider.languages
    return tuple(dict.fromkeys(map(language_named, named.values))) if named else ()


FACETS = (
    Facet(
        "team",
        "Who treats you",
        team,
        (
            Option("physician", "Physician (MD or DO)"),
            Option("psychiatrist", "Psychiatrist"),
            Option("anesthesiologist", "Anesthesiologist"),
            Option("nurse-practitioner", "Nurse practitioner (NP)"),
            Option("nurse-anesthetist", "Nurse anesthetist (CRNA)"),
            Option("physician-assistant", "Physician assistant (PA)"),
            Option("nurse", "Nurse"),
            Option("psychologist", "Psychologist"),
            Option("therapist", "Therapist or counselor"),
        ),
    ),
    Facet(
        "therapy",
        "Therapy and support",
        therapy,
        (
            Option(YES, "Therapy or support offered"),
            Option("included", "Included in the price"),
            Option(IN_PART, "Offered in some cases"),
            Option(NO, "Says it has none"),
        ),
    ),
    Facet("language", "Languages", languages),
    Facet(
        "new-patients",
        "New patients",
        answer_to(lambda judgement: judgement.accepting_new_patients),
        (
            Option(YES, "Accepting now"),
            Option(IN_PART, "Accepting in some cases"),
            Option(NO, "Not accepting now"),
        ),
    ),
)
