"""Marks of other kinds of Markdown, which the engine would print as they are typed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.articles.front_matter import Draft
from generator.reading.markdown_blocks import without_addresses


class ForeignMark(NamedTuple):
    """One such mark: how it looks, what it is called, and what to write instead."""

    pattern: re.Pattern[str]
    name: str
    fix: str


_PLAIN = "take it out; **strong** and *emphasis* are what pages have"
FOREIGN_MARKS = (
    ForeignMark(
        re.compile(r"\{[:#.](?![#}])[^{}\n]*+\}?"),
        "a list of attributes",
        "take it out: the look of a page is the site's, and a heading has its id from its words",
    ),
    ForeignMark(re.compile(r"\[\^[^\]\n]*+\]?"), "a footnote", "cite a source: [@id]"),
    ForeignMark(
        re.compile(
            r"^[ >]*+(?:[-*+] |\d++[.)] )?[ >]*+(?::::|!!!|\?\?\?|\[!|=== ?[\"'+!]|///)[^\n]*+",
            re.MULTILINE,
        ),
        "a box",
        "write a paragraph, or a section with a heading of its own",
    ),
    ForeignMark(
        re.compile(r"(?<=\w)([~^])[\w+-]{1,8}+\1(?!\1)"),
        "a letter set higher or lower",
        "write it in the line, as in H2O",
    ),
    ForeignMark(
        re.compile(r"^ {0,3}\[[^\]\n@]++\]: (?=\S)[^\n]*+", re.MULTILINE),
        "an address noted for later",
        "write [words](address) where the link belongs",
    ),
    ForeignMark(re.compile(r"(?<!~)~~(?![~\s])"), "struck-out text", "write only what is true now"),
    ForeignMark(re.compile(r"(?<![=<>!])==(?=\w)|\+\+(?=\w)"), "marked text", _PLAIN),
    ForeignMark(
        re.compile(r"^[ >]*[-*+] \[[ xX]\] ", re.MULTILINE),
        "a box to tick",
        "write a list without boxes",
    ),
    ForeignMark(
        re.compile(r"^\*\[[^\]\n]*+\]:", re.MULTILINE),
        "an abbreviation",
        "put the word into the glossary, and link it: [words](glossary:its-id)",
    ),
    ForeignMark(
        re.compile(r"-{1,2}8<-{1,2}|^[ >]*\{\{?[<!]", re.MULTILINE),
        "another file put in here",
        "write the words themselves, or link the page: [words](page:learn/its-name)",
    ),
    ForeignMark(
        re.compile(r"\[\[(?!\[)"), "a link of a wiki", "write [words](page:learn/its-name)"
    ),
    ForeignMark(re.compile(r"\{(?:>>|--|\+\+|==|~~)"), "a note of an editor", _PLAIN),
    ForeignMark(re.compile(r"\^\^(?=\w)|%%"), "marked text", _PLAIN),
    ForeignMark(re.compile(r"\$\$"), "a formula", "say it in words"),
    ForeignMark(re.compile(r"(?<!\w):[a-z]{3,}[a-z_]*+:(?!\w)"), "a picture by name", _PLAIN),
)
"""Attribute lists, footnotes and so on, as Kramdown, Pandoc, GitHub and MkDocs extensions have."""


def foreign_marks(page: Draft) -> Iterator[Problem]:
    """Yield each mark that readers would see as it is typed."""
    for block in page.blocks:
        seen = without_addresses(block.live)
        for mark in FOREIGN_MARKS:
            for match in mark.pattern.finditer(seen):
                here = block.position(match.start() + len(match[0]) - len(match[0].lstrip(" >")))
                message = f"{mark.name} has no meaning here and would be printed"
                message += f"; found {shown_briefly(match[0].strip(' >'))}"
                yield Problem(page.file, *here, "foreign-mark", message, mark.fix)
