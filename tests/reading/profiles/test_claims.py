"""What we say about a provider claims no more than is known; what others say may be told."""

from typing import Any

import pytest

from generator.model.wording import unproven_claims
from generator.reading.profiles.claims import our_words
from generator.reading.profiles.raw_profile import walk
from tests.profiles import profile

BOLD = ["We cure depression.", "FDA-approved ketamine.", "Not addictive at all.", "A miracle drug."]
BOLD += ["Relief is guaranteed.", "It is safe and effective.", "There are no side effects."]


def found(**changes: Any) -> list[tuple[int | str, ...]]:
    return [trouble.at for trouble in our_words(walk(profile(**changes)))]


@pytest.mark.parametrize("text", BOLD)
def test_a_bold_word_of_ours_is_found_wherever_it_stands(text: str) -> None:
    assert unproven_claims(text)
    assert set(found(summary=text)) == {("summary",)}
    assert set(found(refunds={"terms": text, "evidence": "page"})) == {("refunds", "terms")}
    assert set(found(experience={"values": ["x y", text]})) == {("experience", "values", 1)}


def test_a_denial_in_one_text_does_not_excuse_the_next() -> None:
    at = found(
        summary="They say it is not", refunds={"terms": "guaranteed to work", "note": "an x"}
    )
    assert at == [("refunds", "terms")]


@pytest.mark.parametrize(
    "changes",
    [
        {"claims": [{"says": "That they cure depression.", "evidence": "page"}]},
        {"flags": [{"rule": "guarantees-outcome", "note": "It promises a cure for all."}]},
        {"history": [{"on": "2026-11-10", "what": "They no longer promise a cure."}]},
        {"evidence": {"faq": {"note": "Under the heading Is it a cure."}}},
        {"name": "The Miracle Cure Clinic"},
        {"also_known_as": ["The Cure Clinic"]},
        {"summary": "Results are not guaranteed."},
    ],
)
def test_what_others_say_and_are_called_may_be_told(changes: dict[str, Any]) -> None:
    assert found(**changes) == []
