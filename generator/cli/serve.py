"""``directory serve``: the site on this machine, built anew on every change."""

from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import complain, say
from generator.judging import CRITERION_IDS, RED_FLAG_IDS
from generator.publishing.build import build as build_site
from generator.publishing.kept.last_build import kept_build
from generator.publishing.preview.serving import serve as show
from generator.reading.project_folder import require_whole
from generator.reading.site_config import read_site_config
from generator.reporting.text import as_text

WATCHED = ("providers", "content", "site_config.yml")


@click.command()
@root_option
@today_option
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="The port on 127.0.0.1; 0 takes any that is free.",
)
def serve(root: Path, today: date, port: int) -> None:
    """Build the site, show it on this machine, and build it anew on every change.

    A mistake in a file is told here; the browser keeps the last good site until it is mended.

    \b
    Examples:
      directory serve
      directory serve --port 8080
    """
    require_whole(root)
    config, _ = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    path = urlsplit(config.url).path if config else "/"

    def build() -> Path | None:
        built = kept_build(root, today, root / "site") or build_site(root, today, tell=complain)
        if built.problems:
            say(as_text(built.problems, []))
        if built.published is None:
            return None
        done = "Nothing has changed:" if built.is_kept else "Built"
        say(f"{done} {built.published.pages:,} pages.\n")
        return root / "site"

    watch = [root / name for name in WATCHED if (root / name).exists()]
    show(build, watch, port, root=path, report=lambda words: say(f"{words}\n"))
