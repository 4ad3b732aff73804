"""Drawings of the guide: whole, small, described, and nothing in them that the text lacks."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, fromstring, tostring

import pytest
from markupsafe import Markup

from generator.model.article import Article, Drawing
from generator.pages.learn.drawn_sections import mark_drawings, with_drawings
from tests.ours import ours

WIDTH = 360
PLAIN, BOLD = 10.2, 11.4
"""What a letter of the widest family takes at 320 px, in the units of a drawing."""


def drawn(drawing: Drawing) -> Element:
    root = fromstring('<div><h2 id="here">A <em>day</em></h2><p>On.</p></div>')
    mark_drawings(root, ["here"])
    html = Markup(tostring(root, encoding="unicode"))  # noqa: S704 - made up here
    return fromstring(with_drawings(html, {"here": drawing}))


def shown() -> Iterator[tuple[Article, str, Drawing]]:
    for article in ours().articles:
        for anchor, drawing in article.front.drawings.items():
            yield article, anchor, drawing


@pytest.mark.parametrize("drawing", Drawing)
def test_a_drawing_stands_below_its_heading_and_is_described(drawing: Drawing) -> None:
    page = drawn(drawing)
    assert [one.tag for one in page] == ["h2", "figure", "p"]
    (svg,) = page.iter("svg")
    description = svg.findtext("desc")
    assert (svg.get("role"), svg.get("aria-label")) == ("img", drawing.says)
    assert description
    assert len(description) > 60


@pytest.mark.parametrize("drawing", Drawing)
def test_its_letters_fit_on_the_narrowest_phone(drawing: Drawing) -> None:
    for text in drawn(drawing).iter("text"):
        words, classes = text.text or "", text.get("class", "")
        room = len(words) * (BOLD if classes == "b" else PLAIN)
        x = int(text.attrib["x"]) - {"m": room / 2, "e": room}.get(classes, 0)
        # A label may reach into the margin of the page, which is 16 px wide.
        assert x >= -16, words
        assert x + room <= WIDTH + 16, words


@pytest.mark.slow
@pytest.mark.parametrize("drawing", Drawing)
def test_every_drawing_is_shown_once_in_our_guide(drawing: Drawing) -> None:
    assert [one for _, _, one in shown()].count(drawing) == 1


@pytest.mark.parametrize("drawing", Drawing)
def test_its_words_and_numbers_stand_in_the_text_of_its_page(drawing: Drawing) -> None:
    """So they are cited, and lost to nobody who cannot see them."""
    article = next(one for one, _, its in shown() if its is drawing)
    page, labels = drawn(drawing), re.compile(r"[a-z]{4,}|\d+")
    said = " ".join(text.text or "" for text in page.iter("text")).lower()
    assert not [word for word in labels.findall(said) if word not in article.markdown.lower()]


def test_an_article_without_drawings_stays_as_it_is() -> None:
    assert with_drawings(Markup("<h2>Day</h2>"), {}) == "<h2>Day</h2>"


def test_drawings_stand_in_the_order_of_their_headings_each_in_its_place() -> None:
    root = fromstring('<div><h2 id="a">A</h2><h3 id="b">B</h3>b<h2 id="c">C</h2>c</div>')
    mark_drawings(root, ["c", "b"])
    html = Markup(tostring(root, encoding="unicode"))  # noqa: S704 - made up here
    page = with_drawings(html, {"c": Drawing.ROUTES, "b": Drawing.SESSION})
    assert [one.tag for one in fromstring(page)] == ["h2", "h3", "figure", "h2", "figure"]
    assert page.index(Drawing.SESSION.says) < page.index(Drawing.ROUTES.says)
