"""A page and its front matter."""

import pytest
from pydantic import ValidationError

from generator.model.article import FrontMatter, ReasonWithoutSource

FRONT = {
    "title": "Safety",
    "description": "What can go wrong.",
    "section": "Safety",
    "reviewed": "2026-11-21",
    "next_review": "2027-05-21",
    "clinical_review": "none",
}


def test_a_page_says_who_reviewed_it_even_if_nobody_has() -> None:
    assert FrontMatter.model_validate(FRONT).clinical_review == "none"
    with pytest.raises(ValidationError):
        FrontMatter.model_validate({k: v for k, v in FRONT.items() if k != "clinical_review"})


def test_what_is_absent_is_empty_not_guessed() -> None:
    front = FrontMatter.model_validate(FRONT)
    assert (front.expires, front.sources, front.related) == (None, (), ())
    assert front.sections_without_sources == {}


@pytest.mark.parametrize("key", sorted(FRONT))
def test_nothing_else_may_be_left_out(key: str) -> None:
    with pytest.raises(ValidationError):
        FrontMatter.model_validate({k: v for k, v in FRONT.items() if k != key})


def test_a_section_states_nothing_for_a_reason_of_the_closed_list_only() -> None:
    declared = {**FRONT, "sections_without_sources": {"the-words": "our-words"}}
    (reason,) = FrontMatter.model_validate(declared).sections_without_sources.values()
    assert reason is ReasonWithoutSource.OUR_WORDS
    with pytest.raises(ValidationError):
        FrontMatter.model_validate({**FRONT, "sections_without_sources": {"x": "obvious"}})


def test_readers_are_told_what_could_pass_for_a_finding() -> None:
    shown = {one.value for one in ReasonWithoutSource if one.is_shown}
    assert shown == {"our-advice", "our-words"}
