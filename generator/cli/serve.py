"""``directory serve``: the site on this machine, built anew on every change."""

from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import rich_click as click

from generator.cli.build import make
from generator.cli.options import root_option, today_option
from generator.cli.project import read_project
from generator.cli.speaking import say
from generator.publishing.serving import serve as show
from generator.reporting.text import as_text

WATCHED = ("providers", "content", "site_config.yml")


@click.command()
@root_option
@today_option
@click.option("--port", default=8000, show_default=True, help="The port on 127.0.0.1.")
def serve(root: Path, today: date, port: int) -> None:
    """Build the site, show it on this machine, and build it anew on every change.

    A mistake in a file is told here; the browser keeps the last good site until it is mended.

    \b
    Examples:
      directory serve
      directory serve --port 8080
    """
    first = read_project(root, today)
    path = urlsplit(first.config.url).path if first.config else "/"

    def build() -> Path | None:
        project = read_project(root, today)
        if project.problems:
            say(as_text(project.problems, []))
        if project.errors:
            return None
        published = make(project, root / "site", root / ".cache")
        say(f"Built {published.pages:,} pages.\n")
        return root / "site"

    watch = [root / name for name in WATCHED if (root / name).exists()]
    show(build, watch, port, root=path, report=lambda words: say(f"{words}\n"))
