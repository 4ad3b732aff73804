"""``directory check``: validate and judge everything, or some files."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import rich_click as click

from generator.checking import Examined, examine
from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import say, wants_colour
from generator.model.problem import Severity
from generator.model.review import ChangedLines
from generator.reading.text_file import read_text
from generator.reporting.github import as_github
from generator.reporting.json_report import as_json
from generator.reporting.markdown import as_markdown
from generator.reporting.sarif import as_sarif
from generator.reporting.text import as_text

FOR_PROGRAMS = {"json": as_json, "sarif": as_sarif}
FORMATS = ["text", "json", "github", "sarif", "markdown"]


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="For people, programs, GitHub annotations, code scanning, or a GitHub summary.",
)
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option(
    "--base",
    metavar="REVISION",
    help="Say what is lost since a git revision, and annotate the lines that changed since.",
)
@root_option
@today_option
def check(
    paths: tuple[Path, ...], form: str, root: Path, today: date, *, strict: bool, base: str | None
) -> int:
    """Validate and judge everything, or only these profiles, pages and folders.

    Every problem is printed with its place and what helps. Ends with 1 where a file has an error.

    \b
    Examples:
      directory check
      directory check providers/example-harbor-clinic.yml
      directory check --format json
      directory check --base origin/main
    """
    examined = examine(root, today, paths, tracked)
    changed = None
    if base:
        from generator.contributing.review.base import base_at
        from generator.contributing.review.changed_lines import changed_lines
        from generator.contributing.since_base import problems_since

        problems = sorted([*examined.problems, *problems_since(base, root, today)])
        examined = replace(examined, problems=problems)
        changed = changed_lines(base_at(root, base)) if form == "github" else None
    say(_report(form, examined, root, named=bool(paths), changed=changed))
    return int(any(strict or problem.severity is Severity.ERROR for problem in examined.problems))


def _report(
    form: str, examined: Examined, root: Path, *, named: bool, changed: ChangedLines | None
) -> str:
    problems, judgements = examined.problems, examined.judgements
    if form == "github":
        return as_github(problems, judgements, changed)
    if render := FOR_PROGRAMS.get(form):
        return render(problems, judgements)
    if form == "markdown":
        return as_markdown(problems, judgements, named=named)
    return as_text(
        problems,
        judgements,
        named=named,
        line_of=_line_of(root) if sys.stdout.isatty() else None,
        colour=wants_colour(sys.stdout),
    )


def _line_of(root: Path) -> Callable[[str, int], str | None]:
    @cache
    def lines(path: str) -> list[str]:
        text, _ = read_text(root / path, path, root)
        return (text or "").split("\n")

    def line_of(path: str, number: int) -> str | None:
        return lines(path)[number - 1] if number <= len(lines(path)) else None

    return line_of
