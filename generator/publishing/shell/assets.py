"""The files that our pages need beside themselves: one stylesheet, small scripts, an icon."""

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.pages.page import DataFile
from generator.publishing.shell.modules import bundle, needed, read_modules
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
    "data",
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
    "drawings",
    "glossary",
    "guide",
    "call-sheet",
    "any-clinic",
    "worksheet",
    "call",
    "still-right",
    "form",
    "comfort",
    "print",
)
# One file each, made of this module and all that it needs. Every page has the first, before
# anything is drawn; what is in it is in no other. The others are for pages that name them.
COMMON = "site"
SCRIPTS = (
    COMMON,
    "search",
    "results",
    "finder",
    "any-clinic",
    "worksheet",
    "compare",
    "compare-tray",
    "printing",
    "call",
    "still-right",
    "form",
    "proposals",
)
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
    """Return the assets, made from what we keep of Material's stylesheet and the rooms' files.

    The stylesheet and the script of every page carry a hash of their content in their names, so
    that nobody sees a new page with an old script. Any other file is published as it is.
    """
    css = _hashed("site", "css", _stylesheet(material, rooms).encode())
    modules = read_modules(sources(".js", rooms))
    common = needed(COMMON, modules)
    scripts = {
        name: _hashed(name, "js", bundle(name, modules, () if name == COMMON else common))
        for name in SCRIPTS
    }
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
    return material + COMMENT.sub("", ours)


def _others(rooms: Collection[Path]) -> list[DataFile]:
    paths = (path for kind in PUBLISHED_AS_THEY_ARE for path in sources(kind, rooms).values())
    return [DataFile(f"assets/{path.name}", path.read_bytes()) for path in sorted(paths)]


def _hashed(name: str, ending: str, data: bytes) -> DataFile:
    return DataFile(f"assets/{name}.{hashlib.sha256(data).hexdigest()[:10]}.{ending}", data)
