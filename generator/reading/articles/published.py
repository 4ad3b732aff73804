"""What the engine will publish of a page, judged by its own tree: nothing is skipped as code."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from generator.facts.hosts import host_of, is_within
from generator.model.article_markup import ELEMENTS, MARKS
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.web_address import is_web_address
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.lost_words import lost_words
from generator.reading.articles.printed_marks import printed_marks
from generator.reading.markdown_tree import Tree, elements

_FENCE = re.compile(r"[\s>]*(?:[-*+]\s+)?(`{3,}|~{3,})")
_HTML = re.compile(r"<(?:[a-zA-Z/!?][^>\n]*>?)|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
# Tried once at each run of such signs, so that it is linear; letters of any script look alike.
_HOST = re.compile(r"(?<![\w.-])[.-]*+((?:[\w-]++\.)+[^\W\d_]{2,})\b")
_SPOKEN = {"a": "link", **{f"h{level}": "heading" for level in range(1, 7)}}
_WORDS = "pages are words: take the marks out, and say what the code does"


def published(page: Draft) -> Iterator[Problem]:
    """Yield code, HTML, elements and attributes that no page of ours has, and what none shows."""
    # Words and marks in such a part are lost with it, and told with it.
    yield from [*_parts(page)] or [*lost_words(page), *printed_marks(page)]


def _parts(page: Draft) -> Iterator[Problem]:
    yield from _fences(page)
    yield from _html(page)
    for element, offset in elements(page.tree):
        position = page.position(offset)
        if element.tag == "pre":
            message = "a line that begins with four blanks becomes code"
            fix = "take the blanks out, or write a list with - before each line"
            yield Problem(page.file, *position, "code-block", message, fix)
        elif element.tag not in ELEMENTS and element.tag not in MARKS | {"img", "code"}:
            message = f"pages have no such part; found <{element.tag}>"
            fix = "write paragraphs, lists, tables and headings"
            yield Problem(page.file, *position, "part-not-accepted", message, fix)
        elif "start" in element.attrib:
            message = f"this list begins with {element.get('start')}, which no check would read"
            fix = "begin it with 1, or write - before each entry and the number as words"
            yield Problem(page.file, *position, "list-not-from-one", message, fix)
        elif element.tag in _SPOKEN and not "".join(element.itertext()).strip():
            message = f"this {_SPOKEN[element.tag]} has no words, so nobody hears what it is"
            fix = "write its words, or take it out"
            yield Problem(page.file, *position, "part-without-words", message, fix)
        elif element.tag == "a" and (words := _wrong_link(element)):
            yield Problem(page.file, *position, *words)
    yield from _titles(page)


def _titles(page: Draft) -> Iterator[Problem]:
    for block in page.blocks:
        for mark in (mark for mark in block.marks if mark.title is not None):
            message = (
                f"a link has words and an address, no title; found {shown_briefly(mark.title)}"
            )
            fix = "write [words](address), and say the rest in the text"
            yield Problem(page.file, *block.position_of(mark), "link-title", message, fix)


def _wrong_link(link: Element) -> tuple[str, str, str] | None:
    """Return the code, the message and the remedy where a link is not what it looks like."""
    if link.find(".//a") is not None or "](" in "".join(link.itertext()):
        message = "a link stands inside a link, so that one of them is printed as it is typed"
        return "link-in-a-link", message, "write one link after the other: [words](address)"
    if shown := _other_host(link):
        message = f"a link shows one address and leads to another; found {shown_briefly(shown)}"
        return "link-not-as-shown", message, "show the address that it leads to, or write words"
    return None


def _other_host(link: Element) -> str:
    """Return a host that a link shows, where it leads to none of that name; else nothing."""
    address = link.get("href", "")
    if not is_web_address(address):
        return ""
    host, words = host_of(address), "".join(link.itertext()).lower()
    hosts = (one[1].removeprefix("www.") for one in _HOST.finditer(words))
    return next((one for one in hosts if not (is_within(host, one) or is_within(one, host))), "")


def _fences(page: Draft) -> Iterator[Problem]:
    opened: tuple[int, re.Match[str]] | None = None
    for number, line in enumerate(page.markdown.split("\n"), page.first_line):
        fence = _FENCE.match(line)
        if fence and opened and fence[1].startswith(opened[1][1]):
            yield _closed(page, *opened)
            opened = None
        elif fence and not opened:
            opened = number, fence
    if opened:
        yield _unclosed(page, *opened)


def _closed(page: Draft, line: int, fence: re.Match[str]) -> Problem:
    message = f"pages hold no code; found a fence {fence[1]}"
    return Problem(page.file, line, fence.start(1) + 1, "code-block", message, _WORDS)


def _unclosed(page: Draft, line: int, fence: re.Match[str]) -> Problem:
    message = f"this fence is never closed; found {fence[1]}"
    fix = f"close it with a line {fence[1]} of its own, or better take it out: pages hold no code"
    return Problem(page.file, line, fence.start(1) + 1, "unclosed-fence", message, fix)


def _html(page: Draft) -> Iterator[Problem]:
    """Yield what looks like HTML, and else what the engine would hand on as such."""
    seen = [(block, tag) for block in page.blocks for tag in _HTML.finditer(block.live)]
    positions = [(tag[0], block.position(tag.start())) for block, tag in seen]
    for markup, position in positions or [
        (raw, page.position(at)) for raw, at in _placed(page.tree)
    ]:
        message = f"pages are Markdown without HTML; found {shown_briefly(markup)}"
        fix = "write it in Markdown; a sign like < or & stands for itself, between backticks"
        yield Problem(page.file, *position, "html-in-text", message, fix)


def _placed(tree: Tree) -> Iterator[tuple[str, int]]:
    cursor = 0
    for raw in tree.raw_html:
        first = raw.strip().partition("\n")[0]
        at = tree.markdown.find(first, cursor)
        at = at if at >= 0 else tree.markdown.find(first)
        cursor = max(cursor, at + 1)
        yield raw, max(at, 0)
