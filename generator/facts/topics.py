"""Whether any look at a provider covered what a criterion asks about."""

from collections.abc import Iterable

from generator.model.provider import Provider
from generator.model.topic import Topic

LISTS = {
    "licensed-in-every-state": ("clinicians",),
    "board-certified": ("clinicians",),
    "publishes-prices": ("prices",),
}
"""What the criteria ask about that look at lists, by the keys of a profile."""
_TOPICS = {topic.value for topic in Topic}


def was_looked_for(criterion: str, asks_about: Iterable[str], provider: Provider) -> bool:
    """Return whether a look covered a criterion; ``asks_about`` are the keys that its rule reads.

    An editor's check of the whole profile covers all. Where nobody wrote down what was looked for,
    nothing can be told, and silence is told as silence.
    """
    keys = {*asks_about, *LISTS.get(criterion, ())}
    topics = _TOPICS & keys
    if provider.looked_for is None or provider.verified or not topics:
        return True
    return bool(topics & set(provider.looked_for)) or any(getattr(provider, key) for key in keys)
