"""No word of a page is written in letters that only look like it."""

import pytest

from generator.reading.articles.look_alike_words import look_alike_words
from tests.reading.pages import page, placed


@pytest.mark.parametrize(
    "words", ["Do n\u043et call 988.", "\u2079\u2078\u2078 is closed.", "It \u24d2ures."]
)
def test_it_is_told_with_its_place(words: str) -> None:
    at = next(n for n, sign in enumerate(words) if not sign.isascii())
    found = placed(look_alike_words(page(f"Words.\n\n- {words}")))
    assert found == [(12, at + 3, "look-alike-letter")]


def test_what_was_meant_is_proposed_where_a_machine_can_know_it() -> None:
    (one,) = look_alike_words(page("Call \uff19\uff18\uff18."))
    assert one.suggestion == "write 'Call 988.'"


def test_a_name_in_its_own_letters_is_accepted() -> None:
    assert placed(look_alike_words(page("Ask Dr. Pe\u00f1a for 5 \u00b5g."))) == []
