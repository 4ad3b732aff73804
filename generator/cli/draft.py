"""``directory draft``: a provider's saved pages become proposals that a reviewer ticks."""

from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import DayOption, root_option
from generator.cli.speaking import complain, say
from generator.contributing.new_file import write_new
from generator.drafting.draft import proposals
from generator.drafting.draft_file import draft_file, taken
from generator.drafting.saved_page import read_saved_page
from generator.model.problem import DirectoryError, Problem
from generator.reading.text_file import read_text, shown_path
from generator.reporting.text import as_text

LARGEST = 2_000_000  # bytes of the draft of several pages


@click.command()
@click.argument("pages", nargs=-1, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--profile", help="The profile that the pages are about, by its name in providers/.")
@click.option("--url", "urls", multiple=True, help="The address of each page, in their order.")
@click.option(
    "--seen", type=DayOption(), default=date.today, show_default="today", help="When saved."
)
@click.option("--by", help="Who saved them; without it nothing counts as checked by us.")
@click.option(
    "--taken",
    "draft_of",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="A draft in which each proposal has a yes or no: make answers of it.",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="A file to make; else the text is shown.",
)
@root_option
def draft(
    *,
    pages: tuple[Path, ...],
    profile: str | None,
    urls: tuple[str, ...],
    seen: date,
    by: str | None,
    draft_of: Path | None,
    output: Path | None,
    root: Path,
) -> int:
    """Propose facts that a provider's saved pages state, with the exact words and their place.

    Nothing is taken until a person has read the words: write yes or no behind each `take`. Then
    --taken makes answers of what was ticked, and `directory merge` lays them into the profile.
    Testimonials, questions, advice and what others do are no facts.

    \b
    Examples:
      directory draft about.html --profile example-clinic --url https://a.example/about --by erin
      directory draft --taken example-clinic.draft.yml --output answers.yml
    """
    if draft_of is not None:
        return _taken(draft_of, output)
    if not pages or profile is None or len(urls) != len(pages):
        raise click.UsageError(
            "Name the saved pages, --profile, and one --url for each page, in their order."
        )
    if not (root / "providers" / f"{profile}.yml").is_file():
        raise DirectoryError(
            f"there is no profile 'providers/{profile}.yml'; start it with: directory new NAME"
        )
    looks, pieces, problems = {}, [], []
    for page, url in zip(pages, urls, strict=True):
        shown = shown_path(page.as_posix())
        read, wrong = read_saved_page(page)
        problems += wrong
        pieces += read
        signed = {"by": by} if by else {}
        looks[shown] = {"url": url, "seen": str(seen), "method": "website", **signed}
    if problems:
        return _refused(problems)
    proposed = proposals(pieces)
    _tell(draft_file(profile, looks, proposed), output)
    complain(f"{len(proposed)} proposals; read the words of each and write yes or no behind take")
    return 0


def _taken(file: Path, output: Path | None) -> int:
    shown = shown_path(file.as_posix())
    text, problems = read_text(file, shown, file.parent, LARGEST)
    answers, more = taken(text, shown) if text is not None else ("", [])
    if problems or more:
        return _refused([*problems, *more])
    if not answers:
        complain("nothing was taken, so there is nothing to merge")
        return 0
    _tell(answers, output)
    return 0


def _refused(problems: list[Problem]) -> int:
    say(as_text(problems, []))
    complain("nothing was written")
    return 1


def _tell(text: str, output: Path | None) -> None:
    if output is None:
        say(text)
    else:
        say(f"{write_new(output, text)} written.\n")
