"""The engine's HTML, fitted: a lead, the advice in its box, nothing lost."""

from markupsafe import Markup

from generator.model.article import ReasonWithoutSource as Reason
from generator.pages.learn.article_html import fitted, with_reasons

HTML = Markup(
    "<p>There is no official price.</p>"
    '<h2 id="you">What this means for you</h2><ul><li>Ask.</li></ul>'
    '<h2 id="prices">Prices</h2><p>People report prices.</p>'
)


def test_what_stands_before_the_first_heading_is_the_lead() -> None:
    lead, _, _ = fitted(HTML)
    assert lead == '<p class="kd-lead">There is no official price.</p>'


def test_the_advice_stands_in_its_box_and_nothing_else_does() -> None:
    _, advice, rest = fitted(HTML)
    assert advice.startswith('<div class="kd-you"><h2 id="you">What this means for you</h2>')
    assert advice.endswith("<li>Ask.</li></ul></div>")
    assert rest == '<h2 id="prices">Prices</h2><p>People report prices.</p>'


def test_a_page_without_headings_is_all_lead() -> None:
    assert fitted(Markup("<p>Short.</p>")) == ('<p class="kd-lead">Short.</p>', "", "")


def test_no_word_is_lost() -> None:
    assert Markup("").join(fitted(HTML)).striptags() == HTML.striptags()


def test_advice_says_under_its_heading_that_it_is_only_ours() -> None:
    told = with_reasons(HTML, {"prices": Reason.OUR_ADVICE})
    note = '<p class="kd-told">This is our own advice. It is not the finding of a study.</p>'
    assert f'<h2 id="prices">Prices</h2>{note}<p>People' in told
    assert told.replace(note, "") == HTML


def test_what_only_sums_up_or_leads_on_needs_no_note() -> None:
    quiet = [Reason.SUMMARY, Reason.HOW_WE_WORK, Reason.NAVIGATION]
    assert [with_reasons(HTML, {"prices": one}) for one in quiet] == [HTML] * 3


def test_a_smaller_section_has_its_note_too() -> None:
    html = Markup('<h2 id="a">A</h2><h3 id="iv" class="x">I<em>V</em></h3><p>Into a vein.</p>')
    told = with_reasons(html, {"iv": Reason.OUR_WORDS, "gone": Reason.OUR_WORDS})
    assert told.count("kd-told") == 1
    assert '</em></h3><p class="kd-told">The meaning given here is in our own words.</p>' in told
