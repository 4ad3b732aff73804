"""``directory fix``: what is safe to repair in a profile, as a diff."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import complain, say
from generator.contributing.atomic_file import replace_text
from generator.contributing.fix import fix as repaired
from generator.contributing.text_change import text_change
from generator.model.problem import DirectoryError, Severity
from generator.reading.profiles.providers import profile_paths
from generator.reading.text_file import read_text, shown_path
from generator.reading.validation.suggestions import nearest
from generator.reporting.text import as_text


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what would change and write nothing.")
@root_option
@today_option
def fix(file: Path, dry_run: bool, root: Path, today: date) -> int:
    """Repair what is safe to repair in a profile, and show each change.

    Only what has one reading: a misspelt word that the messages name, the usual form of a phone,
    a price or a state, quotes that a text needs, the order of the keys, https where the file
    shows that the site has it. Comments stay. No proof is touched and no claim made stronger.
    Ends with 1 where an error is left for a person.

    \b
    Examples:
      directory fix providers/example-harbor-clinic.yml --dry-run
      directory fix providers/example-harbor-clinic.yml
    """
    _refuse_others(file, root)
    text, unread = read_text(file, shown_path(file.as_posix()), root)
    if text is None or unread:
        say(as_text(unread, []))
        complain(f"{file} was not touched")
        return 1
    done = repaired(text, file.stem, today)
    say(text_change(done.before, done.after, file.name))
    say("".join(f"- {line}\n" for line in done.done) or "There is nothing that is safe to fix.\n")
    if done.after != done.before and not dry_run:
        replace_text(file, done.before, done.after)
    if done.left:
        say(as_text(list(done.left), []))
    return int(any(one.severity is Severity.ERROR for one in done.left))


def _refuse_others(file: Path, root: Path) -> None:
    """Raise DirectoryError for what is not the file of a profile, with what it is instead."""
    if file.is_dir():
        raise DirectoryError(f"{file} is a folder; name one profile, like {file / 'NAME.yml'}")
    if file.is_symlink():
        raise DirectoryError(f"{file} is a link to {file.readlink()}; name the profile itself")
    if file.suffix != ".yml" or file.resolve().parent != (root / "providers").resolve():
        raise DirectoryError(f"{file} is no profile of {root / 'providers'}; only those are fixed")
    if not file.exists():
        near = nearest(file.stem, [one.stem for one in profile_paths(root)])
        question = f"; did you mean '{file.with_name(f'{near}.yml')}'?" if near else ""
        raise DirectoryError(f"there is no profile {file}{question}")
