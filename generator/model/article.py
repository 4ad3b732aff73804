"""An education or about page: its front matter and its Markdown."""

from dataclasses import dataclass

from pydantic import Field

from generator.model.evidence import Part
from generator.model.fact import EvidenceName
from generator.model.text import Day, PlainText

GLOSSARY = "learn/glossary"
"""The page whose third-level headings are the terms of the glossary."""
INDEX = "learn/index"
"""The page whose numbered lists are the reading paths."""
GENERATED_PAGES = frozenset({"learn/a-z", "learn/cost-worksheet", "learn/guide"})
"""Pages that links may name and that no file in ``content/`` holds."""


class FrontMatter(Part):
    """What stands between the ``---`` lines of a page."""

    title: PlainText
    description: PlainText
    section: PlainText
    reviewed: Day
    next_review: Day
    clinical_review: PlainText
    """``none`` until a named clinician has reviewed the page."""
    expires: Day | None = None
    """The day the law on this page is known to end."""
    sources: tuple[EvidenceName, ...] = ()
    related: tuple[PlainText, ...] = Field(default=())


@dataclass(frozen=True, slots=True)
class Article:
    """One page of ``content/``; ``path`` is its address without outer slashes: ``learn/safety``."""

    path: str
    file: str
    front: FrontMatter
    markdown: str
    first_line: int
    """The line of the file where the Markdown starts, from 1."""
