"""What a person must do stands in one report, once, the oldest first, and fits into an issue."""

import json
from datetime import date
from typing import Any

import pytest

from generator.judging import judge
from generator.model.judgement import Judgement
from generator.model.problem import Problem, Severity
from generator.reporting.maintenance import (
    MOST_SHOWN,
    Duty,
    Task,
    as_json,
    as_markdown,
    as_text,
    maintenance,
    working_days,
)
from tests.profiles import provider
from tests.reporting.made_up import EXPIRED, MISSPELT
from tests.today import TODAY

CHECKED = {"on": "2026-11-10", "by": "an-editor"}
ISSUE = 65_536


def judged(slug: str, **profile: Any) -> Judgement:
    return judge(slug, provider(**{"verified": CHECKED, **profile}), TODAY)


def told(*judgements: Judgement, problems: tuple[Problem, ...] = ()) -> dict[str, list[Task]]:
    found = maintenance(problems, judgements, TODAY)
    return {duty.title: list(duty.tasks) for duty in found}


def warning(code: str) -> Problem:
    return Problem("content/learn/x.md", 1, 1, code, code, severity=Severity.WARNING)


def test_where_all_is_well_there_is_nothing_to_do() -> None:
    assert told(judged("a")) == {}
    assert as_text([], TODAY) == as_markdown([], TODAY) == "Nothing to do on 2026-11-21.\n"


def test_every_problem_stands_once_below_its_kind() -> None:
    codes = ("page-expired", "review-due", "reading-grade")
    found = told(problems=(MISSPELT, EXPIRED, *map(warning, codes)))
    assert [(title, [task.path for task in tasks]) for title, tasks in found.items()] == [
        ("Errors, which stop the next publish", [MISSPELT.path]),
        ("Pages whose facts have expired", ["content/learn/x.md"]),
        ("Pages due for a review", ["content/learn/x.md"]),
        ("Licenses and certificates that have run out", [EXPIRED.path]),
        ("Other warnings", ["content/learn/x.md"]),
    ]


def test_overdue_and_never_checked_profiles_come_the_oldest_first() -> None:
    def checked(day: str) -> dict[str, Any]:
        return {"verified": {"on": day, "by": "an-editor"}}

    found = told(
        judged("due", **checked("2025-11-21")),
        judged("late", **checked("2025-11-20")),
        judged("later", **checked("2024-01-01")),
        judged("never", verified=None),
        judged("gone", verified=None, status={"state": "closed", "evidence": "page"}),
    )
    assert found == {
        "Profiles overdue for a check": [
            Task("providers/later.yml", "last checked", date(2024, 1, 1)),
            Task("providers/late.yml", "last checked", date(2025, 11, 20)),
        ],
        "Profiles that nobody has checked yet": [
            Task("providers/never.yml", "youngest source", date(2026, 11, 10)),
        ],
    }


def test_a_profile_without_any_source_has_no_day() -> None:
    bare = judge("bare", provider().model_copy(update={"evidence": {}}), TODAY)
    (tasks,) = told(bare).values()
    assert tasks == [Task("providers/bare.yml", "no source")]


def test_a_dispute_is_told_when_the_promised_answer_is_late() -> None:
    def objects(opened: str, **more: str) -> list[dict[str, str]]:
        return [{"opened": opened, "about": "The price.", **more}]

    ended = objects("2026-10-01", closed="2026-10-02", result="It was wrong.")
    found = told(
        judged("in-time", disputes=objects("2026-11-16")),
        judged("late", disputes=objects("2026-11-12")),
        judged("ended", disputes=ended),
        judged(
            "gone", disputes=objects("2026-11-01"), status={"state": "closed", "evidence": "page"}
        ),
    )
    assert found == {
        "Disputes open for more than 5 working days": [
            Task("providers/gone.yml", "opened: The price.", date(2026, 11, 1)),
            Task("providers/late.yml", "opened: The price.", date(2026, 11, 12)),
        ]
    }


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-11-20", "2026-11-20", 0),
        ("2026-11-20", "2026-11-22", 0),
        ("2026-11-20", "2026-11-23", 1),
        ("2026-11-13", "2026-11-20", 5),
        ("2026-11-21", "2026-11-20", 0),
    ],
)
def test_a_weekend_is_no_working_day(first: str, last: str, days: int) -> None:
    assert working_days(date.fromisoformat(first), date.fromisoformat(last)) == days


def test_only_stored_copies_older_than_a_year_are_told() -> None:
    def seen(day: str, method: str = "copy") -> dict[str, str]:
        return {"url": "https://a.example/", "seen": day, "method": method}

    old = {"a": seen("2025-11-20"), "b": seen("2024-03"), "c": seen("2025-11-21")}
    by_hand = {"a": seen("2024-01-01", "website")}
    found = told(judged("old", evidence=old), judged("by-hand", evidence=by_hand))
    assert found == {
        "Profiles that rest on stored copies older than a year": [
            Task("providers/old.yml", "2 stored pages, the oldest", date(2024, 3, 1))
        ]
    }


def test_every_form_tells_what_where_and_since_when() -> None:
    duties = [Duty("Late", "Do it.", (Task("providers/a.yml", "last checked", TODAY),))]
    assert as_text(duties, TODAY) == (
        "1 task for a person on 2026-11-21.\n\n"
        "Late: 1\n    Do it.\nproviders/a.yml: last checked 2026-11-21\n"
    )
    assert as_markdown(duties, TODAY) == (
        "1 task for a person on 2026-11-21.\n\n"
        "## Late: 1\n\nDo it.\n\n- providers/a.yml: last checked 2026-11-21\n"
    )
    (duty,) = json.loads(as_json(duties, TODAY))["duties"]
    assert duty["tasks"] == [
        {"path": "providers/a.yml", "words": "last checked", "since": "2026-11-21"}
    ]


def test_words_from_a_profile_give_no_orders_to_the_forge() -> None:
    words = "<img src=x> @everyone #1 [x](https://evil.example)\n::stop-commands::x"
    duties = [Duty("Late", "Do it.", (Task("providers/a.yml", words),))]
    assert "\n::" not in as_text(duties, TODAY)
    shown = as_markdown(duties, TODAY)
    assert all(sign not in shown for sign in (" <img", " @every", " #1", "[x]("))


def test_an_issue_can_hold_the_longest_report() -> None:
    worst = "*" * 5_000
    tasks = tuple(Task(f"providers/{n}.yml", worst) for n in range(500))
    shown = as_markdown([Duty("Late", "Do it.", tasks)], TODAY)
    assert shown.count("providers/") == MOST_SHOWN
    assert shown.endswith(f"- {500 - MOST_SHOWN} more: `directory report` shows all.\n")
    longest = as_markdown([Duty(f"Kind {n}", "Do it.", tasks) for n in range(9)], TODAY)
    assert len(longest) < ISSUE
    assert longest.endswith("\n\nThe rest: `directory report`.\n")
