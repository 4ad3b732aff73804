"""Licensing: what the licenses in a profile say about a state where people are treated."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from generator.facts.provenance import counts
from generator.model.credentials import NURSE_PRACTITIONERS, PHYSICIANS, Credential
from generator.model.evidence import FactKind
from generator.model.finding import Ground
from generator.model.people import BoardCertification, License
from generator.model.provider import Provider
from generator.model.state import STATES

PRESCRIBERS = frozenset({*PHYSICIANS, *NURSE_PRACTITIONERS, Credential.CRNA, Credential.PA})
"""Who may be allowed to prescribe; a coach's or therapist's license cannot stand for theirs."""


class LicenseStatus(StrEnum):
    """What is known of a license or certificate on a day."""

    CURRENT = "current"
    OUTDATED = "its date has passed since somebody looked"
    EXPIRED = "had expired when somebody looked"
    UNKNOWN = "nobody knows of one"


def license_status(
    provider: Provider, held: License | BoardCertification, today: date
) -> LicenseStatus:
    """Return whether it still holds; only our own look after the last day proves that it expired.

    A date that passed since the last look says that our note is old, not that nobody renewed.
    """
    if held.expires is None or held.expires >= today:
        return LicenseStatus.CURRENT
    ground = Ground.of_fact(held)
    looks = [provider.evidence[name] for name in held.evidence if name in provider.evidence]
    later = (look for look in looks if look.seen.day > held.expires)
    expired = any(counts(look, ground, provider) for look in later)
    return LicenseStatus.EXPIRED if expired else LicenseStatus.OUTDATED


def license_in(provider: Provider, state: str, today: date) -> tuple[LicenseStatus, Ground]:
    """Return the best status of a prescriber's license in a state, and what it rests on."""
    evidence: dict[LicenseStatus, tuple[str, ...]] = {}
    for held in _licenses(provider):
        if held.state == state:
            now = license_status(provider, held, today)
            evidence[now] = (*evidence.get(now, ()), *held.evidence)
    best = next((now for now in LicenseStatus if now in evidence), LicenseStatus.UNKNOWN)
    return best, Ground(evidence.get(best, ()), FactKind.LICENSE, state)


def _licenses(provider: Provider) -> Iterable[License]:
    return (
        held
        for person in provider.clinicians
        if PRESCRIBERS.intersection(person.credentials)
        for held in person.licenses
    )


def in_words(states: Iterable[str]) -> str:
    """Return the names of states for a sentence; after the third they are counted."""
    names = [STATES[state] for state in states]
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} other states"]
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
