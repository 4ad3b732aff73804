"""Conflicts of interest that a change would make a file forget: who is tied stays tied.

A name that is the provider's, or of one of its people, or of a declared tie, counts nowhere as a
check. Who could take it out of the file could sign with it afterwards.
"""

from collections.abc import Iterator

from generator.facts.hosts import host_of
from generator.facts.ties import own_names
from generator.model.provider import Provider

BY_HAND = "take it out by hand, in a change of its own"


def lost_ties(before: Provider, after: Provider) -> Iterator[tuple[str, str, str]]:
    """Yield each tie that is gone: the key that tells it, what is gone, and what helps."""
    if before.conflict_of_interest.is_tied and not after.conflict_of_interest.is_tied:
        tie = before.conflict_of_interest
        yield "conflict_of_interest", f"the tie of the editor would be gone: {tie}", BY_HAND
    for name in sorted(own_names(before) - own_names(after)):
        message = f"'{name}' would no longer be known as one of the provider's own"
        yield _key_of(name, before), message, f"keep the name; or {BY_HAND}"
    old, new = (host_of(one.home_page) if one.home_page else "" for one in (before, after))
    if old and _bare(old) != _bare(new):
        fix = "change it by hand, in a change of its own"
        yield "website", f"'{old}' would no longer be the provider's own site", fix


def _key_of(name: str, provider: Provider) -> str:
    """Return the key whose names hold this one."""
    less = provider.model_copy(update={"clinicians": ()})
    if name not in own_names(less):
        return "clinicians"
    less = provider.model_copy(update={"evidence": {}})
    return "evidence" if name not in own_names(less) else "name"


def _bare(host: str) -> str:
    return host.removeprefix("www.")
