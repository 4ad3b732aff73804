"""The whole guide to print or to save: an index, and one page for each way through the articles.

All on one page would be three times what a phone may load, and a reader seldom wants it all. A part
is a reading path, or half of a long one: a page that two paths name stands in both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from markupsafe import Markup

from generator.directory import Directory
from generator.model.article import Article, FrontMatter, address_of
from generator.model.source import Source
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.learn.article_forms import RenderedArticle
from generator.pages.learn.article_shape import parts_of
from generator.pages.learn.drawn_sections import with_drawings
from generator.pages.learn.passed_days import DayNotice, day_notice
from generator.pages.learn.reading_paths import reading_order, reading_paths
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

PATH = "learn/guide/"
TITLE = "The whole guide, to print or save"
DESCRIPTION = (
    "Every page of the guide to ketamine therapy, in parts to print or to save, each with its "
    "sources."
)
TOGETHER = 5
"""How many articles stand on one page at most: what a phone may load."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One article of the guide."""

    id: str
    front: FrontMatter
    notice: DayNotice | None
    lead: Markup
    body: Markup
    sources: Sequence[Source]


@dataclass(frozen=True, slots=True)
class PartOfGuide:
    """One part: a title, and the articles that stand in it, in their order."""

    number: int
    title: str
    articles: tuple[Article, ...]

    @property
    def path(self) -> str:
        """Return its address from the site's root."""
        return f"{PATH}part-{self.number}/"


def guide(
    directory: Directory, articles: Sequence[Article], rendered: Mapping[str, RenderedArticle]
) -> Iterator[Page]:
    """Yield the index of the parts, then each part, which search engines are told to leave out."""
    parts = parts_of_guide(articles)
    yield _index(directory, parts)
    yield from (_part(directory, part, len(parts), rendered) for part in parts)


def parts_of_guide(articles: Sequence[Article]) -> tuple[PartOfGuide, ...]:
    """Return each reading path as one part or a few, then what none of them names."""
    ordered = {article.path: article for article in reading_order(articles)}
    paths = {
        one.title: [page for page in one.pages if page in ordered]
        for one in reading_paths(articles)
    }
    named = {page for pages in paths.values() for page in pages}
    rest = [page for page in ordered if page not in named]
    titled = chain.from_iterable(_pieces(*one) for one in [*paths.items(), ("More pages", rest)])
    return tuple(
        PartOfGuide(number, title, tuple(ordered[page] for page in pages))
        for number, (title, pages) in enumerate(titled, 1)
    )


def _pieces(title: str, pages: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield a way in pieces of about the same length that a phone can hold, with their titles."""
    number = -(-len(pages) // TOGETHER)
    each = -(-len(pages) // number) if number else 0
    for piece in range(number):
        which = f", {piece + 1} of {number}" if number > 1 else ""
        yield title + which, pages[piece * each : (piece + 1) * each]


def _index(directory: Directory, parts: Sequence[PartOfGuide]) -> Page:
    crumbs = [HOME, Crumb("Learn", "learn/"), Crumb("The whole guide")]
    first: dict[str, int] = {}
    for part in parts:
        for article in part.articles:
            first.setdefault(id_of(article), part.number)
    body = fill(
        "learn/guide.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        parts=parts,
        id_of=id_of,
        first=first,
    )
    data = as_json(breadcrumbs(listed_trail(crumbs, PATH, directory.address)))
    return Page(PATH, TITLE, DESCRIPTION, body, "learn", data)


def _part(
    directory: Directory, part: PartOfGuide, of: int, rendered: Mapping[str, RenderedArticle]
) -> Page:
    here = Crumb(f"Part {part.number}")
    crumbs = [HOME, Crumb("Learn", "learn/"), Crumb("The whole guide", PATH), here]
    chapters = [
        _chapter(directory, article, rendered[article.path].chapters[part.path])
        for article in part.articles
    ]
    body = fill(
        "learn/guide_part.html.jinja",
        base=base_of(part.path),
        crumbs=crumbs,
        part=part,
        of=of,
        chapters=chapters,
        name=directory.config.name,
        address=directory.address(part.path),
        today=directory.today,
    )
    data = as_json(breadcrumbs(listed_trail(crumbs, part.path, directory.address)))
    title = f"The guide, part {part.number} of {of}: {part.title}"
    description = f"{part.title}: {len(chapters)} pages of the guide one after the other, to print."
    return Page(part.path, title, description, body, "learn", data, hidden=True)


def id_of(article: Article) -> str:
    """Return the id under which an article stands in the guide."""
    return article.path.removeprefix("learn/").replace("/", "--")


def chapters_of(articles: Sequence[Article]) -> dict[str, dict[str, dict[str, str]]]:
    """Return for each article, by path, the pages of the guide that it stands on.

    Each page has the ids of all articles on it, by their own address.
    """
    on_pages: dict[str, dict[str, dict[str, str]]] = {article.path: {} for article in articles}
    for part in parts_of_guide(articles):
        ids = {address_of(article.path): id_of(article) for article in part.articles}
        for article in part.articles:
            on_pages[article.path][part.path] = ids
    return on_pages


def _chapter(directory: Directory, article: Article, html: Markup) -> Chapter:
    name, front = id_of(article), article.front
    lead, advice, body = parts_of(with_drawings(html, front.drawings))
    sources = [directory.sources[source] for source in article.cited]
    notice = day_notice(article, directory.today)
    return Chapter(name, front, notice, lead, advice + body, sources)
