"""``directory queue``: whose check is due, spread over weeks."""

import json
from datetime import date
from itertools import groupby
from pathlib import Path

import rich_click as click

from generator.checking import examine
from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import say
from generator.contributing.check_queue import DueCheck, check_queue
from generator.judging import CRITERION_IDS, RED_FLAG_IDS
from generator.model.site_config import FreshnessPolicy
from generator.reading.site_config import read_site_config
from generator.reporting.phrases import visible


@click.command()
@click.option(
    "--per-week",
    "a_week",
    type=click.IntRange(1),
    default=10,
    show_default=True,
    help="How many checks you can make in a week.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For a terminal, or for programs.",
)
@root_option
@today_option
def queue(a_week: int, form: str, root: Path, today: date) -> None:
    """List whose check is due, the most worth first, spread over weeks.

    First comes who may have a red flag, then who was never checked or is overdue, then who
    leaves most open, then who stands in most lists. A check that is still fresh waits for its day.

    \b
    Examples:
      directory queue
      directory queue --per-week 5
    """
    config, _ = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    limits = config.freshness if config else FreshnessPolicy()
    due = check_queue(examine(root, today, progress=tracked).judgements, today, limits, a_week)
    say(_as_json(due) if form == "json" else _as_text(due))


def _as_text(due: tuple[DueCheck, ...]) -> str:
    lines = []
    for week, listed in groupby(due, key=lambda one: one.week):
        lines.append(f"Week of {week}\n")
        lines += [f"  {visible(one.slug)}: {'; '.join(one.reasons)}\n" for one in listed]
    return "".join(lines) or "There is nobody to check.\n"


def _as_json(due: tuple[DueCheck, ...]) -> str:
    rows = [
        {
            "provider": one.slug,
            "week": one.week.isoformat(),
            "since": one.since.isoformat() if one.since else None,
            "reasons": one.reasons,
        }
        for one in due
    ]
    return json.dumps(rows, indent=2) + "\n"
