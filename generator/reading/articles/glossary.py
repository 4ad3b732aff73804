"""The terms of the glossary, as its page defines them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.article import GLOSSARY, Article
from generator.model.block import Block, BlockKind
from generator.reading.sentence_end import SENTENCE_END

# "HSA and FSA" is one entry about two words.
BETWEEN_NAMES = re.compile(r", | and | or ")


@dataclass(frozen=True, slots=True)
class Term:
    """One entry: the id of its heading, its heading, the words it explains, and what they mean."""

    id: str
    title: str
    names: tuple[str, ...]
    meaning: str
    """The first sentence of its entry, in plain words."""

    @property
    def path(self) -> str:
        """Where its entry stands, from the root of the site."""
        return f"{GLOSSARY}/#{self.id}"


def terms_in(articles: Iterable[Article]) -> tuple[Term, ...]:
    """Return the terms of the glossary among some articles, in its order; none without it."""
    glossaries = (article for article in articles if article.path == GLOSSARY)
    return tuple(term for article in glossaries for term in _terms(article))


def _terms(article: Article) -> Iterator[Term]:
    for heading, entry in pairwise(article.blocks):
        if (
            heading.kind is BlockKind.HEADING
            and heading.level == 3
            and entry.kind is BlockKind.PARAGRAPH
        ):
            yield _term(heading, entry)


def _term(heading: Block, entry: Block) -> Term:
    names = tuple(BETWEEN_NAMES.split(heading.words))
    return Term(heading.anchor, heading.words, names, _first_sentence(entry.words))


def _first_sentence(words: str) -> str:
    end = SENTENCE_END.search(words)
    return words[: end.end()] if end else words
