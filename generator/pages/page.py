"""A page or a file of the site, in memory, before it is put into the shell and written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.reading.memory import Job


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page: what differs from all others.

    ``path`` is its address from the site's root: ``""``, ``"providers/x/"`` or ``"404.html"``.
    ``body`` is the inside of the article; addresses in it start with ``base_of(path)``.
    ``tab`` names the main tab it belongs to: providers, learn, rules, about or nothing.
    ``scripts`` are the names of those that this page needs beyond the common one.
    ``changed`` is the day its facts last changed for a reader, never the day of the build.
    ``json_ld`` is the structured data as one JSON text, empty where there is none.
    """

    path: str
    title: str
    description: str
    body: Markup
    tab: str = ""
    json_ld: str = ""
    changed: date | None = None
    hidden: bool = False
    """Whether search engines and the sitemap leave it out."""
    scripts: tuple[str, ...] = ()
    moved_to: str = ""
    """The address, from the root, that a browser is sent on to; empty for a page that stays."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """One file that is not a page; ``path`` is its address from the site's root."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Piece:
    """The next piece of a file that is too large to be held whole; see :class:`DataFile`."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class DuePage:
    """A page that is made only where the last site has none that rests on the same."""

    path: str
    job: Job[Page]


@dataclass(frozen=True, slots=True)
class DuePages:
    """Pages that are made together, unless the last site has all that rest on the same.

    ``what`` names the kind; ``rests_on`` is None where they are made each time.
    """

    what: str
    rests_on: tuple[bytes, ...] | None
    work: Callable[[], Iterable[Page]]


@dataclass(frozen=True, slots=True)
class DueFile:
    """A file that is made only where the last site has none that rests on the same."""

    path: str
    what: str
    rests_on: tuple[bytes, ...]
    work: Callable[[], DataFile]


def base_of(path: str) -> str:
    """Return the way from a page back to the site's root: ``""``, ``"../"``, ``"../../"``."""
    return "../" * path.count("/")
