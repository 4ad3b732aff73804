"""The way back: where a page stands in the site."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way; ``path`` is None for the page itself."""

    title: str
    path: str | None = None


HOME = Crumb("Home", "")
FINDER = Crumb("Find a provider", "providers/")


def listed_trail(
    trail: Sequence[Crumb], path: str, address: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Return titles and absolute addresses, for structured data."""
    return [(crumb.title, address(path if crumb.path is None else crumb.path)) for crumb in trail]
