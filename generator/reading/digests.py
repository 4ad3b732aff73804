"""Digests: what others need to know of one file, small enough to be kept and read for all of them.

A build asks them for what lists and data files say, and loads a whole profile only for its page.
"""

from typing import Any, Protocol


class Digests(Protocol):
    """Small results about one profile each, by its slug, a name, and all that they rest on."""

    @property
    def is_used(self) -> bool:
        """Whether anything was known."""

    def get(self, slug: str, name: str, rests_on: bytes) -> tuple[Any] | None:
        """Return the one value that was kept, in a tuple; None where nothing was."""

    def put(self, slug: str, name: str, rests_on: bytes, value: Any) -> None:
        """Keep a value, of plain types alone."""


class NoDigests:
    """Keeps nothing."""

    is_used = False

    def get(self, slug: str, name: str, rests_on: bytes) -> tuple[Any] | None:
        """Return None."""
        del slug, name, rests_on
        return None

    def put(self, slug: str, name: str, rests_on: bytes, value: Any) -> None:
        """Pass over it."""


NONE = NoDigests()
