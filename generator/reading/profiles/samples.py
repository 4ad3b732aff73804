"""``providers/_samples.yml`` to the samples of facts that were drawn; a project may have none."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.model.fact_sample import FactSample, FactSamples
from generator.model.problem import FieldPath, Problem
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text
from generator.reading.validation.validate import position_of, validated
from generator.reading.youngest_day import youngest_day

FILE = "providers/_samples.yml"
"""The underscore tells it from the profiles beside it."""
MOST_VALUES = 100_000
_ONLY_DRAWN = "only `directory sample` writes here, one sample after another"

OddSample = tuple[FieldPath, str, str, str]


def read_samples(root: Path, today: date) -> tuple[tuple[FactSample, ...], list[Problem]]:
    """Return the samples, the oldest first, and every problem; none where there is no file."""
    if not (root / FILE).is_file():
        return (), []
    text, problems = read_text(root / FILE, FILE, root)
    if text is None:
        return (), problems
    read, more = samples_in(text, today)
    return read, sorted([*problems, *more])


def samples_in(text: str, today: date) -> tuple[tuple[FactSample, ...], list[Problem]]:
    """Return the same of a text."""
    document = parse(text, FILE, MOST_VALUES)
    read, problems = validated(FactSamples, document, FILE)
    if read is None:
        return (), sorted(problems)
    problems += [
        Problem(FILE, *position_of(document.root, at), code, message, fix)
        for at, code, message, fix in _troubles(read.samples, today)
    ]
    return read.samples, sorted(problems)


def _troubles(samples: tuple[FactSample, ...], today: date) -> Iterator[OddSample]:
    for number, one in enumerate(samples):
        at = ("samples", number)
        if one.drawn > youngest_day(today):
            yield (*at, "drawn"), "date-in-future", f"{one.drawn} has not come yet", _ONLY_DRAWN
        if not one.is_finished and number < len(samples) - 1:
            message = "another sample was drawn before every fact of this one was looked at again"
            yield at, "sample-unfinished", message, _ONLY_DRAWN
        if len({(fact.provider, fact.fact) for fact in one.facts}) < len(one.facts):
            yield at, "sampled-twice", "a fact stands in this sample twice", _ONLY_DRAWN
        yield from _looks(one, at, today)


def _looks(sample: FactSample, at: FieldPath, today: date) -> Iterator[OddSample]:
    for number, fact in enumerate(sample.facts):
        if fact.look and not sample.drawn <= fact.look.on <= youngest_day(today):
            message = f"{fact.look.on} is before it was drawn, or has not come yet"
            fix = "write the day of the look"
            yield (*at, "facts", number, "look", "on"), "look-out-of-time", message, fix
