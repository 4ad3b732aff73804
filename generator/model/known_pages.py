"""Which articles a site has, and which sections: our own words link to no other.

An editor's links are checked in the file that holds them. Those of our templates and rules could be
mended by nobody who edits a site.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.article import ALWAYS_THERE, GENERATED_PAGES, Article, address_of
from generator.model.block import BlockKind


@dataclass(frozen=True, slots=True, repr=False)
class KnownPages:
    """The addresses of pages below ``learn/`` and ``about/``, and with ``#id`` of their sections.

    None is every address there may be.
    """

    addresses: frozenset[str] | None = None

    def target(self, address: str) -> str:
        """Return where a link leads: to its section, else to the page, or nowhere: ``""``."""
        if self.addresses is None or address in self.addresses:
            return address
        page = address.partition("#")[0]
        return page if page in self.addresses else ""

    def __repr__(self) -> str:
        """Return the same for the same addresses, so that what rests on them can be named."""
        said = "every" if self.addresses is None else "\n".join(sorted(self.addresses))
        return f"KnownPages({hashlib.sha256(said.encode()).hexdigest()})"


EVERY_PAGE = KnownPages()


def known_pages(articles: Iterable[Article]) -> KnownPages:
    """Return what a site with these articles has: they, and the pages that the program makes."""
    pages = {address_of(path) for path in ALWAYS_THERE | GENERATED_PAGES}
    for article in articles:
        address = address_of(article.path)
        headings = (one for one in article.blocks if one.kind is BlockKind.HEADING)
        pages |= {address, *(f"{address}#{one.anchor}" for one in headings if one.level == 2)}
    return KnownPages(frozenset(pages))
