"""Education and about pages: the engine's HTML with way back, dates, sources and related pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.directory import Directory
from generator.judging import ALL_RULES
from generator.model.article import Article, address_of
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.learn.accuracy import accuracy_table
from generator.pages.learn.article_forms import RenderedArticle
from generator.pages.learn.article_shape import parts_of
from generator.pages.learn.drawn_sections import with_drawings
from generator.pages.learn.passed_days import day_notice
from generator.pages.learn.reading_paths import ReadingPath, next_after, reading_paths
from generator.pages.learn.second_looks import second_looks
from generator.pages.learn.source_coverage import coverage_of_sources
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill

NOT_FILLED_IN = "nobody has filled this in yet."
WORDS_A_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Related:
    """A page to read next."""

    path: str
    title: str
    description: str


def article_pages(
    directory: Directory, articles: Sequence[Article], rendered: Mapping[str, RenderedArticle]
) -> Iterator[Page]:
    """Yield the page of every article; ``rendered`` has one entry for each, by path."""
    by_path = {article.path: article for article in articles}
    paths = reading_paths(articles)
    for article in articles:
        yield _page(directory, article, rendered[article.path], by_path, paths)


def settings(directory: Directory) -> dict[str, str]:
    """Return what fills the ``{{ }}`` marks of about pages; nothing is guessed."""
    config = directory.config
    reviewers = ", ".join(config.reviewers)
    return {
        "run_by": config.run_by or NOT_FILLED_IN,
        "funded_by": config.funded_by or NOT_FILLED_IN,
        "contact": config.contact or NOT_FILLED_IN,
        "reviewers": reviewers or "no clinician has reviewed a page yet.",
        "accuracy_table": accuracy_table(directory),
        "second_looks": second_looks(directory),
    }


def _page(
    directory: Directory,
    article: Article,
    made: RenderedArticle,
    by_path: Mapping[str, Article],
    paths: Sequence[ReadingPath],
) -> Page:
    path, front = address_of(article.path), article.front
    lead, advice, body = parts_of(with_drawings(made.page, front.drawings))
    rules = [rule for rule in ALL_RULES.values() if rule.learn == article.path]
    crumbs = _crumbs(article, by_path)
    sources = [directory.sources[name] for name in article.cited]
    html = fill(
        "learn/article.html.jinja",
        base=base_of(path),
        crumbs=crumbs,
        front=front,
        lead=lead,
        advice=advice,
        body=body,
        minutes=max(1, round(len(article.markdown.split()) / WORDS_A_MINUTE)),
        notice=day_notice(article, directory.today),
        sections=[
            *made.sections,
            *_last_sections(has_rules=bool(rules), has_sources=bool(sources)),
        ],
        steps=[(title, _related(by_path[step])) for title, step in next_after(article.path, paths)],
        rules=rules,
        sources=sources,
        coverage_of_sources=coverage_of_sources(sources),
        related=[_related(by_path[name]) for name in front.related],
    )
    tab, data = path.partition("/")[0], _data(directory, article, crumbs)
    return Page(path, front.title, front.description, html, tab, data, front.reviewed)


def _data(directory: Directory, article: Article, crumbs: Sequence[Crumb]) -> str:
    path, front = address_of(article.path), article.front
    page = {
        "@type": "MedicalWebPage" if path.startswith("learn/") else "WebPage",
        "name": front.title,
        "description": front.description,
        "url": directory.address(path),
        "dateModified": front.reviewed.isoformat(),
    }
    return as_json(page, breadcrumbs(listed_trail(crumbs, path, directory.address)))


def _last_sections(*, has_rules: bool, has_sources: bool) -> list[tuple[str, str]]:
    rules = [("our-rules", "Our rules on this")] if has_rules else []
    return [*rules, ("sources", "Sources")] if has_sources else rules


def _crumbs(article: Article, by_path: Mapping[str, Article]) -> list[Crumb]:
    folder = article.path.partition("/")[0]
    index = by_path.get(f"{folder}/index")
    middle = [Crumb(folder.capitalize(), f"{folder}/")] if index and index is not article else []
    return [HOME, *middle, Crumb(article.front.title)]


def _related(article: Article) -> Related:
    return Related(address_of(article.path), article.front.title, article.front.description)
