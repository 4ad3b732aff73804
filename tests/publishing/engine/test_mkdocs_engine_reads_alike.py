"""The engine parses each article a second time, and reads in it what was checked, no more, no less.

It takes texts, no trees: only a plug-in could hand it one, and a plug-in would be no longer ours to
take along when the engine changes. So both readings are compared, article by article.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from xml.etree.ElementTree import Element

import html5lib
import pytest

from generator.model.article import Article
from generator.pages.learn.article_forms import rendered_article
from generator.pages.learn.article_markdown import for_engine
from generator.pages.learn.article_pages import settings
from generator.publishing.engine.mkdocs_engine import render
from generator.publishing.shell.navigation import frame_for
from generator.reading.markdown_parser import parsed
from generator.reading.markdown_tree import Tree
from tests.ours import ours

pytestmark = pytest.mark.slow

BLOCKS = {"blockquote", "h2", "h3", "h4", "li", "p", "table", "td", "th", "tr"}
FILLED_IN = {"kd-cite", "kd-told"}
STASHED = re.compile("\x02wzxhzdk:([0-9]+)\x03")
AMPERSAND = re.compile("\x02amp\x03")


@cache
def published() -> Mapping[str, str]:
    """Return what the engine makes of every article of ours, in one run."""
    words = settings(ours().directory())
    texts = {f"{one.path}.md": for_engine(one, words) for one in ours().articles}
    made = render(texts, frame_for("Example", ()))
    pages = {path: rendered_article(one.html, []).page for path, one in made.fragments.items()}
    return {path.removesuffix(".md"): str(page) for path, page in pages.items()}


def blocks(root: Element, tree: Tree | None = None) -> Iterator[tuple[str, str]]:
    """Yield each block with its words; a cell is a cell, whether it heads its row or not."""
    for element in root.iter():
        if element.tag in BLOCKS and element.get("class") not in FILLED_IN:
            kind = "td" if element.tag == "th" else element.tag
            yield kind, " ".join("".join(words(element, tree)).split())


def words(element: Element, tree: Tree | None) -> Iterator[str]:
    """Yield the words of an element without those that are filled in."""
    is_mark = element.tag == "cite" or element.get("class") in FILLED_IN
    if not is_mark:
        yield plain(element.text or "", tree)
        for child in element:
            yield from words(child, tree)
            yield plain(child.tail or "", tree)


def plain(text: str, tree: Tree | None) -> str:
    """Return a text as a reader sees it; the parser keeps entities apart until the end."""
    if tree:
        text = STASHED.sub(lambda number: tree.raw_html[int(number[1])], text)
        text = unescape(AMPERSAND.sub("&", text))
    return re.sub("[\ue000\u2060]", "", text)


def test_what_is_published_of_an_article_is_what_was_checked() -> None:
    for article in ours().articles:
        tree = parsed(without_settings(article))
        html = html5lib.parseFragment(published()[article.path], namespaceHTMLElements=False)
        there = list(blocks(html))
        here = list(blocks(tree.root, tree))
        assert len(here) > 5, article.path
        assert sorted(here) == sorted(there), article.path


def without_settings(article: Article) -> str:
    """Return the text as the engine gets it: what a setting says is ours, and checked elsewhere."""
    said = settings(ours().directory())
    return re.sub(r"\{\{ ?([a-z_]+) ?\}\}", lambda name: said[name[1]], article.markdown)
