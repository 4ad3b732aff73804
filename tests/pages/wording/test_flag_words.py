"""What is said of red flags: silence is no pass, and what could not be told is counted."""

from typing import Any

from generator.judging import ALL_RULES, RED_FLAGS, judge
from generator.model.finding import FlagState
from generator.model.judgement import Judgement
from generator.pages.wording import flag_words
from tests.demonstration import demonstration, judged
from tests.profiles import provider
from tests.today import TODAY

EVERYBODY = demonstration().judgements
CHECKED = {"verified": {"on": "2026-11-10", "by": "Erin Example"}}


def made(**changes: Any) -> Judgement:
    return judge("example-a", provider(**changes), TODAY)


def test_nobody_is_called_safe_clear_or_approved() -> None:
    for one in EVERYBODY:
        said = " ".join(
            [
                *flag_words.none_raised(one),
                flag_words.looked_for(one, ALL_RULES),
            ]
        ).casefold()
        assert not {"safe", "clear.", "passed", "verified", "approved"} & set(said.split())


def test_what_is_raised_is_counted_in_words_and_a_possible_flag_is_not_called_one() -> None:
    for one in EVERYBODY:
        said = flag_words.raised_in_words(one)
        assert bool(said) is bool(one.raised)
        assert ("possible" in said) is ("not confirmed" in said)
        assert ("possible" in said) is bool(one.count_flags(FlagState.POSSIBLE))


def test_a_page_says_nothing_more_than_was_looked_for() -> None:
    assert flag_words.none_raised(made())[0] == "Nobody has checked for red flags yet."
    assert flag_words.none_raised(made(**CHECKED))[0] == "No red flags found."
    assert "not an all-clear" in flag_words.none_raised(made())[1]
    assert "not a promise" in flag_words.none_raised(made(**CHECKED))[1]


def test_what_was_looked_for_is_counted_and_what_stays_open_is_named() -> None:
    for one in EVERYBODY:
        said = flag_words.looked_for(one, ALL_RULES)
        silent = one.count_flags(FlagState.NOT_STATED)
        unlooked = one.count_flags(FlagState.NOT_LOOKED_FOR)
        assert str(len(RED_FLAGS) - unlooked) in said
        assert (f"{unlooked} we have not looked for yet" in said) is bool(unlooked)
        if 0 < silent < len(RED_FLAGS):
            assert f"For {silent} of them we could not tell" in said
            assert said.count(",") + said.count(" and ") >= silent - 1


def test_what_nobody_looked_for_is_told_apart_from_what_nobody_says() -> None:
    said = flag_words.looked_for(made(looked_for=["screening"]), ALL_RULES)
    assert "We looked for 1 red flag. For 1 of them we could not tell" in said
    assert "9 we have not looked for yet: " in said


def test_where_nobody_looked_the_number_that_was_looked_for_is_no_larger() -> None:
    said = flag_words.looked_for(made(looked_for=[]), ALL_RULES)
    assert said == "We have not looked for any of the 10 red flags yet."


def test_where_nothing_could_be_told_no_list_pretends_otherwise() -> None:
    said = flag_words.looked_for(judged("example-quiet-clinic"), ALL_RULES)
    assert said == "We look for 10 red flags. For all of them we could not tell."
