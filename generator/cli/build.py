"""``directory build``: check everything, then make the site and put it in the old one's place."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.project import Project, read_project
from generator.cli.speaking import complain, say
from generator.pages.a_to_z import a_to_z
from generator.pages.article_markdown import address_of, resolved
from generator.pages.article_pages import Rendered, article_pages, settings
from generator.pages.data.data_page import data_page
from generator.pages.data.files import data_files
from generator.pages.data.ledger import Ledger
from generator.pages.directory import Directory
from generator.pages.every_page import every_page
from generator.pages.feed import feed
from generator.pages.finder.files import finder_files
from generator.pages.guide import guide
from generator.pages.page import DataFile, Page, Piece
from generator.pages.search.data_files import search_files
from generator.publishing.assets import Assets, site_assets
from generator.publishing.cache import rendered
from generator.publishing.frame import frame_for
from generator.publishing.manifest import manifest
from generator.publishing.shell import Shell
from generator.publishing.site import Published, publish
from generator.reporting.provider_schema import render
from generator.reporting.text import as_text

FIXED_ADDRESSES = ("providers/", "rules/", "search/", "data/", "feed.xml")
"""Addresses that the footer may name and that are no articles."""


@click.command()
@root_option
@today_option
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    show_default="site/ in the project's folder",
    help="The folder to make; it is replaced whole.",
)
@click.option("--clean", is_flag=True, help="Use nothing that an earlier build has kept.")
def build(root: Path, today: date, output: Path | None, clean: bool) -> int:
    """Check every profile and page, then make the site.

    With a problem in any file nothing is made, and the last good site stays.

    \b
    Examples:
      directory build
      directory build --output /tmp/preview --today 2026-12-31
    """
    project = read_project(root, today)
    if project.problems:
        say(as_text(project.problems, []))
    if project.errors:
        complain("nothing was built; the last good site is as it was")
        return 1
    published = make(project, output or root / "site", root / ".cache", clean=clean)
    say(_closing(project, published, output or root / "site"))
    return 0


def make(project: Project, out: Path, cache: Path, *, clean: bool = False) -> Published:
    """Render a sound project and put it in the place of ``out``."""
    directory = project.directory()
    config = directory.config
    words = settings(directory)
    markdown = {f"{one.path}.md": resolved(one, words) for one in project.articles}
    addresses = {*FIXED_ADDRESSES, *(address_of(one.path) for one in project.articles)}
    made = rendered(markdown, frame_for(config.name, addresses), cache, clean=clean)
    assets = site_assets(made.stylesheet)
    shell = Shell(made.shell, name=config.name, url=config.url, assets=assets)
    articles = {
        path.removesuffix(".md"): Rendered(
            one.html,
            [(heading.id, heading.title) for heading in one.headings if heading.level == 2],
        )
        for path, one in made.fragments.items()
    }
    ledger = Ledger()
    pages, files = _pages(project, directory, articles), _files(assets, directory, ledger)
    files = chain(files, search_files(directory, project.articles, articles))
    # Files are written first: the page that tells their sizes is made after them.
    return publish(
        _and_data_page(pages, directory, ledger),
        files,
        shell=shell,
        out=out,
        keeps=config.offline_reading,
    )


def _and_data_page(pages: Iterator[Page], directory: Directory, ledger: Ledger) -> Iterator[Page]:
    yield from pages
    yield data_page(directory, ledger)


def _pages(project: Project, directory: Directory, articles: dict[str, Rendered]) -> Iterator[Page]:
    yield from every_page(directory)
    yield from article_pages(directory, project.articles, articles)
    yield a_to_z(directory, project.articles, articles)
    yield guide(directory, project.articles, articles)


def _files(assets: Assets, directory: Directory, ledger: Ledger) -> Iterator[DataFile | Piece]:
    yield from assets.files
    yield manifest(directory.config)
    yield from finder_files(directory)
    yield feed(directory)
    yield from data_files(directory, render().encode(), ledger)


def _closing(project: Project, published: Published, out: Path) -> str:
    return (
        f"{len(project.profiles):,} providers, {published.pages:,} pages, "
        f"{len(project.problems):,} problems. The site is in {out}\n"
    )
