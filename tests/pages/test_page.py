"""A page in memory."""

import pytest
from markupsafe import Markup

from generator.pages.page import DataFile, Page, base_of


@pytest.mark.parametrize(
    ("path", "base"),
    [("", ""), ("404.html", ""), ("rules/", "../"), ("states/ca/", "../../")],
)
def test_the_way_to_the_root_is_as_long_as_the_address_is_deep(path: str, base: str) -> None:
    assert base_of(path) == base


def test_a_page_shows_to_search_engines_unless_it_says_otherwise() -> None:
    page = Page("rules/", "How we judge", "How we judge providers.", Markup("<h1>Rules</h1>"))
    assert not page.hidden
    assert (page.tab, page.json_ld, page.changed) == ("", "", None)


def test_a_file_is_bytes_at_an_address() -> None:
    assert DataFile("data/providers.json", b"{}").data == b"{}"
