"""Conflict of interest: which looks were made by the provider's own hand, or by nobody named."""

import re
from functools import lru_cache

from generator.facts.hosts import host_of, is_within
from generator.model.collation import in_plain_letters
from generator.model.evidence import Evidence
from generator.model.placeholder import says_something
from generator.model.provider import Provider


def names_an_editor(by: str | None) -> bool:
    """Return whether somebody is named; ``me``, ``N/A`` and ``unknown`` name nobody."""
    return says_something(by)


def is_tied(look: Evidence, provider: Provider) -> bool:
    """Return whether a look is of the provider's own hand, by any field that says so."""
    declared = (provider.conflict_of_interest, look.conflict_of_interest)
    return any(tie is not None and tie.is_tied for tie in declared) or (
        look.by is not None and is_their_own(look.by, provider)
    )


def is_their_own(by: str, provider: Provider) -> bool:
    """Return whether a name is the provider, one of its clinicians, or somebody said to be tied."""
    site = host_of(provider.home_page) if provider.home_page else ""
    return _as_name(by) in own_names(provider) or (
        "@" in by and is_within(by.rpartition("@")[2].strip().casefold(), site)
    )


def can_vouch(provider: Provider) -> bool:
    """Return whether the check under ``verified`` was signed by a named editor without ties."""
    signed = provider.verified
    return (
        signed is not None
        and names_an_editor(signed.by)
        and not provider.conflict_of_interest.is_tied
        and not is_their_own(signed.by, provider)
        and any(look.method.is_ours for look in provider.evidence.values())
    )


def own_names(provider: Provider) -> frozenset[str]:
    """Return the provider's names and people, and who declared a tie, each as it is compared."""
    people = (person.name for person in provider.clinicians)
    tied = (
        look.by
        for look in provider.evidence.values()
        if look.conflict_of_interest is not None and look.conflict_of_interest.is_tied
    )
    answered = (one.by for one in provider.attestations)
    named = (provider.name, *provider.also_known_as, *people, *tied, *answered)
    return frozenset(_as_name(name) for name in named if name)


@lru_cache(maxsize=4096)
def _as_name(text: str) -> str:
    """Return a name as it is compared: no titles before it, no letters after a comma."""
    plain = in_plain_letters(text).partition(",")[0]
    words = re.sub(r"[^\w]|_", " ", plain).split()
    return " ".join(word for word in words if word not in {"dr", "the"})
