"""One run of the real engine, shared by the tests that only look at what it made."""

from collections.abc import Callable

import pytest
from markupsafe import Markup

from generator.pages.page import Page
from generator.publishing.engine.mkdocs_engine import RenderedSite, render
from generator.publishing.shell.assets import Assets, site_assets
from generator.publishing.shell.navigation import frame_for
from generator.publishing.shell.shell import Shell
from tests.today import TODAY

NAME = "Example & Sons <Directory>"
URL = "https://directory.example/care/"
ARTICLE = """\
Lead with a [link](safety.md#at-home).

## What it costs

| Treatment | *One* session |
|:----------|--------------:|
| Infusion  | $400, [more](https://harbor.example) |

### Left & out

Words.
"""
MARKDOWN = {
    "learn/cost.md": ARTICLE,
    "learn/safety.md": "## At home\n\nWords.\n",
    "learn/index.md": "[Cost](cost.md)\n",
}
ADDRESSES = {"rules/", "about/", "about/money/", "feed.xml", "learn/"}


@pytest.fixture(scope="session")
def made() -> RenderedSite:
    return render(MARKDOWN, frame_for(NAME, ADDRESSES))


@pytest.fixture(scope="session")
def assets(made: RenderedSite) -> Assets:
    return site_assets(made.stylesheet)


@pytest.fixture
def shell(made: RenderedSite, assets: Assets) -> Shell:
    return Shell(made.shell, name=NAME, url=URL, built=TODAY, assets=assets)


@pytest.fixture
def page() -> Callable[[str], Page]:
    return lambda path: Page(path, f"Title of {path}", "Words.", Markup("<p>Body</p>"))
