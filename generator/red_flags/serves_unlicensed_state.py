"""Serves a state where none of its clinicians holds a current license."""

from datetime import date

from generator.facts.licensing import PRESCRIBERS, LicenseStatus, in_words, license_in
from generator.facts.provenance import looks
from generator.facts.service_area import names_every_state, proof_of_treating, treats_in
from generator.model.credentials import Credential
from generator.model.finding import Finding, Ground, Outcome, Provenance
from generator.model.people import License
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated

_MAY_PRESCRIBE = PRESCRIBERS | {Credential.CLINICIAN, Credential.OTHER}


def check(provider: Provider, today: date) -> Finding:
    """Return whether a state is served where the only licenses had expired.

    A state without any license in the profile raises nothing: nobody may have looked there yet.
    """
    known = {state: license_in(provider, state, today) for state in sorted(treats_in(provider))}
    expired = [state for state, (now, _) in known.items() if now is LicenseStatus.EXPIRED]
    if expired and _everyone_was_looked_up(provider):
        proof = [
            names
            for state in expired
            for names in (known[state][1], proof_of_treating(provider, state))
        ]
        return met(f"The only license found for {in_words(expired)} had expired.", *proof)
    if expired:
        return not_stated(
            f"A license for {in_words(expired)} had expired. Other clinicians were not looked up."
        )
    if open_states := [
        state for state, (now, _) in known.items() if now is not LicenseStatus.CURRENT
    ]:
        return not_stated(f"We do not know yet who is licensed in {in_words(open_states)}.")
    if not known or not names_every_state(provider):
        return not_stated("We do not know every state where they treat people.")
    return not_met("A license is listed for every state.", *(proof for _, proof in known.values()))


def _everyone_was_looked_up(provider: Provider) -> bool:
    return all(
        any(_is_from_registry(provider, held) for held in person.licenses)
        for person in provider.clinicians
        if _MAY_PRESCRIBE.intersection(person.credentials)
    )


def _is_from_registry(provider: Provider, held: License) -> bool:
    all_looks = looks(Ground.of_fact(held), provider)
    return any(
        look.evidence.method is Method.REGISTRY and look.provenance is Provenance.WE_CHECKED
        for look in all_looks
    )


_NEVADA = {"kind": "telehealth", "serves": {"states": ["NV"], "evidence": "site"}}


def _physician(**license_: str) -> dict[str, object]:
    return {"credential": "MD", "evidence": "site", "licenses": [license_]}


RULE = Rule(
    id="serves-unlicensed-state",
    kind=RuleKind.RED_FLAG,
    position=9,
    title="Serves a state without a licensed clinician there",
    question="Do they treat people in a state where no clinician of theirs is licensed?",
    why_it_matters=(
        "Someone who prescribes without a license where you are may be breaking the law. "
        "Nor can you look up their record with your state's board."
    ),
    how_we_check=(
        "We list the states they serve and look up every prescriber we know of with the boards.",
        "It is raised where the only license found had expired on the day we looked.",
        (
            "A license that we have not found raises nothing by itself. An editor may raise it "
            "with proof."
        ),
    ),
    what_it_cannot_tell=(
        "Whether a clinician we do not know of is licensed there, or a rule lets them in without "
        "one."
    ),
    authority=(
        "Federal telehealth guidance says that the license must hold where the patient is, "
        "with few exceptions. How much proof we ask for is our judgement."
    ),
    ask="Which of your prescribers is licensed in my state, and under which number?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("clinicians", "evidence", "kind", "locations", "serves"),
    learn="learn/telehealth-and-the-law",
    sources=("hhs-licensure", "fsmb-consumers"),
    examples=(
        Example(
            (
                "Example A serves Nevada. On the board's page, its one prescriber's license had "
                "expired."
            ),
            {
                **_NEVADA,
                "clinicians": [_physician(state="NV", expires="2026-06-30", evidence="registry")],
            },
            Outcome.MET,
        ),
        Example(
            "Example B serves Nevada. The board's page lists its physician's license.",
            {**_NEVADA, "clinicians": [_physician(state="NV", evidence="registry")]},
            Outcome.NOT_MET,
        ),
        Example(
            "Example C serves Nevada. We know of a license in California only.",
            {**_NEVADA, "clinicians": [_physician(state="CA", evidence="registry")]},
            Outcome.NOT_STATED,
        ),
        Example("Example D names no state.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F serves Nevada. We have found no license there yet.",
            {
                **_NEVADA,
                "clinicians": [{"evidence": "site", "credential": "MD"}],
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "One prescriber's license at Example G had expired. The other was not looked up.",
            {
                **_NEVADA,
                "clinicians": [
                    _physician(state="NV", expires="2026-06-30", evidence="registry"),
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "licenses": [{"state": "CA", "evidence": "site"}],
                    },
                ],
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H serves Nevada. The license we found there is a therapist's.",
            {
                **_NEVADA,
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "therapist",
                        "licenses": [{"state": "NV", "evidence": "registry"}],
                    }
                ],
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I says that it serves five states, and names one.",
            {
                "kind": "telehealth",
                "serves": {"states": ["NV"], "count": "5", "evidence": "site"},
                "clinicians": [_physician(state="NV", evidence="registry")],
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J's page says \"licensed\". On the board's page, its one license had expired.",
            {
                **_NEVADA,
                "clinicians": [_physician(state="NV", expires="2026-06-30", evidence="registry")],
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K has a nurse practitioner only. The board lists her Nevada license.",
            {
                **_NEVADA,
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "NP",
                        "licenses": [{"state": "NV", "evidence": "registry"}],
                    }
                ],
            },
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
