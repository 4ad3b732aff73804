"""An article's shape: a lead, the advice in its box, notes under headings, and no word lost."""

import re

import pytest
from markdown import Markdown
from markupsafe import Markup

from generator.pages.learn.article_shape import CUT, parts_of
from tests.pages.articles import article, parsed

TEXT = """\
There is no official price.

- A list of the lead

## What this means for *you*

- Ask.

## Prices

People report prices.

### By route

More.
"""


def parts(text: str = TEXT, **reasons: str) -> tuple[Markup, Markup, Markup]:
    page = article("learn/cost", text, sections_without_sources=reasons)
    return parts_of(parsed(page).page)


def test_what_stands_before_the_first_heading_is_the_lead() -> None:
    lead, _, _ = parts()
    assert lead.startswith('<p class="kd-lead">There is no official price.</p>')
    assert "A list of the lead" in lead
    assert "kd-lead" not in "".join(parts()[1:])


def test_the_advice_stands_in_its_box_and_nothing_else_does() -> None:
    _, advice, rest = parts()
    heading = '<h2 id="what-this-means-for-you">What this means for <em>you</em></h2>'
    assert advice.startswith(f'<div class="kd-you">{heading}')
    assert advice.endswith("</ul>\n</div>")
    assert rest.startswith('<h2 id="prices">Prices</h2>')


def test_advice_that_stands_later_comes_first_whole() -> None:
    later = TEXT.replace("## Prices", "## First").replace("## What", "## Last\n\nEnd.\n\n## What")
    _, advice, rest = parts(later)
    assert re.findall(r"<h2 id=\"([a-z-]+)", rest) == ["last", "first"]
    assert advice.count("<h2") == 1
    assert "Ask." in advice


@pytest.mark.parametrize(("text", "full"), [("Short.", 0), ("## A\n\nB.", 2), ("", None)])
def test_what_a_page_does_not_have_is_empty(text: str, full: int | None) -> None:
    assert [bool(part.strip()) for part in parts(text)] == [n == full for n in range(3)]


def test_no_word_is_lost_and_no_mark_is_left() -> None:
    plain = Markup(Markdown().convert(TEXT))  # noqa: S704 - made up here
    together = Markup("").join(parts())
    assert together.striptags() == plain.striptags()
    assert CUT not in together


def test_a_section_says_under_its_heading_whose_word_it_is() -> None:
    own = '<p class="kd-told">This is our own advice. It is not the finding of a study.</p>'
    words = '<p class="kd-told">The meaning given here is in our own words.</p>'
    rest = parts(**{"prices": "our-advice", "by-route": "our-words", "gone": "our-words"})[2]
    assert f'<h2 id="prices">Prices</h2>{own}\n<p>People' in rest
    assert f'<h3 id="by-route">By route</h3>{words}\n<p>More' in rest
    assert rest.count("kd-told") == 2


def test_what_only_sums_up_or_leads_on_needs_no_note() -> None:
    for quiet in ("summary", "how-we-work", "navigation"):
        assert "kd-told" not in Markup("").join(parts(prices=quiet))
