"""What a rule finds."""

from dataclasses import FrozenInstanceError

import pytest

from generator.judging import judge
from generator.model import finding
from generator.model.finding import Finding, FlagState, Ground, Outcome, Provenance
from tests.profiles import provider
from tests.today import TODAY


def test_there_are_five_outcomes_and_silence_is_not_the_same_as_no_look() -> None:
    assert [outcome.value for outcome in Outcome] == [
        "met",
        "not met",
        "not stated",
        "does not apply",
        "not looked for",
    ]
    assert [outcome for outcome in Outcome if outcome.is_silent] == [
        Outcome.NOT_STATED,
        Outcome.NOT_LOOKED_FOR,
    ]


def test_what_is_not_confirmed_is_never_called_confirmed() -> None:
    assert FlagState.POSSIBLE.value == "possible"
    assert Provenance.NOBODY.value == "nobody has said"


def test_a_finding_cannot_be_bent_afterwards() -> None:
    finding = Finding(Outcome.MET, "It is so.", (Ground(("faq",)),))
    with pytest.raises(FrozenInstanceError):
        finding.outcome = Outcome.NOT_MET  # type: ignore[misc]
    assert hash(finding) == hash(Finding(Outcome.MET, "It is so.", (Ground(("faq",)),)))


def test_the_evidence_of_a_finding_is_named_once_and_of_a_judgement_in_pairs() -> None:
    proofs = (finding.Ground(("faq", "call")), finding.Ground(("call",)))
    assert finding.Finding(finding.Outcome.MET, "", proofs).evidence == ("faq", "call")
    made = judge("a", provider(emergency_plan={"answer": "yes", "evidence": "call"}), TODAY)
    found = made.criteria["has-an-emergency-plan"]
    assert found.evidence == (("call", made.provider.evidence["call"]),)


def test_a_fact_without_proof_is_a_ground_without_proof() -> None:
    (place,) = provider(locations=[{"state": "NV"}]).locations
    assert finding.Ground.of_fact(place).evidence == ()
