"""A page and its front matter."""

import pytest
from pydantic import ValidationError

from generator.model.article import FrontMatter

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


@pytest.mark.parametrize("key", sorted(FRONT))
def test_nothing_else_may_be_left_out(key: str) -> None:
    with pytest.raises(ValidationError):
        FrontMatter.model_validate({k: v for k, v in FRONT.items() if k != key})
