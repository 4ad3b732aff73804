"""``providers/_removed.yml`` to the providers that were taken off; a project may have none."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from generator.model.problem import FieldPath, Problem
from generator.model.removed import Removed, RemovedProviders
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text
from generator.reading.validation.markup_in_text import markup_in_texts
from generator.reading.validation.validate import position_of, validated
from generator.reading.youngest_day import youngest_day

FILE = "providers/_removed.yml"
"""The underscore tells it from the profiles beside it."""

OddEntry = tuple[FieldPath, str, str, str]


def read_removed(
    root: Path, today: date, slugs: frozenset[str]
) -> tuple[Mapping[str, Removed], list[Problem]]:
    """Return the providers taken off, by slug, and every problem; none where there is no file.

    ``slugs`` are the names of the profiles that are there.
    """
    if not (root / FILE).is_file():
        return {}, []
    text, problems = read_text(root / FILE, FILE, root)
    if text is None:
        return {}, problems
    document = parse(text, FILE)
    removed, wrong_data = validated(RemovedProviders, document, FILE)
    problems += [*wrong_data, *markup_in_texts(document, FILE)]
    if removed is None:
        return {}, sorted(problems)
    wrong = (*_still_there(removed.root, slugs), *_days(removed.root, today))
    problems += [
        Problem(FILE, *position_of(document.root, at, key=True), code, message, fix)
        for at, code, message, fix in wrong
    ]
    return removed.root, sorted(problems)


def _still_there(removed: Mapping[str, Removed], slugs: frozenset[str]) -> Iterator[OddEntry]:
    for slug in removed:
        if slug in slugs:
            message = f"'{slug}' is said to be taken off, and providers/{slug}.yml is here"
            fix = "if it is the same provider, take this entry out; else rename that file"
            yield (slug,), "removed-yet-here", message, fix


def _days(removed: Mapping[str, Removed], today: date) -> Iterator[OddEntry]:
    for slug, one in removed.items():
        if one.on > youngest_day(today):
            message = f"{slug}, on: {one.on} has not come yet (today is {today})"
            yield (slug, "on"), "date-in-future", message, "write the day it was taken off"
