"""``directory build``: check everything, then make the site and put it in the old one's place."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import complain, say
from generator.publishing.build import build as build_site
from generator.reporting.text import as_text


@click.command()
@root_option
@today_option
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    show_default="site/ in the project's folder",
    help="The folder to make; it is replaced whole.",
)
@click.option("--clean", is_flag=True, help="Use nothing that an earlier build has kept.")
def build(root: Path, today: date, output: Path | None, clean: bool) -> int:
    """Check every profile and page, then make the site.

    With a problem in any file nothing is made, and the last good site stays.

    \b
    Examples:
      directory build
      directory build --output /tmp/preview --today 2026-12-31
    """
    out = output or root / "site"
    built = build_site(root, today, out, clean=clean, progress=tracked, tell=complain)
    project, published = built.project, built.published
    if project.problems:
        say(as_text(project.problems, []))
    if published is None:
        complain("nothing was built; the last good site is as it was")
        return 1
    say(
        f"{len(project.profiles):,} providers, {published.pages:,} pages, "
        f"{len(project.problems):,} problems. The site is in {out}\n"
    )
    for owed in project.config.before_publishing if project.config else ():
        say(f"Before you publish, in site_config.yml: {owed}.\n")
    return 0
