"""A progress bar for long work, on standard error and only where somebody watches."""

import sys
from collections.abc import Iterable, Sequence

from generator.model.progress import Item

LONG = 200
"""Up to so many files are read before a bar could be drawn."""


def tracked(items: Sequence[Item], doing: str) -> Iterable[Item]:
    """Return the items, counted on a bar as they are taken where that helps."""
    if len(items) <= LONG or not sys.stderr.isatty():
        return items
    # Rich takes longer to import than one profile takes to check.
    from rich.console import Console
    from rich.progress import track

    return track(items, description=doing, console=Console(stderr=True), transient=True)
