"""The small shapes: the word stands beside each, and silence has a shape of its own."""

import pytest
from markupsafe import Markup

from generator.model.finding import Judged, Outcome, Provenance
from generator.pages.wording import marks
from tests.demonstration import judged

POISON = '<b title="x">&'
ESCAPED = "&lt;b title=&#34;x&#34;&gt;&amp;"


def test_a_sign_is_hidden_from_those_who_hear_the_word_beside_it() -> None:
    for sign in (marks.icon("i-flag"), marks.icon("i-flag", "kd-m")):
        assert 'aria-hidden="true" focusable="false"' in sign
        assert 'href="#i-flag"' in sign


@pytest.mark.parametrize("outcome", Outcome)
def test_what_we_checked_looks_otherwise_than_what_is_said(outcome: Outcome) -> None:
    ours, theirs = (
        marks.mark(Judged(outcome, "", basis))
        for basis in (Provenance.WE_CHECKED, Provenance.PROVIDER_SAYS)
    )
    assert (ours != theirs) == (outcome in (Outcome.MET, Outcome.NOT_MET))


def test_a_tally_has_a_mark_for_each_criterion() -> None:
    one = judged("example-harbor-clinic")
    assert marks.tally(one).count("<svg") == len(one.criteria)
    assert marks.tally(one).startswith('<span class="kd-tally" aria-hidden="true">')


def test_silence_is_said_and_never_left_empty() -> None:
    assert marks.stated("") == marks.stated(None) == marks.unknown()
    assert "Not stated" in marks.unknown()
    assert marks.stated("", "Price not stated: ask") == marks.unknown("Price not stated: ask")


def test_a_strangers_words_stay_words() -> None:
    assert ESCAPED in marks.unknown(POISON)
    assert ESCAPED in marks.icon(POISON)
    assert not isinstance(marks.stated(POISON), Markup), "the template escapes what is stated"


def test_whose_word_it_is_has_a_shape_and_a_word() -> None:
    assert "i-says" in marks.source_word(Provenance.PROVIDER_SAYS)
    assert "Provider says" in marks.source_word(Provenance.PROVIDER_SAYS)
    assert "i-checked" in marks.source_word(Provenance.WE_CHECKED)
    assert "We checked" in marks.source_word(Provenance.WE_CHECKED)
    assert marks.source_word(Provenance.NOBODY) == ""
