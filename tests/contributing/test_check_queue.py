from collections import Counter
from datetime import date, timedelta

import pytest

from generator.contributing.check_queue import check_queue
from generator.judging import USUAL_LIMITS, judge
from generator.model.judgement import Judgement
from tests.demonstration import demonstration
from tests.profiles import provider
from tests.today import TODAY

MONDAY = date(2026, 11, 16)


def judged(slug: str, **changes: object) -> Judgement:
    return judge(slug, provider(**changes), TODAY)


def order(*found: Judgement, a_week: int = 10) -> list[str]:
    return [one.slug for one in check_queue(found, TODAY, USUAL_LIMITS, a_week)]


def checked(days_ago: int) -> dict[str, object]:
    day = (TODAY - timedelta(days=days_ago)).isoformat()
    look = {
        "seen": day,
        "method": "phone",
        "by": "Erin Example",
        "reached": "desk",
        "asked": "All.",
    }
    return {"verified": {"on": day, "by": "Erin Example"}, "evidence": {"call": look}}


POSSIBLE = {"claims": [{"says": "It cures depression for good.", "evidence": "site"}]}
PLAN = {"emergency_plan": {"answer": "yes", "evidence": "site"}}


def test_who_may_have_a_red_flag_comes_first_then_who_leaves_most_open() -> None:
    assert order(judged("a", **PLAN), judged("b"), judged("c", **POSSIBLE)) == ["c", "b", "a"]


def test_who_stands_in_more_lists_comes_before_who_stands_in_one() -> None:
    many = {"kind": "telehealth", "serves": {"states": ["CA", "NV"], "evidence": "site"}}
    one = {"kind": "telehealth", "serves": {"states": ["CA"], "evidence": "site"}}
    assert order(judged("a", **one), judged("b", **many)) == ["b", "a"]


def test_a_check_that_is_fresh_waits_for_the_week_in_which_it_falls_due() -> None:
    (due,) = check_queue([judged("a", **checked(10))], TODAY, USUAL_LIMITS, 10)
    assert due.since == TODAY + timedelta(days=USUAL_LIMITS.fresh_days - 9)
    assert due.week <= due.since < due.week + timedelta(days=7)
    assert "still fresh" in due.reasons


def test_who_is_overdue_is_due_now() -> None:
    (due,) = check_queue([judged("a", **checked(500))], TODAY, USUAL_LIMITS, 10)
    assert (due.week, due.reasons[0]) == (MONDAY, "overdue")


@pytest.mark.parametrize("a_week", [1, 4, 100])
def test_no_week_holds_more_than_can_be_done_and_nobody_is_lost(a_week: int) -> None:
    everybody = demonstration().judgements
    due = check_queue(everybody, TODAY, USUAL_LIMITS, a_week)
    weeks = Counter(one.week for one in due)
    assert max(weeks.values()) <= a_week
    assert min(weeks) == MONDAY
    assert len(due) == len({one.slug for one in due}) >= len(everybody) - 3
    assert "example-closed-doors" not in {one.slug for one in due}


def test_what_the_provider_says_has_changed_comes_before_what_is_only_silent() -> None:
    said = {"on": "2026-11-20", "by": "Cleo", "role": "manager", "changed": [{"section": "safety"}]}
    told = {"told": {"seen": "2026-11-20", "method": "provider"}}
    one = judged("z", attestations=[{**said, "evidence": "told"}], evidence=told)
    assert order(judged("a"), one, judged("c", **POSSIBLE)) == ["c", "z", "a"]
    (due,) = check_queue([one], TODAY, USUAL_LIMITS, 10)
    assert due.reasons[0] == "the provider says that safety changed"
