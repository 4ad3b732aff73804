"""The index of everything to read, by letter: articles, their sections, terms and rules."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.directory import Directory
from generator.judging import ALL_RULES
from generator.model.article import GLOSSARY, Article, address_of
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.learn.article_forms import RenderedArticle
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.rule import RuleKind

PATH = "learn/a-z/"
TITLE = "A to Z of everything to read"
DESCRIPTION = (
    "Every article, section, glossary word and rule of this directory, in the order of letters."
)
LEARN = Crumb("Learn", "learn/")
ARTICLE_WORD = re.compile(r"(a|an|the)\s+", re.IGNORECASE)
# A heading that so many pages share names none of them.
SHARED_BY = 4


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One line: its words, where they lead from the root of the site, and what stands there."""

    title: str
    path: str
    where: str

    @property
    def sorted_as(self) -> str:
        """The words without what is passed over: case, quotes, and a leading article."""
        plain = re.sub(r"[^\w\s-]", "", self.title).strip().casefold()
        return ARTICLE_WORD.sub("", plain, count=1) if ARTICLE_WORD.match(plain) else plain

    @property
    def letter(self) -> str:
        """The letter it stands under, 0 for every number."""
        first = self.sorted_as[:1]
        return first.upper() if first.isalpha() else "0"


def a_to_z(
    directory: Directory, articles: Sequence[Article], rendered: Mapping[str, RenderedArticle]
) -> Page:
    """Return the index page."""
    entries = [*_of_articles(articles, rendered), *_of_terms(directory), *_of_rules()]
    crumbs = [HOME, LEARN, Crumb("A to Z")]
    body = fill(
        "learn/a_to_z.html.jinja", base=base_of(PATH), crumbs=crumbs, letters=by_letter(entries)
    )
    data = as_json(breadcrumbs(listed_trail(crumbs, PATH, directory.address)))
    changed = max((article.front.reviewed for article in articles), default=None)
    return Page(PATH, TITLE, DESCRIPTION, body, "learn", data, changed)


def by_letter(entries: Iterable[IndexEntry]) -> list[tuple[str, list[IndexEntry]]]:
    """Return the letters that anything stands under, numbers first, each with its entries."""
    ordered = sorted(entries, key=lambda entry: (entry.letter, entry.sorted_as, entry.path))
    return [(letter, list(group)) for letter, group in groupby(ordered, lambda entry: entry.letter)]


def _of_articles(
    articles: Sequence[Article], rendered: Mapping[str, RenderedArticle]
) -> Iterator[IndexEntry]:
    times = Counter(title for article in articles for _, title in rendered[article.path].sections)
    for article in articles:
        path, title = address_of(article.path), article.front.title
        yield IndexEntry(title, path, "")
        # The sections of the glossary are letters too.
        sections = () if article.path == GLOSSARY else rendered[article.path].sections
        yield from (
            IndexEntry(words, f"{path}#{name}", title)
            for name, words in sections
            if times[words] < SHARED_BY
        )


def _of_terms(directory: Directory) -> Iterator[IndexEntry]:
    return (IndexEntry(term.title, term.path, "Glossary") for term in directory.glossary)


def _of_rules() -> Iterator[IndexEntry]:
    for rule in ALL_RULES.values():
        kind = "Red flag" if rule.kind is RuleKind.RED_FLAG else "Criterion"
        yield IndexEntry(rule.title, f"rules/{rule.id}/", kind)
