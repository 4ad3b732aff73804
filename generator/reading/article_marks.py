"""The marks of our own in a page's Markdown, as an extension of the engine's parser.

``[@id]`` and ``[@one; @other]`` become an element ``cite``, ``{{ name }}`` an element ``var``. What
they are filled with depends on the site, and is decided where pages are made.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

CITATION = re.compile(r"\[(@[a-z0-9-]+(?:; ?@[a-z0-9-]+)*)\]")
SETTING = re.compile(r"\{\{ ?([a-z_]+) ?\}\}")
# Before references and links, whose brackets they share; after code and escapes.
_PRIORITY = 175


class ArticleMarks(Extension):
    """Tells the parser of citations and settings."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the parser's own name
        """Register both marks."""
        for tag, mark in (("cite", CITATION), ("var", SETTING)):
            md.inlinePatterns.register(_Mark(mark.pattern, md, tag), tag, _PRIORITY)


class _Mark(InlineProcessor):
    """Makes an element of a mark, which holds what stands in it."""

    def __init__(self, pattern: str, md: Markdown, tag: str) -> None:
        super().__init__(pattern, md)
        self.tag = tag

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 - the parser hands it to every mark
    ) -> tuple[Element, int, int]:
        """Return the element, and where the mark starts and ends."""
        element = Element(self.tag)
        element.text = AtomicString(m[1])
        return element, m.start(), m.end()


def cited_in(element: Element) -> list[str]:
    """Return the ids that one ``cite`` names."""
    return [one.strip().removeprefix("@") for one in (element.text or "").split(";")]
