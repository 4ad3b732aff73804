"""An education or about page: its front matter and its Markdown."""

from dataclasses import dataclass
from datetime import date

from pydantic import Field

from generator.model.block import Block
from generator.model.evidence import StrictModel
from generator.model.fact import EvidenceName
from generator.model.text import Day, PlainText, TextOrNone
from generator.model.vocabulary import Word

GLOSSARY = "learn/glossary"
"""The page whose third-level headings are the terms of the glossary."""
INDEX = "learn/index"
"""The page whose numbered lists are the reading paths."""
GENERATED_PAGES = frozenset(
    {
        *("learn/a-z", "learn/cost-worksheet", "learn/guide"),
        *("check-any-clinic", "contribute", "contribute/call", "contribute/fields"),
        "contribute/still-right",
        *("data", "offline", "rules"),
    }
)
"""Pages that links may name and that no file in ``content/`` holds."""
GENERATED_BELOW = ("learn/guide/",)
"""What the addresses of further pages begin with that the program makes."""
ALWAYS_THERE = frozenset({"about/index", "learn/in-a-crisis", "learn/index"})
"""Pages that stand on every site: as ``content/`` writes them, else made by the program."""
FOLDERS = ("about", "learn")
"""Where pages of ``content/`` stand; every other address is the program's."""


class ReasonWithoutSource(Word):
    """Why a section of a learn page cites nothing; ``says`` is what its readers are told."""

    SUMMARY = "summary", "The sources stand further down this page."
    HOW_WE_WORK = "how-we-work", "This part is about our own work."
    NAVIGATION = "navigation", "This part only leads to other pages."
    OUR_ADVICE = "our-advice", "This is our own advice. It is not the finding of a study."
    OUR_WORDS = "our-words", "The meaning given here is in our own words."

    @property
    def is_shown(self) -> bool:
        """Whether readers must be told, because the section could pass for a proven statement."""
        return self in {ReasonWithoutSource.OUR_ADVICE, ReasonWithoutSource.OUR_WORDS}


class Drawing(Word):
    """A drawing that a page may show; ``says`` is its title for those who cannot see it."""

    SESSION = "session", "A session, from check-in to going home"
    BLOOD_PRESSURE = "blood-pressure", "The upper blood pressure number over two hours"
    ROUTES = "routes", "Six routes, and where each enters the body"
    WHO_PAYS = "who-pays", "How many of 18 large insurers cover each in writing"


class FrontMatter(StrictModel):
    """What stands between the ``---`` lines of a page."""

    title: PlainText
    description: PlainText
    section: PlainText
    reviewed: Day
    next_review: Day
    clinical_review: TextOrNone
    """``none`` until a named clinician has reviewed the page."""
    expires: Day | None = None
    """The day the law on this page is known to end."""
    sources: tuple[EvidenceName, ...] = ()
    sections_without_sources: dict[PlainText, ReasonWithoutSource] = Field(default={})
    """The sections, by the id of their heading, that state nothing of their own, and why."""
    drawings: dict[PlainText, Drawing] = Field(default={})
    """What is drawn below a heading, by the heading's id."""
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
    blocks: tuple[Block, ...] = ()
    """Its text as the engine's parser read it, once for everybody."""
    days_to_come: tuple[date, ...] = ()
    """The days it speaks of that had not come when it was reviewed, the earliest first."""

    @property
    def cited(self) -> list[str]:
        """The ids of its sources in the order of their first citation."""
        groups = (mark.value.split(";") for block in self.blocks for mark in block.named("cite"))
        return list(
            dict.fromkeys(name.strip().removeprefix("@") for names in groups for name in names)
        )


def address_of(path: str) -> str:
    """Return the address of an article, ``learn/`` for ``learn/index``."""
    return path.removesuffix("index") if path.endswith("/index") else f"{path}/"
