"""The provider's own hand checks nothing, whichever field tells that it is one."""

from typing import Any

import pytest

from generator.facts.ties import can_vouch, is_tied, names_an_editor
from generator.model.vocabulary import ConflictOfInterest
from tests.profiles import EVIDENCE, profile, provider

VERIFIED = {"on": "2026-11-10", "by": "Erin Example"}
ANA = {"name": "Ana Éxample", "credential": "MD", "evidence": "site"}


def tied(by: str = "Erin Example", **changes: Any) -> bool:
    call = {**EVIDENCE["call"], "by": by, **changes.pop("call", {})}
    known = provider(evidence={"call": call}, **changes)
    return is_tied(known.evidence["call"], known)


def test_an_editor_without_ties_may_check() -> None:
    assert not tied()
    assert not tied(conflict_of_interest="patient", call={"conflict_of_interest": "none"})


@pytest.mark.parametrize("tie", [tie.value for tie in ConflictOfInterest if tie.is_tied])
def test_a_tie_of_the_file_or_of_the_look_is_enough(tie: str) -> None:
    assert tied(conflict_of_interest=tie)
    assert tied(conflict_of_interest=tie, call={"conflict_of_interest": "none"})
    assert tied(call={"conflict_of_interest": tie})


@pytest.mark.parametrize("by", ["Ana Éxample", "dr. ana example", "Ana Example, MD", "ana-example"])
def test_a_clinician_of_theirs_is_no_editor(by: str) -> None:
    assert tied(by, clinicians=[ANA])


def test_nor_is_the_provider_or_its_mail() -> None:
    assert tied("Example A")
    assert tied("Harbor", also_known_as=["Harbor"])
    assert tied("front@example-a.example")
    assert tied("front@mail.example-a.example")
    assert not tied("erin@example-aa.example")


def test_who_is_tied_in_one_look_is_tied_in_all() -> None:
    other = {**EVIDENCE["page"], "by": "Finn Example", "conflict_of_interest": "affiliated"}
    call = {**EVIDENCE["call"], "by": "finn example"}
    known = provider(evidence={"call": call, "page": other})
    assert is_tied(known.evidence["call"], known)
    assert not is_tied(known.evidence["registry"], known)


@pytest.mark.parametrize("by", [None, "N/A", "anonymous", "?", "me"])
def test_nobody_is_no_editor(by: str | None) -> None:
    assert not names_an_editor(by)


def test_a_whole_check_needs_a_named_editor_without_ties_and_a_look() -> None:
    assert can_vouch(provider(verified=VERIFIED))
    assert not can_vouch(provider())
    assert not can_vouch(provider(verified={**VERIFIED, "by": "anonymous"}))
    assert not can_vouch(provider(verified={**VERIFIED, "by": "Example A"}))
    assert not can_vouch(provider(verified=VERIFIED, conflict_of_interest="paid"))
    only_copy = profile(verified=VERIFIED)
    only_copy["evidence"] = {"site": EVIDENCE["site"]}
    assert not can_vouch(type(provider()).model_validate(only_copy))


def test_nor_is_whoever_answered_for_the_provider() -> None:
    said = {"on": "2026-11-20", "by": "Cleo Example", "role": "manager", "evidence": "site"}
    assert tied("cleo example", attestations=[said])
    assert not tied(attestations=[said])
