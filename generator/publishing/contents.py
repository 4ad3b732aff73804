"""Every page and every file of a site, made one by one from a judged directory and its articles."""

from collections.abc import Iterator
from functools import partial

from generator.directory import Directory
from generator.model.article import ALWAYS_THERE, address_of
from generator.pages.data.data_page import data_page
from generator.pages.data.feed import feed
from generator.pages.data.files import data_files
from generator.pages.data.ledger import Ledger
from generator.pages.every_page import due_pages
from generator.pages.finder.files import due_finder_files
from generator.pages.learn.a_to_z import a_to_z
from generator.pages.learn.article_forms import RenderedArticle
from generator.pages.learn.article_pages import article_pages, settings
from generator.pages.learn.guide import guide
from generator.pages.page import DataFile, DueFile, DuePage, DuePages, Page, Piece
from generator.pages.site.fallback_pages import fallback_pages
from generator.project import Project
from generator.publishing.output.manifest import manifest
from generator.publishing.output.parquet import with_parquet
from generator.publishing.shell.assets import Assets
from generator.reading.memory import Memory
from generator.schema.profile import render

FIXED_ADDRESSES = (
    *("providers/", "rules/", "search/", "data/", "feed.xml", "check-any-clinic/"),
    *map(address_of, sorted(ALWAYS_THERE)),
)
"""Addresses that the footer may name and that are no articles."""


def and_data_page(
    pages: Iterator[Page | DuePage | DuePages], directory: Directory, ledger: Ledger
) -> Iterator[Page | DuePage | DuePages]:
    """Yield the pages, and last the one that tells the sizes of the files that were made."""
    yield from pages
    yield data_page(directory, ledger)


def pages_of(
    project: Project,
    directory: Directory,
    articles: dict[str, RenderedArticle],
    memory: Memory,
) -> Iterator[Page | DuePage | DuePages]:
    """Yield every page but that of the data; ``memory`` is asked for what an earlier run made."""
    yield from due_pages(directory, memory)
    work = partial(_to_read, project, directory, articles)
    yield DuePages("to read", _articles_rest_on(project, directory), work)


def _to_read(
    project: Project, directory: Directory, articles: dict[str, RenderedArticle]
) -> Iterator[Page]:
    yield from article_pages(directory, project.articles, articles)
    yield from fallback_pages(directory, project.articles)
    yield a_to_z(directory, project.articles, articles)
    yield from guide(directory, project.articles, articles)


def _articles_rest_on(project: Project, directory: Directory) -> tuple[bytes, ...] | None:
    """Return what all pages to read rest on: the files, the settings, the day, our own figures."""
    if project.read_from is None:
        return None
    ours = (directory.site.whole, settings(directory))
    return project.read_from, repr(ours).encode()


def files_of(
    assets: Assets, directory: Directory, ledger: Ledger, memory: Memory
) -> Iterator[DataFile | Piece | DueFile]:
    """Yield the files that are made of assets, settings and providers, those of the data last."""
    yield from assets.files
    yield manifest(directory.config)
    yield from due_finder_files(directory, memory)
    yield feed(directory)
    data = data_files(directory, memory("schema", [], render).encode(), ledger, memory)
    yield from with_parquet(data, ledger, memory) if directory.config.parquet else data
