"""``directory registry``: everybody in the profiles, looked up in local copies of federal files."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import DayOption, root_option, today_option
from generator.cli.speaking import complain, say
from generator.contributing.new_file import write_new
from generator.judging import RED_FLAG_IDS
from generator.model.problem import Severity
from generator.reading.profiles.providers import profile_paths, read_providers
from generator.registry.lookup import look_up
from generator.registry.matches import MatchKind
from generator.registry.npi_proposals import drafts
from generator.registry.wording import as_text
from generator.reporting.text import as_text as problems_as_text

copy = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.option("--nppes", type=copy, help="npidata_pfile_....csv of the monthly NPPES file (V2).")
@click.option("--leie", type=copy, help="UPDATED.csv, the exclusion list of the OIG.")
@click.option(
    "--seen", type=DayOption(), default=date.today, show_default="today", help="Day of the copies."
)
@click.option(
    "--proposals",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder for a draft of each profile with a match; needs --by.",
)
@click.option("--by", help="Who will compare and decide; named in the evidence.")
@root_option
@today_option
def registry(
    *,
    nppes: Path | None,
    leie: Path | None,
    seen: date,
    folder: Path | None,
    by: str | None,
    root: Path,
    today: date,
) -> int:
    """Look up everybody in the profiles in local copies of NPPES and the exclusion list.

    Each match is a proposal for a person to accept: shown with the lines to write, or with
    --proposals a draft for `directory draft --taken` and `directory merge`. No profile is touched.
    An NPI on the exclusion list ends with 1; the same name there is a question; no match clears
    nobody. The files are read row by row and never leave this machine.

    \b
    Examples:
      directory registry --nppes npidata_pfile_20050523-20261108.csv
      directory registry --leie UPDATED.csv
      directory registry --nppes npidata_pfile_20050523-20261108.csv --proposals found --by erin
    """
    if not nppes and not leie:
        raise click.UsageError("Name at least one copy: --nppes FILE or --leie FILE.")
    if bool(folder) != bool(by):
        raise click.UsageError("Name both: --proposals FOLDER, and --by who will decide.")
    for copied in filter(None, (nppes, leie)):
        if not copied.is_file():
            # A pipe would wait for ever, and a device never ends.
            raise click.UsageError(f"{copied} is a pipe or a device; name the file itself.")
    profiles, problems = read_providers(root, today, profile_paths(root), RED_FLAG_IDS)
    if any(one.severity is Severity.ERROR for one in problems):
        say(problems_as_text(problems, []))
        complain("a profile with errors is not looked up; the others are")
    with _progress(nppes) as progress:
        people, matches = look_up(profiles, nppes, leie, progress)
    say(as_text(matches, len(people), seen))
    if folder and by:
        folder.mkdir(parents=True, exist_ok=True)
        for slug, text in drafts(matches, seen, by):
            say(f"{write_new(folder / f'{slug}.draft.yml', text)} written.\n")
    return int(any(one.kind is MatchKind.EXCLUDED for one in matches))


@contextmanager
def _progress(file: Path | None) -> Iterator[Callable[[int], object]]:
    """Give what draws a bar for a large file, where somebody watches."""
    import sys

    if file is None or not sys.stderr.isatty():
        yield bool
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading NPPES", total=file.stat().st_size)
        yield lambda size: bar.advance(task, size)
