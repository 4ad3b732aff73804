"""``directory sample``: facts drawn by chance, to be looked at again by another editor."""

from datetime import date
from pathlib import Path
from typing import Any

import rich_click as click
from pydantic import ValidationError

from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import say
from generator.contributing.fact_sample import candidates, drawn, keep, record, sound_samples
from generator.model.fact_sample import Agreement, FactLook
from generator.model.problem import DirectoryError
from generator.project import read_project
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.samples import FILE

MOST = 999_999


@click.command()
@click.option(
    "--seed", type=click.IntRange(1, MOST), help="Draw by this number; say it beforehand."
)
@click.option("--size", type=click.IntRange(1, MOST), help="How many facts to draw.")
@click.option("--look", "number", type=int, help="Record a second look at the fact of this number.")
@click.option("--found", type=click.Choice([str(one) for one in Agreement]), help="What it found.")
@click.option("--by", default="", help="Your name or handle: who looked again.")
@click.option("--how", default="", help='How, in a few words, like "opened the page".')
@root_option
@today_option
def sample(root: Path, today: date, *, seed: int | None, size: int | None, **options: Any) -> None:
    """Draw facts by chance, and record what another editor finds who looks at each again.

    The draw is written down with its seed, and must be in git before anybody looks. A new one is
    drawn only when the last is finished. The page on accuracy counts what agreed.

    \b
    Examples:
      directory sample --seed 2027 --size 60
      directory sample
      directory sample --look 1 --found agrees --by finn --how "opened the page"
    """
    number = options.pop("number")
    if number is not None:
        _record(root, today, number, options)
    elif seed is not None or size is not None:
        _draw(root, today, seed, size)
    say(_summary(root, today))


def _draw(root: Path, today: date, seed: int | None, size: int | None) -> None:
    if seed is None or size is None:
        raise click.UsageError("a draw needs both: --seed 2027 --size 60")
    keep(root, drawn(candidates(_profiles(root, today)), seed, size, today), today)
    say(f"{root / FILE} written. Commit it before anybody looks.\n")


def _record(root: Path, today: date, number: int, options: dict[str, Any]) -> None:
    if not options["found"] or not options["by"].strip() or not options["how"].strip():
        raise click.UsageError("a look needs: --found agrees --by your-handle --how 'what you did'")
    try:
        look = FactLook.model_validate({"on": today.isoformat(), **options})
    except ValidationError as error:
        raise click.UsageError(error.errors()[0]["msg"]) from None
    said = record(root, number, look, _profiles(root, today))
    say(f"{number}: {options['found']}; it said: {said}\n")


def _profiles(root: Path, today: date) -> list[Profile]:
    project = read_project(root, today, tracked)
    if project.errors:
        raise DirectoryError("the files have errors, so nothing is drawn; see: directory check")
    return project.profiles


def _summary(root: Path, today: date) -> str:
    """Return which facts of the last sample still wait for their second look."""
    samples = sound_samples(root, today)
    if not samples:
        return "No sample has been drawn. Draw one: directory sample --seed 2027 --size 60\n"
    last = samples[-1]
    waits = [(n, one) for n, one in enumerate(last.facts, 1) if one.look is None]
    head = f"Sample of {last.drawn}, seed {last.seed}: {len(last.facts)} of {last.of:,} facts.\n"
    rows = (f"  {n}: {one.provider} {one.fact}: {one.said}\n" for n, one in waits)
    return head + ("".join(rows) or "Each was looked at again.\n")
