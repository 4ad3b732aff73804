"""A whole build: read and judge a project's folder, render it, and put it in the old one's place.

It is called, not typed: nothing is printed, the day is an argument, and what happened is returned.
"""

import os
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

from generator.model.article import address_of
from generator.model.problem import DirectoryError
from generator.model.progress import Progress, unseen
from generator.pages.data.ledger import Ledger
from generator.pages.learn.article_forms import rendered_article
from generator.pages.learn.engine_texts import engine_texts
from generator.pages.page import DataFile
from generator.pages.search.data_files import search_files
from generator.project import Project, read_project
from generator.publishing.built import Built, Published
from generator.publishing.cms.cms_files import cms_files
from generator.publishing.contents import (
    FIXED_ADDRESSES,
    and_data_page,
    files_of,
    pages_of,
)
from generator.publishing.engine.cache import rendered
from generator.publishing.kept.kept_digests import digests_kept
from generator.publishing.kept.last_build import key_of, remember
from generator.publishing.kept.memory import remembered
from generator.publishing.kept.templates import keep_templates
from generator.publishing.output.site import publish
from generator.publishing.program import digest_of, program
from generator.publishing.reproduction.build_record import BuildRecord, build_record
from generator.publishing.shell.assets import site_assets
from generator.publishing.shell.navigation import frame_for
from generator.publishing.shell.security_policy import headers_file
from generator.publishing.shell.shell import Shell
from generator.publishing.workers.team import Sharing, alone
from generator.reading.digests import NONE, Digests
from generator.reading.memory import Memory, forgetful
from generator.reading.revision import commit_of

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
    with (
        digests_kept(cache, clean=clean) as digests,
        remembered(cache, clean=clean, is_partial=lambda: digests.is_used) as kept,
    ):
        memory = sharing(kept)
        project = read_project(root, today, progress, memory, digests)
        if project.errors:
            return _built(project, None)
        record = build_record(root, today, commit_of(root))
        more = cms_files(project.config, root) if project.config else ()
        made = make(
            *(project, out, cache, record, more),
            clean=clean,
            tell=tell,
            memory=memory,
            digests=digests,
        )
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
    digests: Digests = NONE,
) -> Published:
    """Render a sound project, with ``more`` files, and put it in the place of ``out``."""
    directory = project.directory(memory, digests)
    config = directory.config
    markdown = engine_texts(directory, project.articles)
    addresses = {*FIXED_ADDRESSES, *(address_of(article.path) for article in project.articles)}
    frame = frame_for(config.name, addresses)
    made = rendered(markdown, frame, cache, clean=clean, tell=tell, memory=memory)
    css = made.stylesheet
    assets = memory("assets", [css.encode()], partial(site_assets, css))
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
    pages = pages_of(project, directory, articles, memory)
    files = files_of(assets, directory, ledger, memory)
    search = search_files(directory, project.articles, articles)
    files = chain(files, search, [record.file()], more)
    # Files are written first: the page that tells their sizes is made after them.
    return publish(
        and_data_page(pages, directory, ledger),
        files,
        shell=shell,
        out=out,
        keeps=config.offline_reading,
        headers=headers_file(cms=config.cms is not None),
        tell=tell,
        program=b"" if clean else digest_of(program()).encode(),
        memory=memory,
    )
