"""The first use of each glossary term on a page, made into a link that carries its meaning.

It works on finished HTML, not in the engine's parser: the pages of providers, which no parser
makes, get it too, and the guide and the search show the same articles without it.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from markupsafe import Markup, escape

from generator.reading.articles.glossary import Term

TAG = re.compile(r"(<[^<>]*>)")
# Names, links and labels of tables stay what they are; what is folded away would be missed.
LEFT_ALONE = ("a", "button", "caption", "code", "details", "h[1-4]", "nav", "svg", "th")
UNSEEN = 'class="kd-vh"'
ALONE = re.compile(rf"<({'|'.join(LEFT_ALONE)})\b[^<>]*>|<([a-z]+)[^<>]*{UNSEEN}[^<>]*>")
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
    text = "".join(page.read(str(html)))
    return Markup(text)  # noqa: S704 - it was markup, and what was added is escaped


def explained(terms: Sequence[Term], ids: Collection[str]) -> tuple[Term, ...]:
    """Return the terms with these ids."""
    return tuple(term for term in terms if term.id in ids)


class _Page:
    """Goes from one element that is left alone to the next, and knows which terms it has met."""

    def __init__(self, terms: tuple[Term, ...], base: str) -> None:
        self._terms = terms
        self._pattern = _pattern(terms)
        self._stems = _stems(terms)
        self._base = base
        self._met: set[str] = set()

    def read(self, html: str) -> Iterator[str]:
        """Yield the page piece by piece, with links where terms are met first."""
        start = 0
        while len(self._met) < len(self._terms) and (alone := ALONE.search(html, start)):
            yield self._explained(html[start : alone.start()])
            start = _end_of(alone, html)
            yield self._own_link(alone[0]) + html[alone.end() : start]
        yield self._explained(html[start:])

    def _explained(self, html: str) -> str:
        """Look at words one by one only where a term may be: most stretches have none."""
        if not self._may_name_one(html):
            return html
        pieces = TAG.split(html)
        pieces[::2] = [self._pattern.sub(self._linked, words) for words in pieces[::2]]
        return "".join(pieces)

    def _may_name_one(self, html: str) -> bool:
        folded = html.casefold()
        for stem, id_ in self._stems:
            if id_ not in self._met and (stem in folded or stem in html):
                return True
        return False

    def _own_link(self, tag: str) -> str:
        """Give the meaning to a link that an author has made to an entry."""
        for term in self._terms if tag.startswith("<a ") else ():
            if tag == f'<a href="{self._base}{term.path}">':
                self._met.add(term.id)
                return self._opening(term)
        return tag

    def _linked(self, match: re.Match[str]) -> str:
        term = self._terms[int((match.lastgroup or "")[1:])]
        if term.id in self._met:
            return match[0]
        self._met.add(term.id)
        return f"{self._opening(term)}{match[0]}</a>"

    def _opening(self, term: Term) -> str:
        address, means = escape(self._base + term.path), escape(term.meaning)
        return f'<a class="kd-term" href="{address}" data-means="{means}">'


def _end_of(alone: re.Match[str], html: str) -> int:
    """Return where an element ends that may hold others of its name."""
    depth, end = 0, alone.start()
    for tag in _tags_named(alone[1] or alone[2]).finditer(html, alone.start()):
        depth, end = depth + (-1 if tag[0][1] == "/" else 1), tag.end()
        if not depth:
            break
    return end


@cache
def _tags_named(name: str) -> re.Pattern[str]:
    return re.compile(rf"</?{name}\b[^<>]*>")


@cache
def _stems(terms: tuple[Term, ...]) -> tuple[tuple[str, str], ...]:
    """Return what a text has that uses a term, with its id: an abbreviation, or a longest word."""
    return tuple(
        (name if name.isupper() else max(re.split(r"[\s-]+", name.casefold()), key=len), term.id)
        for term in terms
        for name in term.names
    )


@cache
def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str]:
    """Return what finds any name of any term as a whole word, the longest first."""
    named = [(name, number) for number, term in enumerate(terms) for name in term.names]
    # A number is never explained: one on a page is there to be called.
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
