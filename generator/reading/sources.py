"""``content/sources.yml`` to the sources that pages and rules may cite."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from generator.model.problem import DirectoryError, FieldPath, Problem, Severity
from generator.model.source import Source, Sources
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text
from generator.reading.validation.markup_in_text import markup_in_texts
from generator.reading.validation.validate import position_of, validated
from generator.reading.youngest_day import youngest_day

FILE = "content/sources.yml"
PACKAGED = Path(__file__).with_name("program_sources.yml")
"""The same file where the program was installed from a wheel, which brings it along."""
CHECKOUT = Path(__file__).parents[2] / FILE
# One file holds them all, so it may be longer than a profile.
MAX_BYTES = 1024 * 1024
MAX_VALUES = 20_000
# The oldest thing that could be cited: ketamine was first made in 1962.
FIRST_YEAR = 1960


def read_sources(root: Path, today: date) -> tuple[Mapping[str, Source] | None, list[Problem]]:
    """Return the sources by id, or None where one of them is wrong, with every problem found.

    Raises DirectoryError where there is no such file.
    """
    # What knows numbers in words takes long to load, and kept sources need none of it.
    from generator.reading.source_figures import figure_problems

    if not (root / FILE).is_file():
        raise DirectoryError(f"there is no file {root / FILE}; run this in the project's folder")
    text, problems = read_text(root / FILE, FILE, root, MAX_BYTES)
    if text is None:
        return None, problems
    document = parse(text, FILE, MAX_VALUES)
    sources, more = validated(Sources, document, FILE)
    problems += [*more, *markup_in_texts(document, FILE)]
    if sources is None:
        return None, sorted(problems)
    wrong = [
        Problem(FILE, *position_of(document.root, at), code, message, fix)
        for at, code, message, fix in (*_years(sources.root, today), *_addresses(sources.root))
    ]
    wrong += [
        Problem(
            FILE, *position_of(document.root, one.at), one.code, one.message, one.fix, one.severity
        )
        for one in figure_problems(sources.root)
    ]
    is_sound = not any(one.severity is Severity.ERROR for one in wrong)
    return (sources.root if is_sound else None), sorted([*problems, *wrong])


def with_program_sources(own: Mapping[str, Source], asked: Iterable[str]) -> Mapping[str, Source]:
    """Return a project's sources, and those of ``asked`` that only the program's own list has.

    The rules come with the program, and so does what they rest on: a project need not list it.
    """
    missing = sorted(name for name in asked if name not in own)
    program = _program_sources() if missing else {}
    return {**{name: program[name] for name in missing if name in program}, **own}


@cache
def _program_sources() -> Mapping[str, Source]:
    file = PACKAGED if PACKAGED.is_file() else CHECKOUT
    if not file.is_file():
        return {}
    document = parse(file.read_text(encoding="utf-8"), FILE, MAX_VALUES)
    sources, _ = validated(Sources, document, FILE)
    return sources.root if sources else {}


def _years(sources: Mapping[str, Source], today: date) -> Iterator[tuple[FieldPath, str, str, str]]:
    last = youngest_day(today).year
    for name, source in sources.items():
        if source.year and not FIRST_YEAR <= source.year <= last:
            message = f"{name}, year: nothing we could cite is of {source.year}"
            fix = f"write a year from {FIRST_YEAR} to {last}, or take the line out"
            yield (name, "year"), "year-impossible", message, fix


def _addresses(sources: Mapping[str, Source]) -> Iterator[tuple[FieldPath, str, str, str]]:
    first: dict[str, str] = {}
    for name, source in sources.items():
        owner = first.setdefault(source.url.rstrip("/"), name)
        if owner != name:
            message = f"{name}, url: '{owner}' has this address too"
            fix = f"keep one of them, and cite it as [@{owner}] everywhere"
            yield (name, "url"), "duplicate-source", message, fix
