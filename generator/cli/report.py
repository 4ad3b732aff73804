"""``directory report``: what a person must do because time has passed."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.checking import examine
from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import say
from generator.reporting.maintenance import as_json, as_markdown, as_text, maintenance

FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice([*FORMATS]),
    default="text",
    show_default=True,
    help="For a terminal, an issue, or programs.",
)
@root_option
@today_option
def report(form: str, root: Path, today: date) -> int:
    """List what a person must do: what expired, is overdue, or waits for an answer.

    That time has passed stops no build; this is where it is told. Ends with 1 where there is
    something to do.

    \b
    Examples:
      directory report
      directory report --format markdown
      directory report --today 2027-06-30
    """
    examined = examine(root, today, progress=tracked)
    duties = maintenance(examined.problems, examined.judgements, today)
    say(FORMATS[form](duties, today))
    return int(bool(duties))
