"""What the licenses in a profile say about each state where people are treated."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from generator.model.credentials import Credential
from generator.model.people import License
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.vocabulary import Kind

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


def states_treated(provider: Provider) -> tuple[str, ...]:
    """Return the postal codes of the states where it is known to treat people, in order."""
    served = provider.serves.states if provider.serves else ()
    return tuple(sorted({*served, *(place.state for place in provider.locations)}))


def names_every_state(provider: Provider) -> bool:
    """Return whether all states it treats in are named, as far as the profile tells."""
    serves = provider.serves
    if serves is None or not serves.states:
        return provider.kind is Kind.CLINIC and (serves is None or serves.count is None)
    return serves.count is None or serves.count <= len(serves.states)


def proof_of_serving(provider: Provider, state: str) -> tuple[str, ...]:
    """Return the evidence that it treats people in a state."""
    served = provider.serves.evidence if provider.serves and state in provider.serves.states else ()
    places = [place.evidence or () for place in provider.locations if place.state == state]
    return (*served, *(name for names in places for name in names))


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
