"""The engine's HTML, fitted: a lead, the advice in its box, nothing lost."""

from markupsafe import Markup

from generator.pages.article_html import fitted

HTML = Markup(
    "<p>There is no official price.</p>"
    '<h2 id="you">What this means for you</h2><ul><li>Ask.</li></ul>'
    '<h2 id="prices">Prices</h2><p>People report prices.</p>'
)


def test_what_stands_before_the_first_heading_is_the_lead() -> None:
    lead, _ = fitted(HTML)
    assert lead == '<p class="kd-lead">There is no official price.</p>'


def test_the_advice_stands_in_its_box_and_nothing_else_does() -> None:
    _, body = fitted(HTML)
    assert body.count("kd-you") == 1
    assert body.startswith('<div class="kd-you"><h2 id="you">What this means for you</h2>')
    assert body.endswith('</div><h2 id="prices">Prices</h2><p>People report prices.</p>')


def test_a_page_without_headings_is_all_lead() -> None:
    assert fitted(Markup("<p>Short.</p>")) == ('<p class="kd-lead">Short.</p>', "")


def test_no_word_is_lost() -> None:
    lead, body = fitted(HTML)
    assert (lead + body).striptags() == HTML.striptags()
