"""An article's own marks: citations in order, links by id from any depth, settings filled in."""

import pytest
from markdown import Markdown

from generator.model.article import address_of
from generator.pages.learn.article_forms import FORM
from generator.pages.learn.article_markdown import NAME, for_engine
from generator.pages.learn.article_shape import CUT
from tests.pages.articles import article


def made(text: str, path: str = "learn/safety", **settings: str) -> str:
    page = for_engine(article(path, text), settings)
    html = Markdown(extensions=["tables", NAME]).convert(page)
    return html.partition(FORM)[0].replace(CUT, "").replace(' class="kd-lead"', "").strip()


def test_sources_are_numbered_in_the_order_of_their_first_citation() -> None:
    text = "One.[@beta] Two.[@alpha; @beta]\n\n- Three.[@gamma; @alpha]"
    assert article("learn/safety", text).cited == ["beta", "alpha", "gamma"]
    html = made(text)
    assert [html.count(f'href="#ref-{number}"') for number in (1, 2, 3, 4)] == [2, 2, 1, 0]
    assert "@" not in html


def test_a_citation_is_glued_to_its_word_and_named_for_who_cannot_see_it() -> None:
    assert made("It fades.[@alpha] So.") == (
        '<p>It fades.\u2060<a aria-label="Source 1" class="kd-cite" href="#ref-1">[1]</a> So.</p>'
    )


def test_a_citation_between_other_marks_moves_nothing() -> None:
    html = made("*A*[@a; @b]*B*[@a]**C**")
    words = html.replace("</a>", "").split("<a ")
    assert words[0] == "<p><em>A</em>\u2060"
    assert html.endswith("[1]</a><strong>C</strong></p>")


@pytest.mark.parametrize(
    ("path", "base"),
    [("learn/safety", "../../"), ("learn/index", "../"), ("about/money", "../../")],
)
def test_links_by_id_lead_from_any_depth(path: str, base: str) -> None:
    text = "See [prices](rule:publishes-prices) and [costs][c]."
    text += "\n\n[c]: page:learn/what-it-costs#refunds"
    html = made(text, path)
    assert f'<a href="{base}rules/publishes-prices/">prices</a>' in html
    assert f'<a href="{base}learn/what-it-costs/#refunds">costs</a>' in html


def test_settings_are_filled_in_as_they_are_and_an_unknown_one_stops_the_build() -> None:
    text = "Run by {{ run_by }} and {{contact}}."
    words = {"run_by": "*us* & <b> &amp; [a](b)", "contact": "{{ run_by }}"}
    assert made(text, **words) == (
        "<p>Run by *us* &amp; &lt;b&gt; &amp;amp; [a](b) and {{ run_by }}.</p>"
    )
    with pytest.raises(KeyError, match="contact"):
        made(text, run_by="us")


def test_a_table_of_ours_stands_where_its_setting_stands_alone() -> None:
    html = made("{{ accuracy_table }}\n", accuracy_table="| A | B |\n|---|---|\n| c | d |")
    assert '<th scope="row">c</th>' in html
    assert "accuracy_table" not in html


def test_ordinary_markdown_stays_as_it_is() -> None:
    text = "A [link](https://fda.example/) and an e-mail a@b.example. [Not a source] [1]"
    plain = Markdown(extensions=["tables"]).convert(text)
    assert made(text) == plain == Markdown(extensions=[NAME]).convert(text)


def test_an_index_stands_at_its_folder() -> None:
    assert [address_of(path) for path in ("learn/index", "learn/safety", "about/index")] == [
        "learn/",
        "learn/safety/",
        "about/",
    ]


def test_terms_and_providers_are_linked_by_id_too() -> None:
    html = made("A [receipt](glossary:superbill) from [them](provider:mindbloom).")
    assert '<a href="../../learn/glossary/#superbill">receipt</a>' in html
    assert '<a href="../../providers/mindbloom/">them</a>' in html
