"""Words that the engine leaves out: a cell beyond the last column, a note that nothing leads to."""

import re
from collections.abc import Iterator

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.articles.front_matter import Draft

_BEGINNING = re.compile(r"^[\s>]*+(?:\d++[.)]|[-*+#]++)?")
_WORDS = re.compile(r"\w[^\n]*+")
_SEEN = re.compile(r"[^\n]++")
_DEFINITION = re.compile(r"\s*+(\[[^\[\]\n]++\]:[^\n]*+)")


def lost_words(page: Draft) -> Iterator[Problem]:
    """Yield each line with words in the file that no reader of the page would see."""
    noted = {mark.noted[0] for block in page.blocks for mark in block.marks if mark.noted}
    lines = zip(page.tree.markdown.split("\n"), _rest(page).split("\n"), strict=True)
    for number, (line, rest) in enumerate(lines):
        words = _WORDS.search(_BEGINNING.sub(_blanked, rest, count=1))
        if not words or number in noted:
            continue
        fix = "take it out, or write it where the page shows it"
        if definition := _DEFINITION.match(line):
            words = definition
            fix = "no link has this name: write [words](address) where the link belongs"
        elif "|" in line:
            fix = "the row has more cells than its table has columns: add a column, or join cells"
        message = f"no reader would see this; found {shown_briefly(words[0].strip(' |'))}"
        position = (page.first_line + number, words.start(words.lastindex or 0) + 1)
        yield Problem(page.file, *position, "words-not-shown", message, fix)


def _rest(page: Draft) -> str:
    """Return the text with all that the page shows blanked out; every place stays what it is."""
    text, parts, end = page.tree.markdown, [], 0
    for leaf in sorted(page.tree.leaves, key=lambda leaf: leaf.start):
        start = max(end, leaf.start)
        parts += [text[end:start], _SEEN.sub(_blanked, text[start : leaf.end])]
        end = max(start, leaf.end)
    return "".join([*parts, text[end:]])


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])
