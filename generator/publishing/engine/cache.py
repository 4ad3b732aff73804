"""The engine's last work, kept so that a second build does not run it again.

What came with a checkout, an archive or another machine is never loaded: it lacks our seal.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from markupsafe import Markup

from generator.publishing.engine.mkdocs_engine import (
    Fragment,
    Heading,
    RenderedSite,
    refused_in,
    render,
)
from generator.publishing.kept.seal import keep, secret_of_home, unsealed
from generator.publishing.program import digest_of, program
from generator.publishing.shell.navigation import Frame
from generator.reading.memory import Memory, forgetful


def rendered(
    markdown: Mapping[str, str],
    frame: Frame,
    folder: Path,
    *,
    clean: bool = False,
    tell: Callable[[str], object] = str,
    memory: Memory = forgetful,
) -> RenderedSite:
    """Return what the engine makes of these texts, from ``folder`` where nothing has changed.

    The cache is a convenience: one that is damaged, foreign, a link, or cannot be written is passed
    over; ``tell`` hears of one that is foreign or a link, ``memory`` is asked what of it may run.
    """
    kept = folder / f"engine-{_key(markdown, frame)}.json"
    secret = None if folder.is_symlink() else secret_of_home()
    site = None if clean or secret is None else _load(kept, secret, memory)
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
    texts = [(page, text.encode()) for page, text in sorted(markdown.items())]
    return digest_of([*program(), ("frame", json.dumps(asdict(frame)).encode()), *texts])[:32]


def _is_foreign(folder: Path, secret: bytes | None) -> bool:
    """Return whether somebody else, or a damage, put there what a build would look for."""
    if folder.is_symlink() or secret is None:
        return folder.is_symlink()
    return any(unsealed(entry, secret) is None for entry in folder.glob("engine-*.json"))


def _load(kept: Path, secret: bytes, memory: Memory) -> RenderedSite | None:
    if (data := unsealed(kept, secret)) is None:
        return None
    raw = json.loads(data)
    fragments = {path: _fragment(**one) for path, one in raw["fragments"].items()}
    rendered_site = RenderedSite(raw["shell"], raw["stylesheet"], fragments)
    # The same gate as for what is made: not even an entry of ours brings in what may run.
    refused = memory("refused", [data], partial(refused_in, rendered_site))
    return None if refused else rendered_site


def _fragment(html: str, headings: list[dict[str, Any]]) -> Fragment:
    trusted = Markup(html)  # noqa: S704 - what the engine gave us, by its seal
    return Fragment(trusted, tuple(Heading(**one) for one in headings))


def _save(site: RenderedSite, kept: Path, secret: bytes) -> None:
    """Write the new entry in one step and drop the older ones."""
    keep(json.dumps(asdict(site), ensure_ascii=False).encode(), kept, secret)
    for other in kept.parent.glob("engine-*"):
        if other != kept:
            other.unlink(missing_ok=True)
