"""Service area: the places and states where a provider treats people, and what proves it.

Its kind decides what counts: nobody is treated in a clinic of a telehealth service, nor by
telehealth of a clinic, whatever else a profile names.
"""

from generator.model.location import Location
from generator.model.provider import Provider
from generator.model.vocabulary import ProviderKind


def clinics(provider: Provider) -> tuple[Location, ...]:
    """Return the places where people can be treated, in order of mention."""
    return () if provider.kind is ProviderKind.TELEHEALTH else provider.locations


def clinic_states(provider: Provider) -> tuple[str, ...]:
    """Return the states where people can be treated in a clinic, in order of mention."""
    return tuple(dict.fromkeys(clinic.state for clinic in clinics(provider)))


def telehealth_states(provider: Provider) -> tuple[str, ...]:
    """Return the states that the provider names for telehealth."""
    if provider.kind is ProviderKind.CLINIC or provider.serves is None:
        return ()
    return provider.serves.states


def treats_in(provider: Provider) -> tuple[str, ...]:
    """Return every state where the provider treats people, clinic first."""
    return tuple(dict.fromkeys((*clinic_states(provider), *telehealth_states(provider))))


def names_every_state(provider: Provider) -> bool:
    """Return whether all states it treats in are named, as far as the profile tells."""
    serves = provider.serves
    if provider.kind is ProviderKind.CLINIC:
        return serves is None or serves.count is None
    named = len(telehealth_states(provider))
    return serves is not None and not serves.at_least and named >= (serves.count or 1)


def proof_of_treating(provider: Provider, state: str) -> tuple[str, ...]:
    """Return the names of the evidence that it treats people in a state."""
    by_video = state in telehealth_states(provider) and provider.serves
    proofs = [clinic.evidence or () for clinic in clinics(provider) if clinic.state == state]
    return (*(by_video.evidence if by_video else ()), *(name for names in proofs for name in names))
