"""A page that has moved, as a browser without scripts meets it."""

from markupsafe import Markup

from generator.pages.page import Page
from generator.publishing.shell.shell import Shell
from tests.publishing.conftest import URL


def test_it_sends_on_at_once_and_names_the_page_of_today(shell: Shell) -> None:
    page = Page("providers/old/", "T", "D", Markup(), hidden=True, moved_to="providers/new/")
    text = shell.fill(page).decode()
    assert '<meta http-equiv="refresh" content="0; url=../../providers/new/">' in text
    assert f'<link rel="canonical" href="{URL}providers/new/">' in text
    assert '<meta name="robots" content="noindex">' in text


def test_every_other_page_stays(shell: Shell) -> None:
    for path in ("", "providers/new/", "404.html"):
        assert "refresh" not in shell.fill(Page(path, "T", "D", Markup())).decode()
