"""What an attestation is still worth: a later answer, look or check of a section overtakes it.

A provider's word that its page is right is no check: it moves no date of ours and no basis.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from generator.facts.provenance import grounds
from generator.model.attestation import Attestation
from generator.model.page_keys import KEYS
from generator.model.page_section import PageSection
from generator.model.provider import Provider


class SectionAnswer(StrEnum):
    """What a provider can say of a section."""

    STILL_RIGHT = "still right"
    CHANGED = "changed"
    NOT_TOLD = "would rather not say"


class SectionTold(NamedTuple):
    """One answer on one section, with the attestation that holds it."""

    section: PageSection
    answer: SectionAnswer
    attestation: Attestation
    says: str = ""
    """What has changed, in the provider's words."""


def still_told(provider: Provider) -> tuple[SectionTold, ...]:
    """Return the last answer on each section that nothing has overtaken since.

    Where a fact of the section rests on a younger look, the page no longer says what the provider
    saw. A change is open until an editor has looked at the section or checked the whole.
    """
    if not provider.attestations:
        return ()
    last = {statement.section: statement for statement in _all_told(provider)}
    looked = _last_look(provider)
    checked = provider.verified.on if provider.verified else date.min
    return tuple(
        statement
        for section in PageSection
        if (statement := last.get(section))
        and not _is_overtaken(statement, looked[section], checked)
        and (statement.answer is not SectionAnswer.STILL_RIGHT or is_stated(provider, section))
    )


def is_stated(provider: Provider, section: PageSection) -> bool:
    """Return whether a profile says anything in a section: nobody confirms silence."""
    return not provider.model_fields_set.isdisjoint(KEYS[section])


def _all_told(provider: Provider) -> Iterator[SectionTold]:
    """Yield every answer, the oldest first; of one day, as they stand in the file."""
    for one in sorted(provider.attestations, key=lambda attestation: attestation.on):
        yield from (
            SectionTold(section, SectionAnswer.STILL_RIGHT, one) for section in one.still_right
        )
        for change in one.changed:
            yield SectionTold(change.section, SectionAnswer.CHANGED, one, change.says or "")
        yield from (SectionTold(section, SectionAnswer.NOT_TOLD, one) for section in one.not_told)


def _last_look(provider: Provider) -> dict[PageSection, date]:
    """Return the day of the youngest look that a fact of each section rests on."""
    home = {key: section for section, keys in KEYS.items() for key in keys}
    last = dict.fromkeys(PageSection, date.min)
    for at, ground in grounds(provider):
        section = home.get(str(at[0]))
        looks = (provider.evidence.get(name) for name in ground.evidence)
        if section:
            last[section] = max([last[section], *(look.seen.day for look in looks if look)])
    return last


def _is_overtaken(statement: SectionTold, looked: date, checked: date) -> bool:
    is_changed = statement.answer is SectionAnswer.CHANGED
    return looked > statement.attestation.on or (is_changed and checked > statement.attestation.on)
