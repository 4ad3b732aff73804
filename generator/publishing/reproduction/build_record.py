"""Build provenance: what a site was made from and by, kept beside it as ``/build.json``."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator.model.problem import DirectoryError
from generator.pages.page import DataFile
from generator.publishing.engine.mkdocs_engine import ENGINE
from generator.publishing.program import digest_of, own_files

PATH = "build.json"
FORMAT = 1
PROGRAM = "ketamine-directory"
PACKAGES = ("jinja2", "markdown", "markupsafe", ENGINE, "mkdocs-material", "pydantic", "pyyaml")
"""The packages whose version may change a byte of a page."""
# SHA-1 or SHA-256.
_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class BuildRecord:
    """Which commit, settings, day, program and packages a site was made from and by.

    ``commit`` is None where the files were not those of a commit; ``program`` is the SHA-256 of the
    program's own files, ``settings`` of ``site_config.yml``.
    """

    day: date
    commit: str | None
    settings: str
    version: str
    program: str
    packages: Mapping[str, str]

    def file(self) -> DataFile:
        """Return the record as a file of the site."""
        record = {
            "format": FORMAT,
            "day": self.day.isoformat(),
            "commit": self.commit,
            "settings_sha256": self.settings,
            "program": {"name": PROGRAM, "version": self.version, "sha256": self.program},
            "packages": dict(self.packages),
        }
        return DataFile(PATH, json.dumps(record, indent=1).encode() + b"\n")


def build_record(root: Path, day: date, commit: str | None) -> BuildRecord:
    """Return the record of a build that starts now from a project's folder."""
    settings = hashlib.sha256((root / "site_config.yml").read_bytes()).hexdigest()
    packages = {name: version(name) for name in PACKAGES}
    return BuildRecord(day, commit, settings, version(PROGRAM), program_digest(), packages)


def read_record(site: Path) -> BuildRecord:
    """Return the record of a published site.

    Raises DirectoryError where it is missing, damaged, or of a format that is not known here.
    """
    file = site / PATH
    try:
        record = json.loads(file.read_bytes())
    except FileNotFoundError as error:
        raise DirectoryError(
            f"{file} is not there, so nobody can tell what this site was made from.\n"
            "It is written by `directory build`; was the whole site fetched?"
        ) from error
    except ValueError as error:
        raise DirectoryError(f"{file} is damaged: it is not JSON ({error})") from error
    return _understood(file, record)


def _understood(file: Path, record: Any) -> BuildRecord:
    try:
        if record["format"] != FORMAT:
            raise DirectoryError(
                f"{file} has format {record['format']!r}; this program reads {FORMAT}.\n"
                "Use the program of the commit that it names."
            )
        program = record["program"]
        return BuildRecord(
            date.fromisoformat(record["day"]),
            _commit(record["commit"]) if record["commit"] is not None else None,
            _text(record["settings_sha256"]),
            _text(program["version"]),
            _text(program["sha256"]),
            {_text(name): _text(number) for name, number in record["packages"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DirectoryError(f"{file} is damaged: a part is missing or has no sense") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _commit(value: object) -> str:
    """Return the name of a commit; whatever else git would take for a name is none."""
    if not _COMMIT.fullmatch(text := _text(value)):
        raise ValueError(text)
    return text


@cache
def program_digest() -> str:
    """Return the SHA-256 of the names and bytes of every file of the program."""
    return digest_of(own_files())
