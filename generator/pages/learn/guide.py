"""The whole guide on one page, to print or to save: every learn article, one after the other."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.directory import Directory
from generator.model.article import Article, FrontMatter
from generator.model.source import Source
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.learn.article_markdown import address_of
from generator.pages.learn.article_pages import RenderedArticle
from generator.pages.learn.article_shape import parts_of
from generator.pages.learn.drawn_sections import with_drawings
from generator.pages.learn.passed_days import DayNotice, day_notice
from generator.pages.learn.reading_paths import reading_order
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

PATH = "learn/guide/"
TITLE = "The whole guide, to print or save"
DESCRIPTION = (
    "Every page of the guide to ketamine therapy one after the other, each with its sources."
)
HEADING = re.compile(r"<(/?)h([1-5])(?=[ >])")
ID = re.compile(r'(<[^<>]*? id=")([^"<]+)(?=")')
OWN_LINK = re.compile(r'(<a [^<>]*?href=")#([^"<]+)(?=")')


@dataclass(frozen=True, slots=True)
class Chapter:
    """One article of the guide."""

    id: str
    front: FrontMatter
    notice: DayNotice | None
    lead: Markup
    body: Markup
    sources: Sequence[Source]


def guide(
    directory: Directory, articles: Sequence[Article], rendered: Mapping[str, RenderedArticle]
) -> Page:
    """Return the page; search engines are told to leave it out, because it says all twice."""
    ordered = reading_order(articles)
    names = {address_of(article.path): id_of(article) for article in ordered}
    parts = [_part(directory, article, rendered[article.path].html, names) for article in ordered]
    crumbs = [HOME, Crumb("Learn", "learn/"), Crumb("The whole guide")]
    body = fill(
        "learn/guide.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        parts=parts,
        name=directory.config.name,
        address=directory.address("learn/"),
        today=directory.today,
    )
    data = as_json(breadcrumbs(listed_trail(crumbs, PATH, directory.address)))
    return Page(PATH, TITLE, DESCRIPTION, body, "learn", data, hidden=True)


def id_of(article: Article) -> str:
    """Return the id under which an article stands in the guide."""
    return article.path.removeprefix("learn/").replace("/", "--")


def nested(html: str, name: str, names: Mapping[str, str]) -> Markup:
    """Return an article's HTML for the guide: one level down, with ids that stay unique.

    No id has two dashes in a row, so ``name--id`` is nobody else's. Links to articles of the
    guide, whose ids ``names`` holds by address, stay inside it. It works on finished HTML: the
    engine makes each article once, and this is its second place.
    """
    text = HEADING.sub(lambda tag: f"<{tag[1]}h{int(tag[2]) + 1}", html)
    text = ID.sub(rf"\g<1>{name}--\g<2>", text)
    text = OWN_LINK.sub(rf"\g<1>#{name}--\g<2>", text)
    for address, other in names.items():
        there = f'href="{base_of(PATH)}{address}'
        text = text.replace(f"{there}#", f'href="#{other}--').replace(
            f'{there}"', f'href="#{other}"'
        )
    return Markup(text)  # noqa: S704 - the engine's own HTML


def _part(
    directory: Directory, article: Article, html: Markup, names: Mapping[str, str]
) -> Chapter:
    name, front = id_of(article), article.front
    drawn = with_drawings(html, front.drawings)
    lead, advice, body = (nested(piece, name, names) for piece in parts_of(drawn))
    sources = [directory.sources[source] for source in article.cited]
    notice = day_notice(article, directory.today)
    return Chapter(name, front, notice, lead, advice + body, sources)
