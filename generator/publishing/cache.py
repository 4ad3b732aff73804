"""The engine's last work, kept so that a second build does not run it again."""

import hashlib
import json
import os
import platform
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markupsafe import Markup

from generator.publishing.engine import Fragment, Heading, Rendered, render
from generator.publishing.frame import Frame
from generator.publishing.sources import THEME

PUBLISHING = THEME.parent
PACKAGES = ("jinja2", "markdown", "mkdocs", "mkdocs-material")


def rendered(
    markdown: Mapping[str, str], frame: Frame, folder: Path, *, clean: bool = False
) -> Rendered:
    """Return what the engine makes of these texts, from ``folder`` where nothing has changed.

    The cache is a convenience: one that is damaged or cannot be written is passed over in silence.
    """
    kept = folder / f"engine-{_key(markdown, frame)}.json"
    found = None if clean else _load(kept)
    if found is None:
        found = render(markdown, frame)
        with suppress(OSError):
            _save(found, kept)
    return found


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
    for path in sorted([*PUBLISHING.rglob("*.py"), *THEME.rglob("*.html")]):
        yield from (path.relative_to(PUBLISHING).as_posix().encode(), path.read_bytes())
    for page, text in sorted(markdown.items()):
        yield from (page.encode(), text.encode())


def _load(kept: Path) -> Rendered | None:
    try:
        checksum, _, data = kept.read_bytes().partition(b"\n")
    except OSError:
        return None
    if checksum != _checksum(data):
        return None
    raw = json.loads(data)
    fragments = {path: _fragment(**one) for path, one in raw["fragments"].items()}
    return Rendered(raw["shell"], raw["stylesheet"], fragments)


def _fragment(html: str, headings: list[dict[str, Any]]) -> Fragment:
    trusted = Markup(html)  # noqa: S704 - what the engine gave us, whole by its checksum
    return Fragment(trusted, tuple(Heading(**one) for one in headings))


def _save(found: Rendered, kept: Path) -> None:
    """Write the new entry in one step and drop the older ones."""
    data = json.dumps(asdict(found), ensure_ascii=False).encode()
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = kept.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(_checksum(data) + b"\n" + data)
    unfinished.replace(kept)
    for other in kept.parent.glob("engine-*"):
        if other != kept:
            other.unlink(missing_ok=True)


def _checksum(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
