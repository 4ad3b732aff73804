"""``directory from-issue``: the answers of the forge's form as a profile."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import complain, say
from generator.contributing.atomic_file import replace_text
from generator.contributing.from_issue import from_issue as read_issue
from generator.contributing.new_file import write_whole
from generator.contributing.text_change import text_change
from generator.reporting.text import as_text


@click.command("from-issue")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Show what would be written and write nothing.")
@root_option
@today_option
def from_issue(file: Path, dry_run: bool, root: Path, today: date) -> int:
    """Make a profile of an issue that was written with the form "Add a provider".

    FILE holds the text of the issue. Each question of the form becomes a value, and nothing else of
    the text is used; no profile that is there is written over. Changes that the site's own form
    wrote into an issue are merged into the profile that they name.

    \b
    Examples:
      directory from-issue issue.md
      directory from-issue issue.md --dry-run
    """
    issue = read_issue(file, root, today)
    if issue.problems:
        say(as_text(issue.problems, []))
    if issue.is_refused:
        complain("nothing was written")
        return 1
    say(text_change(issue.before, issue.after, issue.path.name))
    if issue.before == issue.after:
        say(f"{issue.path} has all of it; nothing was written.\n")
        return 0
    if dry_run:
        return 0
    if issue.before:
        replace_text(issue.path, issue.before, issue.after)
    else:
        write_whole(issue.path, issue.after)
    say(f"{issue.path} written.\n")
    return 0
