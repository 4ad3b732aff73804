"""Attestation: what a provider says of its own page, section by section; never a check of ours."""

from typing import ClassVar, Self

from pydantic import model_validator

from generator.model.evidence import StrictModel
from generator.model.fact import Proof
from generator.model.page_section import PageSection
from generator.model.refusal import refuse
from generator.model.text import Day, PlainText


class SectionChange(StrictModel):
    """A section that the provider says has changed, in its own words."""

    section: PageSection
    """The section, by its word."""
    says: PlainText | None = None
    """What has changed, in the words of the provider; shown to editors, never as a fact."""


class Attestation(StrictModel):
    """One answer of a provider to the question whether its page is still right."""

    names_its_own: ClassVar[bool] = True

    on: Day
    """The day it answered."""
    by: PlainText
    """Who answered, by name; from then on one of the provider's own people."""
    role: PlainText
    """What that person does there, like practice manager."""
    still_right: tuple[PageSection, ...] = ()
    """The sections that it says are still right."""
    changed: tuple[SectionChange, ...] = ()
    """The sections that it says have changed; take one out when you have looked."""
    not_told: tuple[PageSection, ...] = ()
    """The sections of which it would rather not speak; that counts against nobody."""
    evidence: Proof
    """The look that holds this answer, of method provider."""

    @model_validator(mode="after")
    def _each_section_is_told_once(self) -> Self:
        sections = [*self.still_right, *(one.section for one in self.changed), *self.not_told]
        if twice := sorted({one.value for one in sections if sections.count(one) > 1}):
            raise refuse(
                "section-told-twice",
                "a section has one answer; found more for {found}",
                found=", ".join(twice),
                accepted="each section once: under still_right, changed or not_told",
            )
        return self
