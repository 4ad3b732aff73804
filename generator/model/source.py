"""A publication that pages and rules may cite."""

from pydantic import RootModel

from generator.model.evidence import StrictModel
from generator.model.fact import EvidenceName
from generator.model.text import PlainText, WebAddress, WholeNumber, YesNo
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

    PART = "part", "We read a part of it."
    NONE = "none", "We have not opened it yet."
    WHOLE = "whole", "We read all of it."


class Source(StrictModel):
    """One entry of ``content/sources.yml``."""

    title: PlainText
    publisher: PlainText
    kind: SourceKind
    url: WebAddress
    year: WholeNumber | None = None
    """Only where the document itself is dated."""
    note: PlainText | None = None
    cite: YesNo = True
    """No, where it is kept only so that nobody takes it for proof again."""
    read: ReadSoFar
    """How much of it we have read: part, none or whole."""


class Sources(RootModel[dict[EvidenceName, Source]]):
    """Every entry of ``content/sources.yml``, by its id."""
