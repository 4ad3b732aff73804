"""The data files of the demonstration, put together as a site holds them."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from io import StringIO
from typing import Any

from generator.directory import Directory
from generator.pages.data.files import data_files
from generator.pages.data.ledger import FOLDER, Ledger
from generator.pages.page import DataFile, Piece
from generator.schema.profile import render
from tests.demonstration import demonstration

SCHEMA = render().encode()


def joined(files: Iterable[DataFile | Piece]) -> dict[str, bytes]:
    """Return each file whole, by its path below the folder of the data."""
    found: dict[str, bytes] = defaultdict(bytes)
    for file in files:
        assert isinstance(file, Piece) or file.path not in found, "two files with one address"
        found[file.path.removeprefix(FOLDER)] += file.data
    return dict(found)


def made(directory: Directory) -> tuple[dict[str, bytes], Ledger]:
    """Return the files of a directory and the ledger they were noted in."""
    ledger = Ledger()
    return joined(data_files(directory, SCHEMA, ledger)), ledger


@cache
def demo() -> dict[str, bytes]:
    """Return the files of the demonstration."""
    return made(demonstration())[0]


def records(files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Return the providers of the large file."""
    whole = json.loads(files["providers.json"])
    found: list[dict[str, Any]] = whole["providers"]
    return found


def lines(files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Return the flat records."""
    return [json.loads(line) for line in files["providers.ndjson"].splitlines()]


def rows(files: dict[str, bytes]) -> list[dict[str, str]]:
    """Return the rows of the spreadsheet as a program reads them."""
    text = files["providers.csv"].decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def resources(files: dict[str, bytes], kind: str = "") -> list[dict[str, Any]]:
    """Return the resources of the FHIR file, of one kind or all."""
    entries = json.loads(files["fhir-ndh.json"])["entry"]
    found = [entry["resource"] for entry in entries]
    return [one for one in found if not kind or one["resourceType"] == kind]
