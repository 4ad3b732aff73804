"""The cards of providers in a list, each made once for all lists of the same depth."""

from collections.abc import Iterable, Iterator
from functools import partial

from markupsafe import Markup

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.templating import environment
from generator.reading.memory import Memory, each


def cards(
    directory: Directory, judgements: Iterable[Judgement], base: str, memory: Memory
) -> Iterator[Markup]:
    """Yield the card of each; ``base`` leads from their page to the root of the site.

    ``memory`` is asked for what an earlier run made of the same provider.
    """
    around = (base, directory.today, directory.config.freshness, directory.is_unchecked)
    jobs = (
        directory.job("card", one, partial(_card, one, *around), base, directory.is_unchecked)
        for one in judgements
    )
    return each(memory, jobs)


def _card(*values: object) -> Markup:
    parts = environment().get_template("wording/parts.html.jinja").module
    card: Markup = parts.card(*values)  # type: ignore[attr-defined]
    return card
