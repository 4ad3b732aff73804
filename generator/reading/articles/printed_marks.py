"""Literal marks: Markdown that has no pair or no blank, so that readers see it as it was typed."""

import re
from collections.abc import Iterator

from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.reading.articles.foreign_marks import ForeignMark
from generator.reading.articles.front_matter import Draft
from generator.reading.markdown_tree import ESCAPED, NOT_TYPED, Leaf

_ITSELF = "for the sign itself write a backslash before it"
_CLOSE = f"write the same sign before and after the words, without a blank; {_ITSELF}"
_ADDRESS = r"(?:https?://|www\.|(?:page|rule|glossary|provider|tel|sms|mailto):|#[a-z])"
_LINK = "write [words](address), with no blank between them; " + _ITSELF
_HEADING = "a heading is a line of its own, with two to four # before its words"
_LIST = "a list needs an empty line before it, and a blank after each sign: - words"

_ADDRESSES = re.compile(r"(?<=://)[^\s\])>]++|(?<=\bwww\.)[^\s\])>]++")
_TOLD_ELSEWHERE = re.compile(r"\[\s*+@[^\]\n]*+\]?")
# Who escapes the first bracket of a link has escaped the link.
_ESCAPED_LINK = re.compile(rf"{ESCAPED}[^\[\]\n{ESCAPED}]*+\]\(?")
_FRAGMENT = re.compile(rf"[^\n{NOT_TYPED}{ESCAPED}]{{1,20}}")
_TORN = re.compile(f"[\n{NOT_TYPED}{ESCAPED}]")
_NEAR = 8
_STAR = re.compile(r"(?<![\w*])\*(?=[^\W\d_])|(?<=[^\W\d_])\*(?![\w*])")
_FOOTNOTE = re.compile(r"(?<=\S)\*(?![\w*])")
_CITED = re.compile(r"(?<![\w.])@([a-z0-9-]+)")
_BRACKET = re.compile(r"[\[\]]")
_INTERVAL = re.compile(r"[\[(][\d.][^\[\]()\n]*+[\])]")
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))

PRINTED = (
    ForeignMark(
        re.compile(
            r"(?<![*\d])(?<!\d )\*\*(?!\*)|(?<!\*)\*\*(?![*\d])(?! \d)"
            r"|(?<=[^\W\d_])\*{3,}+|(?<!\*)\*{3,}+(?=[^\W\d_])"
        ),
        "these stars have no pair",
        _CLOSE,
    ),
    ForeignMark(
        re.compile(r"(?<![\w@/])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?![\w/])"),
        "this underscore has no pair",
        _CLOSE,
    ),
    ForeignMark(re.compile(r"(?<![^\W\d_])`++|`++(?![`\w])"), "this backtick has no pair", _CLOSE),
    ForeignMark(re.compile(rf"\]\(|\]\s(?=\({_ADDRESS})"), "this link is not whole", _LINK),
    ForeignMark(re.compile(rf"\)\[(?={_ADDRESS})"), "this link is the wrong way round", _LINK),
    ForeignMark(
        re.compile(
            r"\]\[(?!\d)|(?<!\]\()(?<!\] \()(?<!\)\[)"
            r"\b(?:page:[a-z]+/|(?:rule|glossary|provider):[a-z]+-)[a-z]"
        ),
        "this link has no address",
        _LINK,
    ),
    ForeignMark(
        re.compile(r"\{\{|\}\}"), "these braces hold no setting", f"write {{{{ name }}}}; {_ITSELF}"
    ),
    ForeignMark(re.compile(r"(?<=\s)##+(?=\s)"), "this is no heading", _HEADING),
    ForeignMark(
        re.compile(r"^[ ]*\||\|[ ]*:?--", re.MULTILINE),
        "this is no table",
        "below the first row of a table stands a line like | --- | --- |",
    ),
    ForeignMark(
        re.compile(r"^(?:={3,}|: (?=\S))", re.MULTILINE),
        "this line has no meaning here",
        "write a heading with ##, or plain words",
    ),
    ForeignMark(
        re.compile(r"\\(?=[^\w\s])|\\$", re.MULTILINE), "this backslash does nothing", "take it out"
    ),
)
"""What it looks like where the parser leaves it, what is wrong, and what to write instead."""

_POINT = re.compile(r"[-*+•] |[-•](?=[^\W\d_])")
_NUMBER = re.compile(r"(\d{1,3})[.)](?: |(?=[^\W\d_]))")


_Found = tuple[int, str, str]
"""Where in the words, what is wrong, and the remedy."""

_Sign = tuple[str, str]
"""What a line begins with, as an entry of a list does: a point, or a number."""


