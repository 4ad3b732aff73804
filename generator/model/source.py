"""A publication that pages and rules may cite."""

from pydantic import RootModel

from generator.model.evidence import Part
from generator.model.fact import EvidenceName
from generator.model.text import PlainText, WebAddress, WholeNumber
from generator.model.vocabulary import Word


class SourceKind(Word):
    """What kind of publication it is; a provider is never proof for a clinical statement."""

    GUIDELINE = "guideline", "Guideline"
    NEWS = "news", "News"
    PROVIDER = "provider", "Provider or seller"
    REGULATOR = "regulator", "Regulator"
    REVIEW = "review", "Review"
    TRIAL = "trial", "Trial"
    LAW = "law", "Law"
    PLAN = "plan", "Insurance plan"
    PROFESSIONAL_BODY = "professional-body", "Professional body"


class ReadSoFar(Word):
    """How much of it we have read ourselves."""

    PART = "part", "We read a part of it."
    NONE = "none", "We have not opened it yet."
    WHOLE = "whole", "We read all of it."


class Source(Part):
    """One entry of ``content/sources.yml``."""

    title: PlainText
    publisher: PlainText
    kind: SourceKind
    url: WebAddress
    year: WholeNumber | None = None
    """Only where the document itself is dated."""
    note: PlainText | None = None
    read: ReadSoFar
    """How much of it we have read: part, none or whole."""


class Sources(RootModel[dict[EvidenceName, Source]]):
    """Every entry of ``content/sources.yml``, by its id."""
