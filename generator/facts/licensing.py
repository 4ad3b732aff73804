"""Licensing: what the licenses in a profile say about a state where people are treated."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from generator.model.credentials import Credential
from generator.model.people import License
from generator.model.provider import Provider
from generator.model.state import STATES

PRESCRIBERS = frozenset(
    {
        Credential.MD,
        Credential.DO,
        Credential.MBBS,
        Credential.PHYSICIAN,
        Credential.PSYCHIATRIST,
        Credential.ANESTHESIOLOGIST,
        Credential.NP,
        Credential.FNP,
        Credential.PMHNP,
        Credential.APRN,
        Credential.DNP,
        Credential.CRNA,
        Credential.PA,
    }
)
"""Who may be allowed to prescribe; a coach's or therapist's license cannot stand for theirs."""


class Standing(StrEnum):
    """What is known of a license or certificate on a day."""

    CURRENT = "current"
    OUTDATED = "its date has passed since somebody looked"
    EXPIRED = "had expired when somebody looked"
    UNKNOWN = "nobody knows of one"


def standing(
    provider: Provider, proof: Iterable[str], expires: date | None, today: date
) -> Standing:
    """Return whether it still holds; only our own look after the last day proves that it expired.

    A date that passed since the last look says that our note is old, not that nobody renewed.
    """
    if expires is None or expires >= today:
        return Standing.CURRENT
    looks = [provider.evidence[name] for name in proof if name in provider.evidence]
    expired = any(look.is_ours and look.seen.day > expires for look in looks)
    return Standing.EXPIRED if expired else Standing.OUTDATED


def license_in(provider: Provider, state: str, today: date) -> tuple[Standing, tuple[str, ...]]:
    """Return the best standing of a prescriber's license in a state, and its evidence."""
    found: dict[Standing, tuple[str, ...]] = {}
    for held in _licenses(provider):
        if held.state == state:
            now = standing(provider, held.evidence, held.expires, today)
            found[now] = (*found.get(now, ()), *held.evidence)
    best = next((now for now in Standing if now in found), Standing.UNKNOWN)
    return best, found.get(best, ())


def _licenses(provider: Provider) -> Iterable[License]:
    return (
        held
        for person in provider.clinicians
        if person.credential in PRESCRIBERS
        for held in person.licenses
    )


def in_words(states: Iterable[str]) -> str:
    """Return the names of states for a sentence; after the third they are counted."""
    names = [STATES[state] for state in states]
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} other states"]
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
