"""The pages that every site has, also where nobody has written them: learn, about, crisis help.

Tabs, crumbs, the search box and the worker lead to them, and help must never be a dead link.
"""

from collections.abc import Iterable, Iterator, Sequence

from generator.directory import Directory
from generator.model.article import ALWAYS_THERE, Article, address_of
from generator.model.crisis import HELP
from generator.pages.crumbs import HOME, Crumb
from generator.pages.learn.article_pages import NOT_FILLED_IN
from generator.pages.page import Page, base_of
from generator.pages.templating import fill

CRISIS = "learn/in-a-crisis"
TITLES = {
    "learn/index": ("Learn about ketamine therapy", "What there is to read before you decide."),
    "about/index": ("About this directory", "Who runs this directory, and what it can tell you."),
    CRISIS: (
        "Help in a crisis",
        f"Who to call now: {HELP.lifeline.number}, {HELP.emergency.number} and Poison Help.",
    ),
}


def fallback_pages(directory: Directory, articles: Sequence[Article]) -> Iterator[Page]:
    """Yield each page that must be there and that no article is."""
    written = {article.path for article in articles}
    for path in sorted(ALWAYS_THERE - written):
        yield _page(directory, path, articles)


def _page(directory: Directory, path: str, articles: Iterable[Article]) -> Page:
    address, (title, description) = address_of(path), TITLES[path]
    folder = path.partition("/")[0]
    body = fill(
        "site/fallback.html.jinja",
        base=base_of(address),
        crumbs=[HOME, Crumb(title)],
        title=title,
        description=description,
        folder="" if path == CRISIS else folder,
        articles=[
            (address_of(article.path), article.front.title, article.front.description)
            for article in articles
            if article.path.startswith(f"{folder}/")
        ],
        config=directory.config,
        nobody=NOT_FILLED_IN,
    )
    return Page(address, title, description, body, folder)
