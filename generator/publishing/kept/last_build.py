"""The last build of a folder: where nothing has changed since, it needs no other.

Two things are compared: everything that a site is made from, by its bytes, and every file of the
site, by its size and its time. Whoever changes a page by hand gets a new site, as before.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from generator.model.problem import Problem, Severity
from generator.publishing.built import Built, Published, state_of
from generator.publishing.kept.inputs import inputs
from generator.publishing.kept.seal import keep, secret_of_home, unsealed
from generator.publishing.program import digest_of

FILE = "last-build.json"


def key_of(root: Path, today: date) -> str | None:
    """Return the digest of everything that a build on a day is made from; None where it is not."""
    try:
        return digest_of(inputs(root, today))
    except OSError:
        return None


def kept_build(root: Path, today: date, out: Path) -> Built | None:
    """Return what the last build of ``out`` came to, if another would write the same bytes."""
    folder, secret = root / ".cache", secret_of_home()
    data = None if secret is None or folder.is_symlink() else unsealed(folder / FILE, secret)
    if data is None:
        return None
    kept = json.loads(data)
    # What another version of the program wrote may have other parts; its key never fits.
    same = kept.get("out") == os.path.realpath(out) and kept.get("key") == key_of(root, today)
    return _built(kept["built"]) if same and kept["site"] == _state_of(out) else None


def remember(root: Path, out: Path, key: str | None, built: Built, today: date) -> None:
    """Keep what a build came to, unless its sources have changed while it worked."""
    secret = secret_of_home()
    if built.published is None or secret is None or key is None or key != key_of(root, today):
        return
    kept = {
        "out": os.path.realpath(out),
        "key": key,
        "site": built.published.state or _state_of(out),
    }
    with suppress(OSError):
        data = json.dumps({**kept, "built": asdict(built)}).encode()
        keep(data, root / ".cache" / FILE, secret)


def _built(raw: dict[str, Any]) -> Built:
    problems = tuple(
        Problem(**{**one, "severity": Severity(one["severity"])}) for one in raw["problems"]
    )
    published = Published(**raw["published"])
    return Built(raw["profiles"], problems, tuple(raw["owed"]), published, is_kept=True)


def _state_of(out: Path) -> str:
    """Return the state of all files that stand in a folder."""
    return state_of(_files(os.fspath(out)))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    todo = [folder]
    while todo:
        with suppress(OSError), os.scandir(todo.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    todo.append(entry.path)
                else:
                    status = entry.stat(follow_symlinks=False)
                    yield entry.path[len(folder) + 1 :], status.st_size, status.st_mtime_ns
