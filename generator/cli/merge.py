"""``directory merge``: answers of a call or a form, laid into the profile that they are about."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import complain, say
from generator.contributing.atomic_file import replace_text
from generator.contributing.form_changes import merge_changes
from generator.contributing.merge import merge as merge_answers
from generator.contributing.still_right import merge_still_right
from generator.contributing.text_change import text_change
from generator.reporting.text import as_text


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Show what would change and write nothing.")
@root_option
@today_option
def merge(file: Path, dry_run: bool, root: Path, today: date) -> int:
    """Put what a call, the form or the provider itself said into the profile that it is about.

    Comments and all other lines stay. A change is made only where the profile still says what the
    form showed. An answer that differs from what stands there replaces it
    only where the file says that it was known. The merged profile is checked before it is
    written; with a problem in it nothing is written. What a provider answers on "Still right?"
    is laid in as its word; what it says has changed is told as a question to you.

    \b
    Examples:
      directory merge call-example-harbor-clinic-2026-11-28.yml
      directory merge changes-example-harbor-clinic.yml --dry-run
      directory merge mail-from-the-clinic.txt
    """
    merged = (
        merge_still_right(file, root, today)
        or merge_changes(file, root, today)
        or merge_answers(file, root, today)
    )
    if merged.problems:
        say(as_text(merged.problems, []))
    if merged.is_refused:
        complain("nothing was merged; the profile is as it was")
        return 1
    say(text_change(merged.before, merged.after, merged.path.name))
    for notice in merged.notices:
        say(f"- {notice}\n")
    if merged.before == merged.after:
        say(f"{merged.path} has all of it; nothing was written.\n")
    elif not dry_run:
        replace_text(merged.path, merged.before, merged.after)
        say(f"{merged.path} written. Look at the change, then run: directory check {merged.path}\n")
    return 0
