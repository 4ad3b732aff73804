"""A link leads to a section, to its page, or nowhere; what a site has is named by what it is."""

import pytest

from generator.model.known_pages import EVERY_PAGE, KnownPages, known_pages
from tests.pages.articles import article

KNOWN = known_pages([article("learn/cost", "Some.\n\n## What it costs\n\nMuch.\n\n### More\n\nX.")])


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("learn/cost/", "learn/cost/"),
        ("learn/cost/#what-it-costs", "learn/cost/#what-it-costs"),
        ("learn/cost/#more", "learn/cost/"),
        ("learn/safety/", ""),
        ("learn/safety/#what-it-costs", ""),
        # What the program makes is on every site, and so is help.
        ("learn/in-a-crisis/", "learn/in-a-crisis/"),
        ("learn/", "learn/"),
        ("learn/#costs", "learn/"),
        ("learn/cost-worksheet/", "learn/cost-worksheet/"),
    ],
)
def test_a_link_leads_as_far_as_the_site_goes(address: str, target: str) -> None:
    assert KNOWN.target(address) == target
    assert EVERY_PAGE.target(address) == address


def test_the_same_pages_have_the_same_name_whatever_their_order() -> None:
    one, other = frozenset({"learn/a/", "learn/b/"}), frozenset({"learn/b/", "learn/a/"})
    assert repr(KnownPages(one)) == repr(KnownPages(other))
    assert len({repr(KnownPages(one)), repr(KNOWN), repr(EVERY_PAGE)}) == 3
