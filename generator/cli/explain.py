"""``directory explain``: a rule in the words of its public page."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option
from generator.cli.speaking import say, wants_colour
from generator.judging import ALL_RULES
from generator.model.problem import DirectoryError
from generator.model.source import Source
from generator.reading.sources import read_sources, with_program_sources
from generator.reading.validation.suggestions import nearest
from generator.reporting.explanation import explanation, overview


@click.command()
@click.argument("rule", required=False, metavar="[RULE]")
@root_option
def explain(rule: str | None, root: Path) -> None:
    """Explain a rule in the same words as its public page.

    Without RULE it lists them all, each with its kind and its question.

    \b
    Examples:
      directory explain
      directory explain publishes-prices
    """
    colour = wants_colour(sys.stdout)
    if rule is None:
        say(overview(ALL_RULES.values(), colour=colour))
        return
    found = ALL_RULES.get(rule.replace("_", "-"))
    if found is None:
        raise DirectoryError(_unknown(rule))
    sources = with_program_sources(_sources(root) if found.sources else {}, found.sources)
    say(explanation(found, sources, colour=colour))


def _sources(root: Path) -> Mapping[str, Source]:
    """Return the sources by name, or none where their list has mistakes or is not here."""
    try:
        return read_sources(root, date.today())[0] or {}
    except DirectoryError:
        return {}


def _unknown(rule: str) -> str:
    near = nearest(rule.replace("_", "-"), list(ALL_RULES))
    meant = f"did you mean '{near}'? " if near else ""
    return f"there is no rule '{rule}'; {meant}'directory explain' lists all"