def printed_marks(page: Draft) -> Iterator[Problem]:
    """Yield each mark that stays on the page though its writer surely meant something by it.

    A sign that means itself is none: 5 * 3, price*, *67, snake_case, a line to fill in, [sic].
    """
    leaves = [(leaf, _typed(leaf.printed)) for leaf in page.tree.leaves]
    footnotes = _footnotes([printed for _, printed in leaves])
    for index, (leaf, printed) in enumerate(leaves):
        found = [*_in(printed), *_cited(printed, page.listed)]
        found += _stars(printed, is_below=index in footnotes, has_notes=bool(footnotes))
        if leaf.tags[-1] in _HEADINGS and printed.startswith("#"):
            found.append((0, "this is no heading", _HEADING))
        yield from _placed(page, leaf, printed, found)


def _typed(printed: str) -> str:
    """Return the words without what is no mark: addresses, and what is told by another check."""
    printed = _TOLD_ELSEWHERE.sub(_blanked, _ADDRESSES.sub(_blanked, printed))
    return _ESCAPED_LINK.sub(_blanked, printed)


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _placed(page: Draft, leaf: Leaf, printed: str, marks: list[_Found]) -> Iterator[Problem]:
    cursor = leaf.start
    for at, what, fix in sorted({one[0]: one for one in reversed(marks)}.values()):
        fragment = _FRAGMENT.match(printed, at)
        shown = fragment[0].rstrip() if fragment else printed[at]
        near = _TORN.split(printed[max(0, at - _NEAR) : at])[-1]
        cursor = _place(page, leaf, near, shown, cursor)
        message = f"{what} and would be printed as typed; found {shown_briefly(shown)}"
        yield Problem(page.file, *page.position(cursor), "mark-printed", message, fix)
        cursor += 1


def _place(page: Draft, leaf: Leaf, before: str, shown: str, cursor: int) -> int:
    """Return where the words stand in the file; those before them tell two of a kind apart."""
    text, end = page.tree.markdown, max(leaf.end, cursor)
    for left, right in ((before, shown), ("", shown), ("", shown[:1])):
        at = text.find(left + right, max(leaf.start, cursor - len(left)), end)
        if at >= 0:
            return at + len(left)
    return cursor


def _in(printed: str) -> Iterator[_Found]:
    for mark in PRINTED:
        for match in mark.pattern.finditer(printed):
            yield match.start(), mark.name, mark.fix
    yield from _brackets(printed)
    yield from _points(printed)


def _cited(printed: str, listed: list[str]) -> Iterator[_Found]:
    for match in _CITED.finditer(printed):
        if match[1] in listed:
            yield match.start(), "this citation is none", f"write [@{match[1]}] after the words"


def _footnotes(printed: list[str]) -> frozenset[int]:
    """Return which parts begin with a star that a word above them leads to, like price*."""
    first = next((index for index, text in enumerate(printed) if _FOOTNOTE.search(text)), None)
    below = [] if first is None else range(first + 1, len(printed))
    return frozenset(index for index in below if printed[index].startswith("*"))


def _stars(printed: str, *, is_below: bool, has_notes: bool) -> Iterator[_Found]:
    for star in _STAR.finditer(printed):
        leads = has_notes and printed[star.start() - 1 : star.start()].isalpha()
        if not leads and not (is_below and star.start() == 0):
            yield star.start(), "this star has no pair", _CLOSE


def _brackets(printed: str) -> Iterator[_Found]:
    """Yield brackets without a partner; an interval such as [0, 5) is none."""
    opened: list[int] = []
    for bracket in _BRACKET.finditer(_INTERVAL.sub(_blanked, printed)):
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif opened:
            opened.pop()
        else:
            yield bracket.start(), "this bracket has no pair", _LINK
    yield from ((at, "this bracket has no pair", _LINK) for at in opened)


def _points(printed: str) -> Iterator[_Found]:
    """Yield the first line of what was meant as a list, and became a part of a paragraph."""
    at, before = 0, ""
    kept: tuple[int, _Sign] | None = None
    for line in printed.split("\n"):
        begins, sign = at + len(line) - len(line.lstrip()), _sign_of(line)
        follows = sign is not None and kept is not None and _follows(kept[1], sign)
        if follows or (sign and before.rstrip().endswith(":")):
            yield kept[0] if kept and follows else begins, "this is no list", _LIST
            return
        kept, before, at = sign and (begins, sign), line, at + len(line) + 1


def _sign_of(line: str) -> _Sign | None:
    words = line.lstrip()
    if point := _POINT.match(words):
        return point[0], ""
    return ("", number[1]) if (number := _NUMBER.match(words)) else None


def _follows(sign: _Sign, other: _Sign) -> bool:
    if sign[1] and other[1]:
        return int(other[1]) == int(sign[1]) + 1
    return sign[0] == other[0]
