"""A publication that pages and rules may cite."""

from typing import Self

from pydantic import RootModel

from generator.model.evidence import SeenOn, StrictModel
from generator.model.fact import EvidenceName
from generator.model.figure import Figure
from generator.model.text import PlainText, ProperName, WebAddress, WholeNumber, YesNo
from generator.model.vocabulary import Word


class SourceKind(Word):
    """What kind of publication it is; a seller or a repost is never proof on a learn page."""

    GUIDELINE = "guideline", "Guideline"
    NEWS = "news", "News"
    PROVIDER = "provider", "Provider or seller"
    REPOST = "repost", "Copy of somebody else's text"
    REGULATOR = "regulator", "Regulator"
    REVIEW = "review", "Review"
    TRIAL = "trial", "Trial"
    STUDY = "study", "Study without a comparison"
    LAW = "law", "Law"
    PLAN = "plan", "Insurance plan"
    PROFESSIONAL_BODY = "professional-body", "Professional body"


class ReadSoFar(Word):
    """How much of it we have read ourselves."""

    WHOLE = "whole", "We read all of it."
    PART = "part", "We read a part of it."
    ABSTRACT = "abstract", "We read its summary."
    NOT_YET = "not yet", "We have not opened it yet."

    @classmethod
    def _read(cls, text: object) -> Self:
        # What lists of sources said before they told how much was read.
        return super()._read(cls.NOT_YET.value if text == "none" else text)


class Drug(Word):
    """One of the two drugs; what holds for one is not known of the other."""

    KETAMINE = "ketamine", "Ketamine"
    ESKETAMINE = "esketamine", "Esketamine (Spravato)"


class Source(StrictModel):
    """One entry of ``content/sources.yml``."""

    title: ProperName
    publisher: ProperName
    kind: SourceKind
    url: WebAddress
    year: WholeNumber | None = None
    """Only where the document itself is dated."""
    note: PlainText | None = None
    cite: YesNo = True
    """No, where it is kept only so that nobody takes it for proof again."""
    read: ReadSoFar
    """How much of its own text we have read, there or on a copy: whole, part, abstract, not yet."""
    seen: SeenOn | None = None
    """The day or month in which somebody last read in it."""
    drugs: tuple[Drug, ...] = ()
    """Which of the two it is about, where its title, note and figures do not name them."""
    figures: tuple[Figure, ...] = ()
    """What a reader took from it; a page may cite it for no other number."""


class Sources(RootModel[dict[EvidenceName, Source]]):
    """Every entry of ``content/sources.yml``, by its id."""
