"""The largest file of each kind is so much work: calls of a small one, times its size.

Calls are counted, no seconds; a million and a half of them take about a second. That
work grows with the size and not faster is shown in ``test_growth``.
"""

from pathlib import Path

import pytest

from generator.drafting.draft import proposals
from generator.drafting.page_text import passages
from generator.drafting.saved_page import MOST_LETTERS
from generator.reading.articles.articles import MAX_BYTES
from generator.reading.text_file import MAX_BYTES as OF_A_PROFILE
from tests.made_up_house import PAGE
from tests.soak.targets import TARGETS, laid_out, look_at
from tests.soak.test_growth import calls

MOST_CALLS = 3_000_000
SIZE = 4_000
ARTICLES = {
    "prose": "People who take this at a clinic near them may feel better for days.[@an-example]",
    "claims": "It cures depression, is guaranteed, FDA-approved, non-addictive, safe for all.",
    "numbers": "In 12 of 19 people the dose was 0.5 mg per kg, 3 weeks, $4,000 and 55% of them.",
    "crisis": "Call 988 now, or 911, or Poison Help at 1-800-222-1222, says the crisis line.",
}
"""Sentences of which a whole page is made."""
PAGES = {
    "prices": "Infusion 3 costs $453; we accept HSA cards.",
    "prose": "We are a clinic in a town, and people come here for many things every day.",
}
"""Passages of which a saved page is made."""


def calls_for(unit: str, made: object, most: int) -> float:
    """Return about how many calls ``most`` letters take, from a small and a smaller file."""
    assert callable(made)
    made(unit * 3)
    small, none = calls(lambda: made(unit * (SIZE // len(unit)))), calls(lambda: made(unit))
    return (small - none) * most / SIZE


@pytest.mark.parametrize("kind", ARTICLES)
def test_the_largest_article_is_about_two_seconds_of_work(kind: str, tmp_path: Path) -> None:
    root = laid_out(tmp_path)

    def read(text: str) -> None:
        page = PAGE.replace("A made-up sentence.", text)
        look_at(TARGETS["article"], root, page.encode())

    assert calls_for(f"{ARTICLES[kind]}\n\n", read, MAX_BYTES) < MOST_CALLS


@pytest.mark.parametrize("kind", PAGES)
def test_the_largest_saved_page_is_about_two_seconds_of_work(kind: str) -> None:
    def read(text: str) -> None:
        proposals(passages(text, "page.html"))

    assert calls_for(f"<p>{PAGES[kind]}</p>\n", read, MOST_LETTERS) < MOST_CALLS


def test_the_largest_profile_is_about_two_seconds_of_work(tmp_path: Path) -> None:
    root = laid_out(tmp_path)

    def read(text: str) -> None:
        # With one mistake no page is made of it, which every file would pay for alike.
        wrong = TARGETS["profile"].sound.replace("kind: clinic", "kind: clinik")
        look_at(TARGETS["profile"], root, f"{wrong}history:\n{text}".encode())

    unit = '  - {on: 2026-11-10, what: "They promise a cure in 5 days and say to call 988 first"}\n'
    assert calls_for(unit, read, OF_A_PROFILE) < MOST_CALLS
