"""The files that our pages need beside themselves: one stylesheet, small scripts, an icon."""

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.pages.page import DataFile
from generator.publishing.shell.material_css import kept
from generator.publishing.shell.security_policy import fingerprint
from generator.publishing.shell.sources import PUBLISHED_AS_THEY_ARE, ROOMS, sources
from generator.publishing.shell.vendored import SCRIPTS as VENDORED
from generator.publishing.shell.vendored import licences, vendored_script

# Later ones may overrule earlier ones, so the order is fixed here; paper has the last word.
STYLES = (
    "tokens",
    "page",
    "shell",
    "search",
    "marks",
    "evidence",
    "flags",
    "facts",
    "forms",
    "home",
    "finder",
    "lists",
    "card",
    "profile",
    "pictures",
    "tables",
    "compare",
    "article",
    "glossary",
    "guide",
    "call-sheet",
    "worksheet",
    "comfort",
    "print",
)
# One file each, made of these in this order. Every page has the first, and colours stand first in
# it: they must be chosen before anything is drawn. The others are for pages that name them.
COMMON = "site"
SCRIPTS: Mapping[str, tuple[str, ...]] = {
    COMMON: ("colours", "address", "glossary", "offline", "search-box"),
    "search": (
        "search-words",
        "search-near",
        "search-crisis",
        "search-query",
        "search-providers",
        "search-reading",
        "search-engine",
        "search-option",
        "search-list",
    ),
    "results": ("results",),
    "finder": (
        "places",
        "finder-count",
        "finder-data",
        "finder-choices",
        "finder-words",
        "finder-place",
        "finder-order",
        "finder-cards",
        "finder-nothing",
        "finder",
    ),
    "worksheet": ("worksheet",),
    "compare": ("compare-profile", "compare-table", "compare"),
    "compare-tray": ("compare-tray",),
    "printing": ("printing",),
}
COMMENT = re.compile(r"/\*.*?\*/\n?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Assets:
    """All files to publish, the addresses of those three that every page names, and of others."""

    files: tuple[DataFile, ...]
    stylesheet: str
    script: str
    icon: str
    scripts: Mapping[str, str]
    """The scripts that only some pages name, by name."""
    fingerprints: Mapping[str, str]
    """What a browser compares each script with before it runs it, by address."""


def site_assets(material: str, rooms: Collection[Path] = ROOMS) -> Assets:
    """Return the assets, made from Material's stylesheet and the files of the rooms.

    The stylesheet and the script of every page carry a hash of their content in their names, so
    that nobody sees a new page with an old script. Any other file is published as it is.
    """
    css = _hashed("site", "css", _stylesheet(material, rooms).encode())
    files = sources(".js", rooms)
    scripts = {name: _hashed(name, "js", _joined(files, parts)) for name, parts in SCRIPTS.items()}
    scripts |= {name: _hashed(name, "js", vendored_script(name)) for name in VENDORED}
    addresses = {name: file.path for name, file in scripts.items()}
    return Assets(
        (css, *scripts.values(), *_others(rooms), *licences()),
        css.path,
        addresses.pop(COMMON),
        "assets/icon.svg",
        addresses,
        {file.path: fingerprint(file.data) for file in scripts.values()},
    )


def _joined(files: Mapping[str, Path], names: tuple[str, ...]) -> bytes:
    return b"".join(files[name].read_bytes() for name in names)


def _stylesheet(material: str, rooms: Collection[Path]) -> str:
    ours = _joined(sources(".css", rooms), STYLES).decode()
    return kept(material) + COMMENT.sub("", ours)


def _others(rooms: Collection[Path]) -> list[DataFile]:
    found = (path for kind in PUBLISHED_AS_THEY_ARE for path in sources(kind, rooms).values())
    return [DataFile(f"assets/{path.name}", path.read_bytes()) for path in sorted(found)]


def _hashed(name: str, ending: str, data: bytes) -> DataFile:
    return DataFile(f"assets/{name}.{hashlib.sha256(data).hexdigest()[:10]}.{ending}", data)
