"""A page saved by a browser, as far as a draft reads it: so many bytes, tags and letters.

The limits are several times what pages of clinics hold; with them a page takes a second or two.
"""

from pathlib import Path

from generator.drafting.page_text import passages
from generator.drafting.passage import Passage
from generator.model.problem import Problem
from generator.reading.text_file import read_text, shown_path

LARGEST = 2_000_000
"""How many bytes one page may have; most of them are programs, which are passed over."""
MOST_TAGS = 60_000
MOST_LETTERS = 100_000
"""How many letters its words may have; a book of 60 pages has so many."""
HTML_ALONE = "save the page as HTML only, or only the part of it that tells the facts"


def read_saved_page(page: Path) -> tuple[list[Passage], list[Problem]]:
    """Return the passages of a saved page, or none and why not."""
    shown = shown_path(page.as_posix())
    # A page may hold letters that no profile may: only one that cannot be read is refused.
    text, problems = read_text(page, shown, page.parent, LARGEST, HTML_ALONE)
    if text is None:
        return [], problems
    if (tags := text.count("<")) > MOST_TAGS:
        return [], [_too_large(shown, f"{tags:,} tags", MOST_TAGS)]
    read = passages(text, shown)
    if not _holds_words(text, read):
        return [], [_no_words(shown)]
    if (letters := sum(len(one.text) for one in read)) > MOST_LETTERS:
        return [], [_too_large(shown, f"{letters:,} letters of words", MOST_LETTERS)]
    return read, []


def _too_large(shown: str, found: str, most: int) -> Problem:
    message = f"the page has {found}; at most {most:,} are read"
    return Problem(shown, 1, 1, "page-too-large", message, HTML_ALONE)


def _holds_words(text: str, read: list[Passage]) -> bool:
    """Return whether a file is a page: one saved as a picture or PDF is mostly no letters."""
    return bool(read) and text.count("\ufffd") * 20 < len(text) and not text.startswith("%PDF")


def _no_words(shown: str) -> Problem:
    message = "this is no saved page: no words that can be read were found"
    return Problem(shown, 1, 1, "page-without-words", message, "save the page as HTML or as text")
