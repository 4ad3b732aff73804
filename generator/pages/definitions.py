"""The first use of each glossary term on a page, made into a link that carries its meaning."""

import re
from collections.abc import Collection, Sequence
from functools import cache

from markupsafe import Markup, escape

from generator.pages.glossary import Term

TAG = re.compile(r"(<[^>]*>)")
NAME = re.compile(r"</?([a-z0-9]+)")
# Names, links and labels of tables stay what they are; what is folded away would be missed.
LEFT_ALONE = frozenset(
    {"a", "button", "caption", "code", "details", "h1", "h2", "h3", "h4", "nav", "svg", "th"}
)
UNSEEN = 'class="kd-vh"'
ON_PROFILES = frozenset(
    {"superbill", "prior-authorization", "hsa-and-fsa", "off-label", "esketamine", "iv", "npi"}
)
"""The terms that are explained on a provider's page."""


def with_definitions(html: Markup, terms: Sequence[Term], base: str) -> Markup:
    """Return HTML in which the first use of each term leads to its entry in the glossary.

    Without a script it is a plain link; ``glossary.js`` shows ``data-means`` beside the word.
    """
    if not terms:
        return html
    page = _Page(tuple(terms), base)
    text = "".join(page.piece(one) for one in TAG.split(str(html)))
    return Markup(text)  # noqa: S704 - it was markup, and what was added is escaped


def explained(terms: Sequence[Term], ids: Collection[str]) -> tuple[Term, ...]:
    """Return the terms with these ids."""
    return tuple(term for term in terms if term.id in ids)


class _Page:
    """Reads the pieces of one page, tags and words in turn, and knows which terms it has met."""

    def __init__(self, terms: tuple[Term, ...], base: str) -> None:
        self._terms = terms
        self._pattern = _pattern(terms)
        self._base = base
        self._met: set[str] = set()
        self._inside, self._depth = "", 0

    def piece(self, piece: str) -> str:
        """Return a tag or some words as the page shows them."""
        if piece.startswith("<"):
            return self._tag(piece)
        return piece if self._depth else self._pattern.sub(self._linked, piece)

    def _tag(self, tag: str) -> str:
        match = NAME.match(tag)
        name = match[1] if match else ""
        if self._depth:
            closes = tag.startswith("</")
            self._depth += 0 if name != self._inside else -1 if closes else 1
        elif not tag.startswith("</") and (name in LEFT_ALONE or UNSEEN in tag):
            self._inside, self._depth = name, 1
            return self._own_link(tag) if name == "a" else tag
        return tag

    def _own_link(self, tag: str) -> str:
        """Give the meaning to a link that an author has made to an entry."""
        for term in self._terms:
            if tag == f'<a href="{self._base}{term.path}">':
                self._met.add(term.id)
                return self._opening(term)
        return tag

    def _linked(self, found: re.Match[str]) -> str:
        term = self._terms[int((found.lastgroup or "")[1:])]
        if term.id in self._met:
            return found[0]
        self._met.add(term.id)
        return f"{self._opening(term)}{found[0]}</a>"

    def _opening(self, term: Term) -> str:
        address, means = escape(self._base + term.path), escape(term.meaning)
        return f'<a class="kd-term" href="{address}" data-means="{means}">'


@cache
def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str]:
    """Return what finds any name of any term as a whole word, the longest first."""
    named = [(name, number) for number, term in enumerate(terms) for name in term.names]
    # A number is never explained: 988 on a page is there to be called.
    worded = [pair for pair in named if re.search(r"[A-Za-z]", pair[0])]
    ordered = sorted(worded, key=lambda pair: -len(pair[0]))
    parts = {number: [n for n, owner in ordered if owner == number] for _, number in ordered}
    groups = (f"(?P<t{number}>{'|'.join(map(_written, names))})" for number, names in parts.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups) or '(?!)'})(?![\w-])")


def _written(name: str) -> str:
    """Return how a name may stand in a sentence: with capitals, as a plural, with hyphens.

    An abbreviation keeps its capitals, so that IM is not found in "I'm" or PA in "pa".
    """
    words = r"[\s-]+".join(re.escape(word) for word in re.split(r"[\s-]+", name))
    return f"{words}s?" if name.isupper() else f"(?i:{words}s?)"
