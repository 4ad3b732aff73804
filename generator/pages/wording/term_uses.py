"""The uses of glossary terms in a text: whole words, each term at its first use on a page alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.reading.articles.glossary import Term


@dataclass(frozen=True, slots=True)
class TermUse:
    """The first use of a term on a page, in the words in which it stands there."""

    term: Term
    words: str


class TermUses:
    """Knows which terms a page has met, while its stretches of text are read in their order."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms = tuple(terms)
        self._pattern = _pattern(self._terms)
        self._stems = _stems(self._terms)
        self._met: set[str] = set()

    @property
    def are_complete(self) -> bool:
        """Return whether no term is left to be met."""
        return len(self._met) == len(self._terms)

    def may_stand_in(self, text: str) -> bool:
        """Return whether it is worth looking word by word: most stretches have no term."""
        folded = text.casefold()
        for stem, id_ in self._stems:
            if id_ not in self._met and (stem in folded or stem in text):
                return True
        return False

    def split(self, text: str) -> Iterator[str | TermUse]:
        """Yield a stretch of text in pieces: first uses, and what stands between them."""
        start = 0
        for match in self._pattern.finditer(text):
            term = self._terms[int((match.lastgroup or "")[1:])]
            if term.id not in self._met:
                self._met.add(term.id)
                yield text[start : match.start()]
                yield TermUse(term, match[0])
                start = match.end()
        yield text[start:]

    def linked_at(self, path: str) -> Term | None:
        """Return the term whose entry has this address from the root: its own link is a use."""
        term = next((term for term in self._terms if term.path == path), None)
        if term:
            self._met.add(term.id)
        return term


def link_to(term: Term, base: str) -> dict[str, str]:
    """Return the attributes of a link to an entry; ``glossary.js`` shows what the word means.

    Without a script it is a plain link.
    """
    return {"class": "kd-term", "href": base + term.path, "data-means": term.meaning}


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
