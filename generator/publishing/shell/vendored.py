"""The code of others that the site publishes: unchanged, and with its licence beside it."""

from collections.abc import Mapping

from generator.pages.page import DataFile
from generator.publishing.shell.sources import THEME

FOLDER = THEME / "vendor"
SCRIPTS: Mapping[str, str] = {"minisearch": "minisearch.js"}
"""Each by the name that pages use for it; what it is stands in the folder's README."""


def vendored_script(name: str) -> bytes:
    """Return the code of one script."""
    return (FOLDER / SCRIPTS[name]).read_bytes()


def licences() -> tuple[DataFile, ...]:
    """Return the licences, which must go wherever the code goes."""
    return tuple(
        DataFile(f"assets/{path.name}", path.read_bytes())
        for path in sorted(FOLDER.glob("*.LICENSE.txt"))
    )
