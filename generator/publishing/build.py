"""A whole build: read and judge a project's folder, render it, and put it in the old one's place.

It is called, not typed: nothing is printed, the day is an argument, and what happened is returned.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path

from generator.directory import Directory
from generator.model.article import ALWAYS_THERE, GENERATED_PAGES
from generator.model.problem import DirectoryError
from generator.model.progress import Progress, unseen
from generator.pages.data.data_page import data_page
from generator.pages.data.feed import feed
from generator.pages.data.files import data_files
from generator.pages.data.ledger import Ledger
from generator.pages.every_page import every_page
from generator.pages.finder.files import finder_files
from generator.pages.learn.a_to_z import a_to_z
from generator.pages.learn.article_forms import RenderedArticle, rendered_article
from generator.pages.learn.article_markdown import address_of
from generator.pages.learn.article_pages import article_pages
from generator.pages.learn.engine_texts import engine_texts
from generator.pages.learn.guide import guide
from generator.pages.page import DataFile, Page, Piece
from generator.pages.search.data_files import search_files
from generator.pages.site.absent_pages import Absent, absent_from, without_absent
from generator.pages.site.fallback_pages import fallback_pages
from generator.project import Project, read_project
from generator.publishing.built import Built, Published
from generator.publishing.cms.cms_files import cms_files
from generator.publishing.engine.cache import rendered
from generator.publishing.kept.last_build import key_of, remember
from generator.publishing.kept.memory import remembered
from generator.publishing.kept.templates import keep_templates
from generator.publishing.output.manifest import manifest
from generator.publishing.output.parquet import with_parquet
from generator.publishing.output.site import publish
from generator.publishing.reproduction.build_record import BuildRecord, build_record
from generator.publishing.shell.assets import Assets, site_assets
from generator.publishing.shell.navigation import frame_for
from generator.publishing.shell.security_policy import headers_file
from generator.publishing.shell.shell import Shell
from generator.publishing.workers.team import Sharing, alone
from generator.reading.memory import Memory, forgetful
from generator.reading.revision import commit_of
from generator.schema.profile import render

FIXED_ADDRESSES = (
    *("providers/", "rules/", "search/", "data/", "feed.xml", "check-any-clinic/"),
    *map(address_of, sorted(ALWAYS_THERE)),
)
"""Addresses that the footer may name and that are no articles."""


SOURCES = ("providers", "content", ".git")
"""The folders that a project is read from and kept in; no site stands in them."""


def build(
    root: Path,
    today: date,
    out: Path | None = None,
    *,
    clean: bool = False,
    progress: Progress = unseen,
    tell: Callable[[str], object] = str,
    sharing: Sharing = alone,
) -> Built:
    """Build the site of a project's folder; with an error in any file nothing is changed.

    ``out`` is the folder to replace, ``site`` in ``root`` where none is given. With ``clean``
    nothing that an earlier build has kept is used; ``tell`` hears of a long wait
    and of a cache that is not ours; ``sharing`` lets other processes work for it.
    Raises DirectoryError where it cannot run, OSError where the system gives no file or handle.
    """
    out, cache = out or root / "site", root / ".cache"
    _refuse_sources(root, out)
    key = key_of(root, today)
    if not clean:
        keep_templates()
    with remembered(cache, clean=clean) as kept:
        memory = sharing(kept)
        project = read_project(root, today, progress, memory)
        if project.errors:
            return _built(project, None)
        record = build_record(root, today, commit_of(root))
        more = cms_files(project.config, root) if project.config else ()
        made = make(project, out, cache, record, more, clean=clean, tell=tell, memory=memory)
    built = _built(project, made)
    remember(root, out, key, built, today)
    return built


def _built(project: Project, published: Published | None) -> Built:
    owed = tuple(project.config.before_publishing) if project.config else ()
    return Built(len(project.profiles), tuple(project.problems), owed, published)


def _refuse_sources(root: Path, out: Path) -> None:
    """Refuse to build into the folders that a site is made from."""
    folder = Path(os.path.realpath(out))
    for name in SOURCES:
        if folder.is_relative_to(os.path.realpath(root / name)):
            raise DirectoryError(
                f"{out} lies in {name}/, and the next build would read it as a source.\n"
                "Choose a folder outside of it with --output."
            )


def make(
    project: Project,
    out: Path,
    cache: Path,
    record: BuildRecord,
    more: Iterable[DataFile] = (),
    *,
    clean: bool = False,
    tell: Callable[[str], object] = str,
    memory: Memory = forgetful,
) -> Published:
    """Render a sound project, with ``more`` files, and put it in the place of ``out``."""
    directory = project.directory()
    config = directory.config
    markdown = engine_texts(directory, project.articles)
    addresses = {*FIXED_ADDRESSES, *(address_of(article.path) for article in project.articles)}
    frame = frame_for(config.name, addresses)
    made = rendered(markdown, frame, cache, clean=clean, tell=tell)
    assets = site_assets(made.stylesheet)
    shell = Shell(
        made.shell,
        name=config.name,
        url=config.url,
        built=project.today,
        assets=assets,
        language=config.language,
    )
    articles = {
        path.removesuffix(".md"): rendered_article(
            fragment.html,
            [(heading.id, heading.title) for heading in fragment.headings if heading.level == 2],
        )
        for path, fragment in made.fragments.items()
    }
    ledger = Ledger()
    pages = _pages(project, directory, articles, memory)
    files = _files(assets, directory, ledger)
    files = chain(files, search_files(directory, project.articles, articles), [record.file()], more)
    # Files are written first: the page that tells their sizes is made after them.
    return publish(
        without_absent(_and_data_page(pages, directory, ledger), _absent(articles)),
        files,
        shell=shell,
        out=out,
        keeps=config.offline_reading,
        headers=headers_file(cms=config.cms is not None),
        tell=tell,
    )


def _and_data_page(pages: Iterator[Page], directory: Directory, ledger: Ledger) -> Iterator[Page]:
    yield from pages
    yield data_page(directory, ledger)


def _absent(articles: dict[str, RenderedArticle]) -> Absent:
    """Return what our own words link and this site does not have."""
    made = [*FIXED_ADDRESSES, *(f"{path}/" for path in GENERATED_PAGES)]
    sections = {
        address_of(path): frozenset(name for name, _ in article.sections)
        for path, article in articles.items()
    }
    return absent_from(dict.fromkeys(made, frozenset[str]()) | sections)


def _pages(
    project: Project,
    directory: Directory,
    articles: dict[str, RenderedArticle],
    memory: Memory,
) -> Iterator[Page]:
    texts = {profile.slug: profile.text for profile in project.profiles}
    yield from every_page(directory, texts, memory)
    yield from article_pages(directory, project.articles, articles)
    yield from fallback_pages(directory, project.articles)
    yield a_to_z(directory, project.articles, articles)
    yield from guide(directory, project.articles, articles)


def _files(assets: Assets, directory: Directory, ledger: Ledger) -> Iterator[DataFile | Piece]:
    yield from assets.files
    yield manifest(directory.config)
    yield from finder_files(directory)
    yield feed(directory)
    data = data_files(directory, render().encode(), ledger)
    yield from with_parquet(data, ledger) if directory.config.parquet else data
