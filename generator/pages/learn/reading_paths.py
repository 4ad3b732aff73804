"""The ways through the articles, as the numbered lists of the learn index lay them out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.article import INDEX, Article
from generator.model.block import Block, BlockKind
from generator.reading.markdown_blocks import LINK_BY_ID

NUMBERED = re.compile(r"\s*\d+[.)]\s")


@dataclass(frozen=True, slots=True)
class ReadingPath:
    """One numbered list of the index: the heading above it, and its pages in order."""

    title: str
    pages: tuple[str, ...]


def reading_paths(articles: Iterable[Article]) -> tuple[ReadingPath, ...]:
    """Return the paths that the index of the articles lays out; none without an index.

    A line that names no article, but a page made by the program, is no step of a path.
    """
    known = {article.path: article for article in articles}
    steps: dict[str, list[str]] = {}
    for heading, entry in _entries(known.values()):
        named = [page for page in _pages(entry) if page in known]
        if NUMBERED.match(entry.text) and named:
            steps.setdefault(heading, []).append(named[0])
    return tuple(ReadingPath(title, tuple(pages)) for title, pages in steps.items())


def next_after(path: str, paths: Iterable[ReadingPath]) -> list[tuple[str, str]]:
    """Return the title of each path that goes on after a page, and the page it goes on to."""
    titles: dict[str, str] = {}
    for one in paths:
        for page, following in pairwise(one.pages):
            if page == path:
                titles.setdefault(following, one.title)
    return [(title, following) for following, title in titles.items()]


def reading_order(articles: Iterable[Article]) -> list[Article]:
    """Return the learn articles but the index: as the index names them, then any other."""
    known = {article.path: article for article in articles if article.path.startswith("learn/")}
    named = [page for _, entry in _entries(known.values()) for page in _pages(entry)]
    ordered = dict.fromkeys([*(page for page in named if page in known), *known])
    return [known[path] for path in ordered if path != INDEX]


def _entries(articles: Iterable[Article]) -> Iterator[tuple[str, Block]]:
    """Yield the list entries of the index, each with the heading that it stands under."""
    heading = ""
    for article in (article for article in articles if article.path == INDEX):
        for block in article.blocks:
            if block.kind is BlockKind.HEADING:
                heading = block.words
            elif block.kind is BlockKind.ENTRY:
                yield heading, block


def _pages(entry: Block) -> list[str]:
    links = (LINK_BY_ID.fullmatch(link.value) for link in entry.named("a"))
    return [link[2] for link in links if link and link[1] == "page"]
