from dataclasses import replace

import pytest

from generator.pages.page import Page
from generator.pages.site.fallback_pages import fallback_pages
from tests.demonstration import demonstration
from tests.pages.articles import article


@pytest.fixture
def pages() -> dict[str, Page]:
    return {page.path: page for page in fallback_pages(demonstration(), [])}


def test_learn_about_and_help_stand_where_nobody_wrote_them(pages: dict[str, Page]) -> None:
    assert sorted(pages) == ["about/", "learn/", "learn/in-a-crisis/"]


def test_what_was_written_is_not_made_again() -> None:
    written = [article("learn/in-a-crisis"), article("learn/index")]
    assert [page.path for page in fallback_pages(demonstration(), written)] == ["about/"]


def test_help_names_every_line(pages: dict[str, Page]) -> None:
    for number in ("tel:988", "tel:911", "tel:18002221222"):
        assert number in pages["learn/in-a-crisis/"].body


def test_who_runs_it_is_told_or_said_to_be_missing(pages: dict[str, Page]) -> None:
    assert "Example Editors, who do not exist" in pages["about/"].body
    config = demonstration().config.model_copy(update={"run_by": None})
    nobody = {
        page.path: page for page in fallback_pages(replace(demonstration(), config=config), [])
    }
    assert "<dt>Run by</dt><dd>Nobody has filled this in yet." in nobody["about/"].body


def test_what_there_is_to_read_is_listed() -> None:
    pages = list(fallback_pages(demonstration(), [article("learn/safety")]))
    learn = next(page for page in pages if page.path == "learn/")
    assert 'href="../learn/safety/"' in learn.body
