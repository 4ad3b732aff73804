"""A finished site in its folder, for the tests that read it page by page."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from tests.browser.documents import Document, documents


@dataclass(frozen=True)
class Whole:
    """One site in its folder."""

    folder: Path

    @cached_property
    def pages(self) -> dict[str, Document]:
        return documents(self.folder)

    @cached_property
    def listed(self) -> dict[str, Document]:
        return {path: page for path, page in self.pages.items() if not page.is_hidden}


@cache
def whole(folder: Path) -> Whole:
    """Return a site whose pages are read once in a run, whoever looks at them."""
    return Whole(folder)
