"""What a rule finds."""

from dataclasses import FrozenInstanceError

import pytest

from generator.model.finding import Finding, FlagState, Ground, Outcome, Provenance


def test_there_are_four_outcomes_and_silence_is_one_of_its_own() -> None:
    assert [outcome.value for outcome in Outcome] == [
        "met",
        "not met",
        "not stated",
        "does not apply",
    ]


def test_what_is_not_confirmed_is_never_called_confirmed() -> None:
    assert FlagState.POSSIBLE.value == "possible"
    assert Provenance.NOBODY.value == "nobody has said"


def test_a_finding_cannot_be_bent_afterwards() -> None:
    finding = Finding(Outcome.MET, "It is so.", (Ground(("faq",)),))
    with pytest.raises(FrozenInstanceError):
        finding.outcome = Outcome.NOT_MET  # type: ignore[misc]
    assert hash(finding) == hash(Finding(Outcome.MET, "It is so.", (Ground(("faq",)),)))
