"""The sheet asks first what a provider does not state, and never more than one page holds."""

import pytest

from generator.judging import ALL_RULES, CRITERION_IDS, RED_FLAG_IDS, judge
from generator.model.finding import FlagState, ListingStatus
from generator.model.judgement import Judgement
from generator.pages.call_sheet.call_sheet_page import (
    FIRST,
    FOR_EVERYBODY,
    ROOM,
    ROOM_OF_A_FLAG,
    SAME,
    call_sheet,
    path_of,
    sheet_for,
)
from tests.demonstration import demonstration, demonstration_pages, directory_of, judged
from tests.pages.opened import by_class, demo, lines, links, opened, shown, text_of
from tests.profiles import provider
from tests.today import TODAY

LISTED = demonstration().listed
QUIET, FLAGGED, NIGHT = (
    "example-quiet-clinic",
    "example-quickstart-ketamine",
    "example-night-owl",
)


def silent(judgement: Judgement) -> list[str]:
    return [i for i, one in judgement.criteria.items() if one.outcome.is_silent]


def asks(slug: str) -> list[str]:
    return [
        (one.text or "").strip()
        for one in demo(path_of(slug)).iter("li")
        if by_class(one, "kd-line")
    ]


def test_every_listed_provider_has_a_sheet_and_no_other() -> None:
    pages = demonstration_pages().items()
    sheets = {path for path, one in pages if path.startswith("call-sheet/") and not one.moved_to}
    assert sheets == {path_of(one.slug) for one in LISTED}
    assert {one.listing for one in demonstration().judgements} > {ListingStatus.LISTED}


@pytest.mark.parametrize("one", LISTED, ids=lambda one: one.slug)
def test_a_profile_leads_to_its_sheet_and_back(one: Judgement) -> None:
    assert f"../../{path_of(one.slug)}" in links(shown(one.slug))
    assert f"../../providers/{one.slug}/" in links(demo(path_of(one.slug)))


def test_search_engines_are_led_to_the_profile_instead() -> None:
    assert all(demonstration_pages()[path_of(one.slug)].hidden for one in LISTED)


@pytest.mark.parametrize("one", LISTED, ids=lambda one: one.slug)
def test_no_question_is_asked_twice_and_none_is_lost(one: Judgement) -> None:
    asked = asks(one.slug)
    assert len(asked) == len(set(asked))
    sheet = sheet_for(one)
    assert [q.ask for q in (*sheet.silent, *sheet.flags)] + list(FOR_EVERYBODY) == asked
    untold = [
        i
        for i, flag in one.red_flags.items()
        if flag.state.is_silent and SAME.get(i) not in silent(one)
    ]
    total = len(silent(one)) + len(one.raised) + len(untold)
    assert len(sheet.silent) + len(sheet.flags) + sheet.left_out == total


@pytest.mark.parametrize("one", LISTED, ids=lambda one: one.slug)
def test_it_is_never_longer_than_a_page_holds(one: Judgement) -> None:
    sheet = sheet_for(one)
    told = sum(bool(q.why) for q in sheet.flags)
    weight = len(sheet.silent) + len(sheet.flags) + told * (ROOM_OF_A_FLAG - 1)
    assert weight + len(FOR_EVERYBODY) <= ROOM


def test_where_all_is_silent_the_weightiest_questions_come_first() -> None:
    (nobody,) = directory_of([provider()]).judgements
    sheet = sheet_for(nobody)
    assert [q.ask for q in sheet.silent][: len(FIRST)] == [ALL_RULES[i].ask for i in FIRST]
    assert sheet.left_out > 0
    page = opened(call_sheet(directory_of([provider()]), nobody))
    assert f"{sheet.left_out} more questions do not fit here." in text_of(page)


def test_raised_flags_are_asked_about_with_what_was_found() -> None:
    text = text_of(demo(path_of(FLAGGED)))
    raised = judged(FLAGGED).raised
    confirmed = [flag for _, flag in raised if flag.state is FlagState.CONFIRMED]
    assert confirmed
    for flag in confirmed[:3]:
        assert f"Red flag, confirmed: {flag.reason}" in text
    assert "Possible red flag, not confirmed:" in text_of(demo(path_of(NIGHT)))


