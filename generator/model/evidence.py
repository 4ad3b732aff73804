"""The proof behind a fact: address, date seen, method, who looked."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    model_validator,
)

from generator.model.json_shapes import DAY_OR_MONTH, OF_DAY_OR_MONTH
from generator.model.numbers_and_days import day_in
from generator.model.refusal import refuse, shown_briefly
from generator.model.text import PlainText, ProperName
from generator.model.vocabulary import ConflictOfInterest, Method
from generator.model.web_address import PageAddress


class FactKind(StrEnum):
    """What a fact is of; a registry proves only some kinds, a web page of theirs not all."""

    PRACTICE = "practice"
    LICENSE = "license"
    CERTIFICATION = "certification"
    CREDENTIAL = "credential"
    NPI = "npi"
    TAXONOMY = "taxonomy"
    EXCLUSION = "exclusion"
    DISCIPLINE = "discipline"
    DEA_REGISTRATION = "dea-registration"
    REMS_ENROLLMENT = "rems-enrollment"


class StrictModel(BaseModel):
    """A part of a file: frozen, and no key is accepted that is not named here."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    fact_kind: ClassVar[FactKind] = FactKind.PRACTICE
    names_its_own: ClassVar[bool] = False
    """Whether the default evidence of a profile never stands for it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """When something was seen: a day, or its month's first where only the month is known."""

    day: date
    month_only: bool = False

    def __str__(self) -> str:
        """Return it as it is written in a file."""
        return f"{self.day:%Y-%m}" if self.month_only else self.day.isoformat()


_SEEN = re.compile(DAY_OR_MONTH)


def _seen(text: object) -> Seen:
    try:
        if isinstance(text, str) and _SEEN.fullmatch(text):
            return Seen(date.fromisoformat(f"{text}-01"[:10]), month_only=len(text) == 7)
    except ValueError:
        pass
    raise refuse(
        "date-malformed",
        "this is not a day or month of the calendar; found {found}",
        found=shown_briefly(text),
        accepted="year-month-day, like 2026-11-12 (a stored copy: the month, like 2026-11)",
        suggestion=day_in(text) if isinstance(text, str) else "",
    )


SeenOn = Annotated[
    Seen,
    BeforeValidator(_seen),
    PlainSerializer(Seen.__str__, return_type=str),
    OF_DAY_OR_MONTH,
]


class Evidence(StrictModel):
    """One look at one place by one person."""

    url: PageAddress | None = None
    """The page as it was opened, http too; needed unless by phone, document or provider."""
    seen: SeenOn
    """The day somebody looked."""
    method: Method
    """How it was learned; a stored copy or the provider's word never counts as checked by us."""
    publisher: ProperName | None = None
    """Who published the page, where that is not the provider (a newspaper, a listing)."""
    by: ProperName | None = None
    """The editor who looked, by name or handle; without it nothing counts as checked by us."""
    reached: PlainText | None = None
    """Method phone: who answered, like front desk or nurse."""
    asked: PlainText | None = None
    """Method phone: what you asked, in a few words."""
    document: PlainText | None = None
    """Method document: what it was, like a course certificate."""
    shown_by: PlainText | None = None
    """Method document: who showed it."""
    conflict_of_interest: ConflictOfInterest | None = None
    """What ties the one who looked to the provider, where it is not what the profile says."""
    note: PlainText | None = None
    """What the next editor should know."""

    @model_validator(mode="after")
    def _place_is_named(self) -> Self:
        if self.url is None and self.method in (Method.REGISTRY, Method.WEBSITE, Method.COPY):
            raise refuse(
                "evidence-without-link",
                "evidence of method {found} needs the address of the page",
                found=self.method.value,
                accepted="url: https://...",
            )
        if self.seen.month_only and self.method.is_ours:
            raise refuse(
                "date-malformed",
                "evidence of method {found} needs the day it was seen, not only the month",
                found=self.method.value,
                accepted="year-month-day, like 2026-11-12",
            )
        return self
