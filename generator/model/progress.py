"""Progress: how long work tells a caller which of its items it has reached."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Progress(Protocol):
    """A callable that hands items on one by one and may show how far that is."""

    def __call__(self, items: Sequence[Item], doing: str) -> Iterable[Item]:
        """Return the items in their order; ``doing`` names the work, like "Reading profiles"."""


def unseen(items: Sequence[Item], doing: str) -> Iterable[Item]:  # noqa: ARG001 - nobody reads it
    """Return the items and show nothing, for work that nobody watches."""
    return items
