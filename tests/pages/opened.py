"""A page as its reader gets it: parsed without mercy, its text in lines, its parts by class."""

from collections.abc import Iterator
from functools import cache
from xml.etree.ElementTree import Element

import html5lib
from markupsafe import escape

from generator.pages.page import Page
from tests.demonstration import demonstration_pages

IN_A_LINE = {
    "code",
    "a",
    "b",
    "small",
    "svg",
    "use",
    "span",
    "strong",
    "time",
    "button",
    "label",
    "wbr",
}
SHELL = "<!DOCTYPE html><html lang='en'><head><title>{}</title></head><body>{}</body></html>"


def opened(page: Page) -> Element:
    """Return the body of a page; any mistake in its HTML is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    document: Element = parser.parse(SHELL.format(escape(page.title), page.body))
    body = document.find("body")
    assert body is not None
    for one in body.iter():
        one.tag = one.tag.removeprefix("{http://www.w3.org/2000/svg}")
    return body


@cache
def demo(path: str) -> Element:
    """Return a page of the demonstration, opened."""
    return opened(demonstration_pages()[path])


@cache
def text_on(path: str) -> str:
    """Return all words on a page of the demonstration, on one line."""
    return text_of(demo(path))


def shown(slug: str) -> Element:
    """Return the page of one provider of the demonstration, opened."""
    return demo(f"providers/{slug}/")


def lines(element: Element) -> list[str]:
    """Return the text as a reader sees it, each block on a line of its own."""
    text = "".join(_pieces(element))
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def text_of(element: Element) -> str:
    """Return the whole text on one line."""
    return " ".join(lines(element))


def by_class(element: Element, name: str) -> list[Element]:
    """Return the elements of a class, in the order of the page."""
    return [one for one in element.iter() if name in one.get("class", "").split()]


def section(element: Element, label: str) -> Element:
    """Return the section that a heading's id names."""
    return next(one for one in element.iter("section") if one.get("aria-labelledby") == label)


def links(element: Element) -> list[str]:
    """Return where the links lead, in the order of the page."""
    return [one.get("href", "") for one in element.iter("a")]


def answers(element: Element) -> dict[str, str]:
    """Return the terms of every definition list with what stands beside them."""
    pairs = [(one.find("dt"), one.find("dd")) for one in element.iter("div")]
    return {text_of(dt): text_of(dd) for dt, dd in pairs if dt is not None and dd is not None}


def _pieces(element: Element) -> Iterator[str]:
    edge = "" if element.tag in IN_A_LINE else "\n"
    yield edge + (element.text or "").replace("\n", " ")
    for child in element:
        yield from _pieces(child)
        yield (child.tail or "").replace("\n", " ")
    yield edge
