"""One misspelt or missing name of evidence is one message, however many facts name it."""

from typing import Any

import pytest

from generator.model.problem import FieldPath
from generator.reading.profiles.evidence_names import evidence_names
from generator.reading.profiles.raw_profile import walk

LOOK = {"seen": "2026-11-10", "method": "phone"}
ORDER = ("a", "b", "c", "evidence")


def position(at: FieldPath) -> tuple[int, int]:
    return ORDER.index(str(at[0])), len(at)


def found(evidence: Any = None, **facts: Any) -> list[tuple[str, FieldPath, str]]:
    data: dict[str, Any] = {key: {"evidence": names} for key, names in facts.items()}
    data |= {} if evidence is None else {"evidence": evidence}
    troubles = evidence_names(data, walk(data), position, others=False)
    return [(one.code, one.at, f"{one.message} | {one.suggestion}") for one in troubles]


def test_a_missing_block_is_one_message_at_the_first_fact() -> None:
    ((code, at, words),) = found(a="web", b=["web", "call"])
    assert (code, at) == ("no-evidence", ("a", "evidence"))
    assert "3 facts name evidence (web, call)" in words


@pytest.mark.parametrize("shape", ["web", ["web"]])
def test_a_block_of_another_shape_is_refused_for_its_shape(shape: Any) -> None:
    assert found(shape, a="web") == []


def test_a_misspelt_entry_is_one_message_where_it_stands() -> None:
    ((code, at, words),) = found({"wbe": LOOK, "call": LOOK}, a="web", b="web", c="call")
    assert (code, at) == ("misspelt-evidence", ("evidence", "wbe"))
    assert "2 facts name 'web'" in words
    assert "did you mean 'web'?" in words


def test_a_fact_that_misspells_is_told_where_it_stands() -> None:
    ((code, at, words),) = found({"web": LOOK}, a="web", b="wbe")
    assert (code, at) == ("unknown-evidence", ("b", "evidence"))
    assert "did you mean 'web'?" in words


def test_a_name_without_any_entry_is_told_once() -> None:
    ((_, at, words),) = found({"web": LOOK}, a="web", b="phone-call", c="phone-call")
    assert at == ("b", "evidence")
    assert "2 facts name it" in words


def test_an_entry_must_be_named_where_facts_name_any() -> None:
    assert [code for code, _, _ in found({"web": LOOK, "b": LOOK}, a="web")] == ["unused-evidence"]


def test_evidence_that_no_fact_can_name_is_not_demanded_back() -> None:
    assert found({"web": LOOK}) == []


def test_a_look_that_names_a_hand_with_a_tie_is_kept_without_any_fact() -> None:
    tied = {**LOOK, "by": "hand", "conflict_of_interest": "affiliated"}
    assert found({"web": LOOK, "b": tied}, a="web") == []
    untied = {**tied, "conflict_of_interest": "none"}
    assert [code for code, _, _ in found({"web": LOOK, "b": untied}, a="web")] == [
        "unused-evidence"
    ]
