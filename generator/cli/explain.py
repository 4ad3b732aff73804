"""``directory explain``: a rule in the words of its public page, or a field of a profile."""

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
from generator.reporting.field_explanation import field_explanation
from generator.schema.fields import fields, fields_named


@click.command()
@click.argument("name", required=False, metavar="[RULE or FIELD]")
@root_option
def explain(name: str | None, root: Path) -> None:
    """Explain a rule in the words of its public page, or a field of a profile.

    Without a name it lists all rules, each with its kind and its question. A field is explained
    from the model, with every word that it takes; `profile` lists the keys of a whole file.

    \b
    Examples:
      directory explain
      directory explain publishes-prices
      directory explain credential
      directory explain clinicians.licenses
    """
    colour = wants_colour(sys.stdout)
    if name is None:
        say(overview(ALL_RULES.values(), colour=colour))
        return
    rule = ALL_RULES.get(name.replace("_", "-"))
    if rule is not None:
        sources = with_program_sources(_sources(root) if rule.sources else {}, rule.sources)
        say(explanation(rule, sources, colour=colour))
    elif fields := fields_named(name):
        say(field_explanation(fields, colour=colour))
    else:
        raise DirectoryError(_unknown(name))


def _sources(root: Path) -> Mapping[str, Source]:
    """Return the sources by name, or none where their list has mistakes or is not here."""
    try:
        return read_sources(root, date.today())[0] or {}
    except DirectoryError:
        return {}


def _unknown(name: str) -> str:
    near = nearest(name.replace("_", "-"), list(ALL_RULES)) or nearest(
        name.replace("-", "_"), sorted({field.name for field in fields()})
    )
    question = f"did you mean '{near}'? " if near else ""
    return (
        f"there is no rule and no field '{name}'; {question}'directory explain' lists all rules, "
        "'directory explain profile' all fields"
    )
