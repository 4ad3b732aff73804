"""The engine's last work, kept so that a second build does not run it again.

What came with a checkout, an archive or another machine is never loaded: it lacks our seal.
"""

import hashlib
import json
import platform
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markupsafe import Markup

import generator
from generator.publishing.engine.mkdocs_engine import (
    ENGINE,
    Fragment,
    Heading,
    RenderedSite,
    refused_in,
    render,
)
from generator.publishing.kept.seal import keep, secret_of_home, unsealed
from generator.publishing.shell.navigation import Frame
from generator.publishing.shell.sources import THEME

PROGRAM = Path(generator.__file__).parent
PACKAGES = ("jinja2", "markdown", ENGINE, "mkdocs-material")


def rendered(
    markdown: Mapping[str, str],
    frame: Frame,
    folder: Path,
    *,
    clean: bool = False,
    tell: Callable[[str], object] = str,
) -> RenderedSite:
    """Return what the engine makes of these texts, from ``folder`` where nothing has changed.

    The cache is a convenience: one that is damaged, foreign, a link, or cannot be written is passed
    over; ``tell`` hears of one that is foreign or a link.
    """
    kept = folder / f"engine-{_key(markdown, frame)}.json"
    secret = None if folder.is_symlink() else secret_of_home()
    site = None if clean or secret is None else _load(kept, secret)
    if site is None:
        if _is_foreign(folder, secret):
            tell(f"{folder} was not made by you on this machine; nothing in it is used")
        site = render(markdown, frame)
        with suppress(OSError):
            if secret is not None:
                _save(site, kept, secret)
    return site


def _key(markdown: Mapping[str, str], frame: Frame) -> str:
    """Name everything that the engine's work rests on, in one hash."""
    sha = hashlib.sha256()
    for part in _foundations(markdown, frame):
        sha.update(len(part).to_bytes(8, "big") + part)
    return sha.hexdigest()[:32]


def _foundations(markdown: Mapping[str, str], frame: Frame) -> Iterator[bytes]:
    yield platform.python_version().encode()
    yield from (f"{name} {version(name)}".encode() for name in PACKAGES)
    yield json.dumps(asdict(frame)).encode()
    for path in sorted([*PROGRAM.rglob("*.py"), *THEME.rglob("*.html")]):
        yield from (path.relative_to(PROGRAM).as_posix().encode(), path.read_bytes())
    for page, text in sorted(markdown.items()):
        yield from (page.encode(), text.encode())


def _is_foreign(folder: Path, secret: bytes | None) -> bool:
    """Return whether somebody else, or a damage, put there what a build would look for."""
    if folder.is_symlink() or secret is None:
        return folder.is_symlink()
    return any(unsealed(entry, secret) is None for entry in folder.glob("engine-*.json"))


def _load(kept: Path, secret: bytes) -> RenderedSite | None:
    if (data := unsealed(kept, secret)) is None:
        return None
    raw = json.loads(data)
    fragments = {path: _fragment(**one) for path, one in raw["fragments"].items()}
    rendered_site = RenderedSite(raw["shell"], raw["stylesheet"], fragments)
    # The same gate as for what is made: not even an entry of ours brings in what may run.
    return None if refused_in(rendered_site) else rendered_site


def _fragment(html: str, headings: list[dict[str, Any]]) -> Fragment:
    trusted = Markup(html)  # noqa: S704 - what the engine gave us, by its seal
    return Fragment(trusted, tuple(Heading(**one) for one in headings))


def _save(site: RenderedSite, kept: Path, secret: bytes) -> None:
    """Write the new entry in one step and drop the older ones."""
    keep(json.dumps(asdict(site), ensure_ascii=False).encode(), kept, secret)
    for other in kept.parent.glob("engine-*"):
        if other != kept:
            other.unlink(missing_ok=True)
