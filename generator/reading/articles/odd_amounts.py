"""Amounts whose comma stands where none can: ``$12,34`` would be read as $12, or as $1,234."""

from collections.abc import Iterator

from generator.model.dollars import odd_amount, odd_amount_words
from generator.model.problem import Problem
from generator.reading.articles.front_matter import Draft


def odd_amounts(page: Draft) -> Iterator[Problem]:
    """Yield the first such amount of each line of a page."""
    for number, line in enumerate(page.markdown.split("\n"), page.first_line):
        if found := odd_amount(line):
            words = odd_amount_words(found[0])
            yield Problem(page.file, number, found.start() + 1, "amount-malformed", *words)
