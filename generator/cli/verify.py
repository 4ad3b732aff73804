"""``directory verify``: who checked a whole profile, how and when."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import say
from generator.contributing.atomic_file import replace_text
from generator.contributing.one_profile import one_profile
from generator.contributing.text_change import text_change
from generator.contributing.verify import Check, looked_again, verified


@click.command()
@click.argument("slug")
@click.option("--by", required=True, help="Your name or handle: who checked.")
@click.option("--how", default="", help='How, in a few words, like "called, read every page".')
@click.option(
    "--second",
    type=click.Choice(["agrees", "differs"]),
    help="This is a second look by another editor, who found the same or not.",
)
@root_option
@today_option
def verify(slug: str, second: str | None, root: Path, today: date, **options: str) -> None:
    """Write down who checked a whole profile, how, and on which day. No fact is touched.

    It counts only for a named editor without ties, and where the profile holds a look of ours.
    A second look by another editor stands beside the first check.

    \b
    Examples:
      directory verify example-harbor-clinic --by erin --how "called, read every page"
      directory verify example-harbor-clinic --by finn --second agrees
    """
    profile = one_profile(slug, root, today)
    check = Check(today, options["by"].strip(), options["how"].strip())
    if second:
        text = looked_again(profile, check, agrees=second == "agrees")
    else:
        text = verified(profile, check)
    path = root / "providers" / f"{slug}.yml"
    replace_text(path, profile.text, text)
    say(text_change(profile.text, text, path.name) + f"{path} written.\n")
