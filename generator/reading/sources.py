"""``content/sources.yml`` to the sources that pages and rules may cite."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from generator.model.problem import DirectoryError, Problem
from generator.model.source import Source, Sources
from generator.reading.known_keys import Location
from generator.reading.text_file import read_text
from generator.reading.validated import place_of, validated
from generator.reading.yaml_text import parse
from generator.reading.youngest_day import youngest_day

FILE = "content/sources.yml"
# One file holds them all, so it may be longer than a profile.
MAX_BYTES = 1024 * 1024
MAX_VALUES = 20_000
# The oldest thing that could be cited: ketamine was first made in 1962.
FIRST_YEAR = 1960


def read_sources(root: Path, today: date) -> tuple[Mapping[str, Source] | None, list[Problem]]:
    """Return the sources by id, or None where one of them is wrong, with every problem found.

    Raises DirectoryError where there is no such file.
    """
    if not (root / FILE).is_file():
        raise DirectoryError(f"there is no file {root / FILE}; run this in the project's folder")
    text, problems = read_text(root / FILE, FILE, root, MAX_BYTES)
    if text is None:
        return None, problems
    document = parse(text, FILE, MAX_VALUES)
    sources, found = validated(Sources, document, FILE)
    problems += found
    if sources is None:
        return None, sorted(problems)
    wrong = [
        Problem(FILE, *place_of(document.root, at), code, message, fix)
        for at, code, message, fix in (*_years(sources.root, today), *_addresses(sources.root))
    ]
    return (None if wrong else sources.root), sorted([*problems, *wrong])


def _years(sources: Mapping[str, Source], today: date) -> Iterator[tuple[Location, str, str, str]]:
    last = youngest_day(today).year
    for name, source in sources.items():
        if source.year and not FIRST_YEAR <= source.year <= last:
            message = f"{name}, year: nothing we could cite is of {source.year}"
            fix = f"write a year from {FIRST_YEAR} to {last}, or take the line out"
            yield (name, "year"), "year-impossible", message, fix


def _addresses(sources: Mapping[str, Source]) -> Iterator[tuple[Location, str, str, str]]:
    first: dict[str, str] = {}
    for name, source in sources.items():
        owner = first.setdefault(source.url.rstrip("/"), name)
        if owner != name:
            message = f"{name}, url: '{owner}' has this address too"
            fix = f"keep one of them, and cite it as [@{owner}] everywhere"
            yield (name, "url"), "duplicate-source", message, fix
