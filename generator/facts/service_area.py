"""Service area: the states where a provider treats people, in a clinic and by telehealth."""

from generator.model.provider import Provider
from generator.model.vocabulary import Kind


def clinic_states(provider: Provider) -> tuple[str, ...]:
    """Return the states where people can be treated in a clinic, in order of mention."""
    if provider.kind is Kind.TELEHEALTH:
        return ()
    return tuple(dict.fromkeys(location.state for location in provider.locations))


def telehealth_states(provider: Provider) -> tuple[str, ...]:
    """Return the states that the provider names for telehealth."""
    if provider.kind is Kind.CLINIC or provider.serves is None:
        return ()
    return provider.serves.states


def treats_in(provider: Provider) -> tuple[str, ...]:
    """Return every state where the provider treats people, clinic first."""
    return tuple(dict.fromkeys((*clinic_states(provider), *telehealth_states(provider))))
