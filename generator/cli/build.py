"""``directory build``: check everything, then make the site and put it in the old one's place."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import complain, say
from generator.publishing.built import Built
from generator.publishing.kept.last_build import kept_build


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
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=None,
    show_default="1, or one a free core where there are many profiles",
    help="How many processes work on it.",
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Have the workers of a Dask cluster work on it, whose scheduler has this address.",
)
def build(
    root: Path,
    today: date,
    output: Path | None,
    *,
    clean: bool,
    workers: int | None,
    cluster: str | None,
) -> int:
    """Check every profile and page, then make the site.

    With a problem in any file nothing is made, and the last good site stays.

    \b
    Examples:
      directory build
      directory build --output /tmp/preview --today 2026-12-31
      directory build --cluster tcp://10.0.0.1:8786
    """
    if workers is not None and cluster is not None:
        raise click.UsageError("--workers and --cluster answer the same question; give one.")
    out = output or root / "site"
    built = (None if clean else kept_build(root, today, out)) or _build(
        root, today, out, clean, workers=workers, cluster=cluster
    )
    if built.problems:
        from generator.reporting.text import as_text

        say(as_text(built.problems, []))
    if built.published is None:
        complain("nothing was built; the last good site is as it was")
        return 1
    if built.is_kept:
        say("Nothing has changed since the last build.\n")
    say(
        f"{built.profiles:,} providers, {built.published.pages:,} pages, "
        f"{len(built.problems):,} problems. The site is in {out}\n"
    )
    for owed in built.owed:
        say(f"Before you publish, in site_config.yml: {owed}.\n")
    return 0


def _build(
    root: Path, today: date, out: Path, clean: bool, *, workers: int | None, cluster: str | None
) -> Built:
    # Heavy, and not needed where nothing has changed.
    from generator.publishing.build import build as build_site
    from generator.publishing.workers.team import team

    with team(root, workers, cluster, clean=clean) as sharing:
        return build_site(
            root, today, out, clean=clean, progress=tracked, tell=complain, sharing=sharing
        )
