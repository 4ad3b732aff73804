"""Letters and digits of a page that look like others: readers and checks would read other words."""

from collections.abc import Iterator

from generator.model.look_alikes import look_alike
from generator.model.problem import Problem
from generator.model.refusal import name_of_character, shown_briefly
from generator.reading.articles.front_matter import Draft


def look_alike_words(page: Draft) -> Iterator[Problem]:
    """Yield the first sign of each line that looks like another letter or digit than it is."""
    for number, line in enumerate(page.markdown.split("\n"), page.first_line):
        if found := look_alike(line):
            name = name_of_character(found.sign)
            message = f"a sign looks like another letter or digit than it is: {name}"
            fix = f"write {shown_briefly(found.plain)}" if found.plain else "type it on a keyboard"
            place = (number, found.start + 1)
            yield Problem(page.file, *place, "look-alike-letter", message, fix)
