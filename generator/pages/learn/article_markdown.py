"""An article's own marks, filled in for this site: citations, links by id, settings, shape.

It is an extension of the engine's parser: what it changes is the tree, not the finished HTML.
"""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from generator.model.article import GLOSSARY, Article, address_of
from generator.pages.learn.article_forms import add_forms
from generator.pages.learn.article_placement import Placement
from generator.pages.learn.article_shape import shape
from generator.pages.learn.stacked_tables import stack
from generator.pages.learn.tree_text import insert_text
from generator.pages.page import base_of
from generator.reading.article_marks import SETTING, ArticleMarks, cited_in
from generator.reading.articles.glossary import Term
from generator.reading.markdown_blocks import LINK_BY_ID

NAME = f"{__name__}:FilledMarks"
"""Under this name the engine finds the extension."""
_HEAD = "article "
# After all of the engine's own: to it a link by id is an address elsewhere.
_LAST = -50
_WORD_JOINER = "\u2060"


def for_engine(
    article: Article,
    settings: Mapping[str, str],
    terms: Sequence[Term] = (),
    chapters: Mapping[str, Mapping[str, str]] | None = None,
) -> str:
    """Return the Markdown below a line that tells the extension how the article stands here.

    A setting that is not in ``settings`` raises KeyError: the reader has refused it before. No term
    is explained in the glossary itself; ``chapters`` are as in :class:`Placement`.
    """
    used = {
        mark.value: settings[mark.value] for block in article.blocks for mark in block.named("var")
    }
    reasons = article.front.sections_without_sources.items()
    placement = Placement(
        address_of(article.path),
        settings=used,
        notes={heading: reason.says for heading, reason in reasons if reason.is_shown},
        drawings=tuple(article.front.drawings),
        terms=() if article.path == GLOSSARY else tuple(terms),
        chapters=chapters or {},
    )
    return f"{_HEAD}{placement.to_line()}\n\n{article.markdown}"


class FilledMarks(Extension):
    """Tells the parser of our marks, and fills them in."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the parser's own name
        """Register what reads the first line, and what changes the tree."""
        ArticleMarks().extendMarkdown(md)
        head = _Head(md)
        md.preprocessors.register(head, "article-head", 1000)
        md.treeprocessors.register(_Filled(md, head), "article-marks", _LAST)


class _Head(Preprocessor):
    """Takes the first line off, and puts tables of ours where their setting stands alone."""

    placement: Placement | None = None

    def run(self, lines: list[str]) -> list[str]:
        if not lines or not lines[0].startswith(_HEAD):
            return lines
        self.placement = Placement.from_line(lines[0].removeprefix(_HEAD))
        return [line for one in lines[1:] for line in self._filled(one, self.placement.settings)]

    @staticmethod
    def _filled(line: str, settings: Mapping[str, str]) -> list[str]:
        alone = SETTING.fullmatch(line.strip())
        value = settings.get(alone[1], "") if alone else ""
        return value.split("\n") if "\n" in value else [line]


class _Filled(Treeprocessor):
    """Fills in the marks of a page, in the order in which they are read."""

    def __init__(self, md: Markdown, head: _Head) -> None:
        super().__init__(md)
        self._head = head

    def run(self, root: Element) -> None:
        placement = self._head.placement
        if placement:
            _fill_all(root, placement)
        stack(root)
        if placement:
            shape(root, placement.notes)
            add_forms(root, placement)


def _fill_all(root: Element, placement: Placement) -> None:
    pairs = [(parent, child) for parent in root.iter() for child in parent]
    cited = [name for _, child in pairs if child.tag == "cite" for name in cited_in(child)]
    order = {name: number for number, name in enumerate(dict.fromkeys(cited), 1)}
    for parent, child in pairs:
        _fill(parent, child, order, placement)


def _fill(parent: Element, child: Element, order: Mapping[str, int], placement: Placement) -> None:
    if child.tag == "a" and (link := LINK_BY_ID.fullmatch(child.get("href", ""))):
        base = base_of(placement.address)
        child.set("href", f"{base}{_target(link[1], link[2])}{link[3] or ''}")
    elif child.tag == "cite":
        numbers = [order[name] for name in cited_in(child)]
        _replace(parent, child, _WORD_JOINER, [_number(number) for number in numbers])
    elif child.tag == "var":
        text = placement.settings[child.text or ""].replace("&", f"{AMP_SUBSTITUTE}amp;")
        _replace(parent, child, text, [])


def _replace(parent: Element, child: Element, text: str, others: list[Element]) -> None:
    """Put text and elements in the place of one element, whose following text stays."""
    index = list(parent).index(child)
    if others:
        others[-1].tail = child.tail
    else:
        text += child.tail or ""
    insert_text(parent, index, text)
    parent[index : index + 1] = others


def _number(number: int) -> Element:
    link = Element(
        "a", {"class": "kd-cite", "href": f"#ref-{number}", "aria-label": f"Source {number}"}
    )
    link.text = f"[{number}]"
    return link


def _target(kind: str, name: str) -> str:
    if kind == "glossary":
        return f"{address_of(GLOSSARY)}#{name}"
    folder = {"rule": "rules", "provider": "providers"}.get(kind)
    return f"{folder}/{name}/" if folder else address_of(name)
