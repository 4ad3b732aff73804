"""``directory articles``: all pages in a table, or what an editor must still confirm in them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import rich_click as click

from generator.cli.options import root_option, today_option
from generator.cli.speaking import complain, say
from generator.judging import ALL_RULES
from generator.model.article import Article
from generator.model.problem import Problem, Severity
from generator.model.resting import Resting
from generator.model.source import ReadSoFar, Source
from generator.reading.articles.articles import read_articles
from generator.reading.articles.confidence_section import confidence_section
from generator.reading.articles.resting import numbers_held, resting_on
from generator.reading.readability.grade import prose
from generator.reading.readability.sentences import counted_words, visible_words
from generator.reading.sources import read_sources
from generator.reporting import articles_table, to_confirm
from generator.reporting.articles_table import ArticleRow
from generator.reporting.to_confirm import Unconfirmed, Unsure, unconfirmed

TABLES = {
    "text": articles_table.table_as_text,
    "markdown": articles_table.table_as_markdown,
    "json": articles_table.table_as_json,
}
CONFIRMS = {
    "text": to_confirm.confirm_as_text,
    "markdown": to_confirm.confirm_as_markdown,
    "json": to_confirm.confirm_as_json,
}


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice([*TABLES]),
    default="text",
    show_default=True,
    help="For a terminal, an issue, or programs.",
)
@click.option(
    "--to-confirm",
    "confirm",
    is_flag=True,
    help="Instead, list what an editor must still open and confirm.",
)
@root_option
@today_option
def articles(form: str, confirm: bool, root: Path, today: date) -> int:
    """List all pages: words, reading grade, sources, and when they are due.

    The table also counts the numbers of a page that stand in a figure of what they cite, and how
    much of its sources we have read. With --to-confirm it lists every source that we have not
    read in full, first that on which most rests, with its pages and rules, and every page that
    says how sure we are. Ends with 1 where a page or the list of sources has an error; that one
    is left out.

    \b
    Examples:
      directory articles
      directory articles --format markdown
      directory articles --to-confirm
    """
    sources, in_sources = read_sources(root, today)
    pages, problems = read_articles(root, today, sources, frozenset(ALL_RULES))
    if confirm:
        resting = {page.path: page.front.sources for page in pages}
        resting |= {f"rules/{rule.id}": rule.sources for rule in ALL_RULES.values()}
        waiting = unconfirmed(sources or {}, resting, _weights(pages, sources or {}, resting))
        say(_confirmed(form, waiting, pages))
    else:
        say(TABLES[form]([_row(page, sources or {}) for page in pages]))
    return _left_out([*in_sources, *problems])


def _weights(
    pages: Iterable[Article], sources: Mapping[str, Source], resting: Mapping[str, Iterable[str]]
) -> dict[str, Resting]:
    """Return how much rests on each source; a rule is one statement."""
    rules = [names for path, names in resting.items() if path.startswith("rules/")]
    weights = {name: Resting(sum(name in names for names in rules)) for name in sources}
    for page in pages:
        for name, weight in resting_on(page.blocks, sources).items():
            weights[name] = weights.get(name, Resting()) + weight
    return weights


def _row(page: Article, sources: Mapping[str, Source]) -> ArticleRow:
    blocks = page.blocks
    read = Counter(sources[name].read for name in page.front.sources if name in sources)
    return ArticleRow(
        path=page.path,
        title=page.front.title,
        words=sum(counted_words(visible_words(block)) for block in blocks),
        grade=prose(blocks).grade,
        numbers_held=numbers_held(blocks, sources),
        sources=len(page.front.sources),
        whole=read[ReadSoFar.WHOLE],
        part=read[ReadSoFar.PART],
        abstract=read[ReadSoFar.ABSTRACT],
        not_yet=read[ReadSoFar.NOT_YET],
        reviewed=page.front.reviewed,
        next_review=page.front.next_review,
        expires=page.front.expires,
        clinical_review=page.front.clinical_review,
    )


def _confirmed(form: str, sources: list[Unconfirmed], pages: Iterable[Article]) -> str:
    unsure = [section for page in pages if (section := _how_sure(page))]
    return CONFIRMS[form](sources, unsure)


def _how_sure(page: Article) -> Unsure | None:
    heading = confidence_section(page.blocks)
    return Unsure(page.path, page.front.title, page.file, heading.line) if heading else None


def _left_out(problems: Iterable[Problem]) -> int:
    files = sorted({problem.path for problem in problems if problem.severity is Severity.ERROR})
    if files:
        complain(f"left out, because of errors that directory check tells: {', '.join(files)}")
    return int(bool(files))