def test_many_flags_do_not_push_out_all_that_is_not_stated() -> None:
    sheet = sheet_for(judged(NIGHT))
    assert len(sheet.silent) >= 3
    assert len([q for q in sheet.flags if q.why]) >= 5


def test_a_confirmed_flag_comes_before_a_possible_one() -> None:
    for one in LISTED:
        told = [q.why for q in sheet_for(one).flags if q.why]
        assert told == sorted(told, key=lambda why: not why.startswith("Red flag"))


def test_what_they_state_is_at_hand_and_what_is_silent_is_only_asked() -> None:
    rich = text_of(demo(path_of("example-harbor-clinic")))
    assert "Price $350 to $450 a session. $2,500 a package of 6 sessions." in rich
    quiet = text_of(demo(path_of(QUIET)))
    assert "What they state already" not in quiet
    assert "not stated: ask" not in quiet
    assert "$0" not in quiet


def test_there_is_room_for_the_day_the_person_and_every_answer() -> None:
    sheet = demo(path_of(QUIET))
    (room,) = by_class(sheet, "kd-write")
    assert lines(room) == ["Date and time I spoke with"]
    assert len(by_class(sheet, "kd-line")) == len(asks(QUIET))
    (day,) = (one for one in sheet.iter("span") if "data-printed" in one.attrib)
    assert text_of(day) == ""


def test_nobody_has_to_decide_on_the_phone_and_help_is_on_the_sheet() -> None:
    text = text_of(demo(path_of(QUIET)))
    assert "You do not have to decide on the call." in text
    assert "you can hang up" in text
    assert all(number in text for number in ("988", "911", "1-800-222-1222"))


def test_an_extension_is_dialed() -> None:
    found = directory_of([provider(phone="+1 303 555 0130 x12")])
    (one,) = found.judgements
    assert "tel:+13035550130;ext=12" in links(opened(call_sheet(found, one)))


def test_a_phone_can_be_called_and_a_missing_one_is_said() -> None:
    with_phone, without = directory_of([provider(phone="+1 303 555 0130"), provider()]).judgements
    both = directory_of([with_phone.provider, without.provider])
    assert "tel:+13035550130" in links(opened(call_sheet(both, with_phone)))
    assert "Phone not stated" in text_of(opened(call_sheet(both, without)))


def test_it_names_rules_that_exist() -> None:
    assert set(FIRST) <= set(CRITERION_IDS)
    assert set(SAME) <= set(RED_FLAG_IDS)
    assert set(SAME.values()) <= set(CRITERION_IDS)


def test_what_no_look_covered_is_asked_and_said_so() -> None:
    known = provider(looked_for=["prices"])
    (nobody,) = directory_of([known]).judgements
    why = {question.ask: question.why for question in sheet_for(nobody).silent}
    assert why[ALL_RULES["screens-before-treatment"].ask] == "We have not looked for this yet."
    assert why[ALL_RULES["publishes-prices"].ask] == ""


def test_what_no_criterion_asks_is_named_in_a_line_until_it_is_stated() -> None:
    told = provider(hours={"note": "By phone.", "evidence": "site"})
    quiet, open_ = (
        text_of(opened(call_sheet(directory_of([one]), judge("example-0", one, TODAY))))
        for one in (provider(), told)
    )
    assert "Not stated either: plans by drug, when you pay" in quiet
    assert ", hours," in quiet
    assert ", hours," not in open_


def test_hours_that_one_place_states_are_not_asked_as_if_nobody_said_them() -> None:
    place = {"city": "Reno", "state": "NV", "evidence": "site"}
    own = {**place, "hours": {"note": "On Fridays.", "evidence": "site"}}
    both = provider(hours=own["hours"], locations=[own])
    directory = directory_of([provider(locations=[place]), provider(locations=[place, own]), both])
    silent, *told = (
        text_of(opened(call_sheet(directory, one))).partition("Not stated either:")[2]
        for one in directory.judgements
    )
    assert "hours" in silent
    assert [words for words in told if "hours" in words] == []
