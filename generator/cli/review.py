"""``directory review``: what a pull request changes for patients."""

import sys
from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.progress import tracked
from generator.cli.speaking import say
from generator.contributing.review.review import review as reviewed
from generator.reporting.review_report import MOST, as_markdown


@click.command()
@click.argument("base")
@click.option("--all", "whole", is_flag=True, help="All of it, longer than a comment may be.")
@root_option
@today_option
def review(base: str, root: Path, today: date, *, whole: bool) -> None:
    """Tell what changes for patients between a revision of git and the files here.

    Red flags, listing and ties come first, then rules and settings with how many providers get
    which answer, then each profile: what was, what is, and whose word it is. Markdown.

    \b
    Examples:
      directory review origin/main
      directory review HEAD~1
    """
    change = reviewed(root, today, base, tracked)
    say(as_markdown(change, sys.maxsize if whole else MOST))
