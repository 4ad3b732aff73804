"""Red flags on a provider's page: first, in their own words, with proof, reply and question."""

from xml.etree.ElementTree import Element

import pytest

from generator.model.finding import FlagState, Freshness
from generator.model.judgement import Judgement
from tests.demonstration import demonstration
from tests.pages.opened import by_class, lines, links, section, shown, text_of

EVERYBODY = demonstration().judgements
each_provider = pytest.mark.parametrize("judgement", EVERYBODY, ids=lambda one: one.slug)


def panels(judgement: Judgement) -> list[Element]:
    return by_class(shown(judgement.slug), "kd-flag")


@each_provider
def test_who_and_where_come_first_then_red_flags_then_the_criteria(judgement: Judgement) -> None:
    parts = [one.get("aria-labelledby") for one in shown(judgement.slug).iter("section")]
    assert parts[:4] == ["contact", "glance", "flags", "criteria"]
    assert parts[-3:] == ["entry", "sources", "dispute"]
    assert ("unknown" in parts) is judgement.is_open


@each_provider
def test_every_raised_flag_has_a_panel_in_its_own_words(judgement: Judgement) -> None:
    assert len(panels(judgement)) == len(judgement.raised)
    for panel, (name, flag) in zip(panels(judgement), judgement.raised, strict=True):
        confirmed = flag.state is FlagState.CONFIRMED
        words = "Red flag, confirmed: " if confirmed else "Possible red flag, not confirmed: "
        assert lines(panel)[0].startswith(words)
        assert (by_class(panel, "kd-flag--maybe") == []) is confirmed
        assert flag.reason in text_of(panel)
        assert by_class(panel, "kd-ev"), f"{name} shows no evidence"
        assert "#dispute" in links(panel)


@each_provider
def test_a_possible_flag_ends_with_the_question_to_ask(judgement: Judgement) -> None:
    for panel, (_, flag) in zip(panels(judgement), judgement.raised, strict=True):
        asks = lines(panel)[-1].startswith("Ask them: “") and lines(panel)[-1].endswith("?”")
        assert asks is (flag.state is FlagState.POSSIBLE)


@each_provider
def test_the_reply_stands_inside_the_flag_that_it_answers(judgement: Judgement) -> None:
    for panel, (_, flag) in zip(panels(judgement), judgement.raised, strict=True):
        replies = [text_of(one) for one in by_class(panel, "kd-reply")]
        assert len(replies) == (flag.reply is not None)
        assert all(flag.reply and flag.reply.text in reply for reply in replies)


def test_a_red_flag_that_was_cleared_stays_in_the_history_by_its_name() -> None:
    history = text_of(section(shown("example-harbor-clinic"), "dispute"))
    assert "Red flag cleared: Guaranteed or false claims." in history
    assert "The front page no longer promises relief." in history


@each_provider
def test_no_flag_is_not_an_all_clear(judgement: Judgement) -> None:
    if judgement.raised:
        return
    said = text_of(by_class(section(shown(judgement.slug), "flags"), "kd-none")[0])
    unchecked = judgement.freshness is Freshness.UNCHECKED
    assert said.startswith("Nobody has checked" if unchecked else "No red flags found.")
    assert not by_class(section(shown(judgement.slug), "flags"), "kd-m--met")
