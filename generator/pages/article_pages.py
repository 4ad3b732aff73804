"""Education and about pages: the engine's HTML with way back, dates, sources and related pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.article import Article
from generator.pages.accuracy import accuracy_table
from generator.pages.article_html import fitted
from generator.pages.article_markdown import address_of, cited
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.directory import Directory
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

NOT_FILLED_IN = "nobody has filled this in yet."
WORDS_A_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Rendered:
    """What the engine made of one article: its HTML, and the ids and titles of its sections."""

    html: Markup
    sections: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Related:
    """A page to read next."""

    path: str
    title: str
    description: str


def article_pages(
    directory: Directory, articles: Sequence[Article], rendered: Mapping[str, Rendered]
) -> Iterator[Page]:
    """Yield the page of every article; ``rendered`` has one entry for each, by path."""
    by_path = {article.path: article for article in articles}
    for article in articles:
        yield _page(directory, article, rendered[article.path], by_path)


def settings(directory: Directory) -> dict[str, str]:
    """Return what fills the ``{{ }}`` marks of about pages; nothing is guessed."""
    config = directory.config
    return {
        "run_by": config.run_by or NOT_FILLED_IN,
        "funded_by": config.funded_by or NOT_FILLED_IN,
        "contact": config.contact or NOT_FILLED_IN,
        "reviewers": ", ".join(config.reviewers) or "no clinician has reviewed a page yet.",
        "accuracy_table": accuracy_table(directory),
    }


def _page(
    directory: Directory, article: Article, made: Rendered, by_path: Mapping[str, Article]
) -> Page:
    path, front = address_of(article.path), article.front
    lead, body = fitted(made.html)
    crumbs = _crumbs(article, by_path)
    sources = [directory.sources[name] for name in cited(article.markdown)]
    html = fill(
        "article.html.jinja",
        base=base_of(path),
        crumbs=crumbs,
        front=front,
        lead=lead,
        body=body,
        minutes=max(1, round(len(article.markdown.split()) / WORDS_A_MINUTE)),
        expired=bool(front.expires and front.expires < directory.today),
        sections=[*made.sections, *([("sources", "Sources")] if sources else [])],
        sources=sources,
        related=[_related(by_path[name]) for name in front.related],
    )
    data = as_json(
        {
            "@type": "MedicalWebPage" if path.startswith("learn/") else "WebPage",
            "name": front.title,
            "description": front.description,
            "url": directory.address(path),
            "lastReviewed": front.reviewed.isoformat(),
        },
        breadcrumbs(listed_trail(crumbs, path, directory.address)),
    )
    return Page(
        path, front.title, front.description, html, path.partition("/")[0], data, front.reviewed
    )


def _crumbs(article: Article, by_path: Mapping[str, Article]) -> list[Crumb]:
    folder = article.path.partition("/")[0]
    index = by_path.get(f"{folder}/index")
    middle = [Crumb(folder.capitalize(), f"{folder}/")] if index and index is not article else []
    return [HOME, *middle, Crumb(article.front.title)]


def _related(article: Article) -> Related:
    return Related(address_of(article.path), article.front.title, article.front.description)
