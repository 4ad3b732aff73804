"""The files that our pages need beside themselves: stylesheets, small scripts, an icon."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.pages.page import DataFile
from generator.publishing.shell.cascade import variables_of
from generator.publishing.shell.css_rules import rules_of
from generator.publishing.shell.modules import Module, bundle, needed, read_modules
from generator.publishing.shell.security_policy import fingerprint
from generator.publishing.shell.sources import PUBLISHED_AS_THEY_ARE, ROOMS, sources
from generator.publishing.shell.styles import (
    ELSEWHERE,
    EVERY_PAGE,
    LATE,
    PAPER,
    SECTIONS,
    stylesheet,
    used_in,
)
from generator.publishing.shell.vendored import SCRIPTS as VENDORED
from generator.publishing.shell.vendored import licences, vendored_script

# One file each, made of this module and all that it needs. Every page has the first two, the first
# before anything is drawn; what is in them is in no other. The others are for pages that name them.
FIRST, COMMON = "first", "site"
SCRIPTS = (
    FIRST,
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


@dataclass(frozen=True, slots=True)
class Assets:
    """All files to publish, the addresses of those that every page names, and of others."""

    files: tuple[DataFile, ...]
    stylesheet: str
    late: str
    """The stylesheet of what nobody sees at first, which is named where the foot begins."""
    paper: str
    """The stylesheet for paper, which comes after all others."""
    script: str
    """The script that runs before a page is drawn."""
    deferred: str
    """The script that every page runs once it is read."""
    icon: str
    sections: Mapping[frozenset[str], str]
    """The stylesheet of a section, by what it holds."""
    scripts: Mapping[str, str]
    """The scripts that only some pages name, by name."""
    fingerprints: Mapping[str, str]
    """What a browser compares each script with before it runs it, by address."""


def site_assets(material: str, rooms: Collection[Path] = ROOMS) -> Assets:
    """Return the assets, made from what we keep of Material's stylesheet and the rooms' files.

    Stylesheets and scripts carry a hash of their content in their names, so that nobody sees a new
    page with an old script. Any other file is published as it is.
    """
    ours = used_in(rooms)
    used = ours | variables_of(rules_of(material))
    css = _hashed("site", "css", stylesheet(EVERY_PAGE, material, rooms, ours))
    late = _hashed("late", "css", stylesheet(LATE, "", rooms, used))
    paper = _hashed(PAPER, "css", stylesheet([PAPER], "", rooms, used))
    sections = {
        names: _hashed(_section_name(names), "css", stylesheet(names, "", rooms, used))
        for names in (*SECTIONS.values(), ELSEWHERE)
    }
    modules = read_modules(sources(".js", rooms))
    scripts = {
        name: _hashed(name, "js", bundle(name, modules, _there_before(name, modules)))
        for name in SCRIPTS
    }
    scripts |= {name: _hashed(name, "js", vendored_script(name)) for name in VENDORED}
    addresses = {name: file.path for name, file in scripts.items()}
    return Assets(
        (css, late, paper, *sections.values(), *scripts.values(), *_others(rooms), *licences()),
        css.path,
        late.path,
        paper.path,
        addresses.pop(FIRST),
        addresses.pop(COMMON),
        "assets/icon.svg",
        {names: file.path for names, file in sections.items()},
        addresses,
        {file.path: fingerprint(file.data) for file in scripts.values()},
    )


def _there_before(script: str, modules: Mapping[str, Module]) -> tuple[str, ...]:
    """Return the modules that a page has before it runs this script."""
    if script == FIRST:
        return ()
    first = needed(FIRST, modules)
    return first if script == COMMON else (*first, *needed(COMMON, modules))


def _section_name(names: frozenset[str]) -> str:
    """Return the first section that has these styles, as the name of their file."""
    first = next((one for one, styles in SECTIONS.items() if styles == names), "")
    return "-".join(first.strip("/*").split("/")) + "-page" * first.endswith("*") or "home"


def _others(rooms: Collection[Path]) -> list[DataFile]:
    paths = (path for kind in PUBLISHED_AS_THEY_ARE for path in sources(kind, rooms).values())
    return [DataFile(f"assets/{path.name}", path.read_bytes()) for path in sorted(paths)]


def _hashed(name: str, ending: str, data: bytes) -> DataFile:
    return DataFile(f"assets/{name}.{hashlib.sha256(data).hexdigest()[:10]}.{ending}", data)
