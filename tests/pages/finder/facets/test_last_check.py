"""A check is fresh, due or overdue, and none is not the same as an old one."""

from generator.pages.finder.facets import last_check
from tests.demonstration import judged
from tests.pages.finder.facet_answers import choices, told


def test_the_last_check_tells_fresh_from_overdue_and_from_none() -> None:
    assert last_check.last_check(judged("example-harbor-clinic")) == ("fresh", "not-overdue")
    assert last_check.last_check(judged("example-old-mill")) == ("other",)
    assert last_check.last_check(judged("example-quiet-clinic")) == ("not-overdue",)


def test_a_check_that_is_due_is_neither_fresh_nor_overdue() -> None:
    checked = {"on": "2026-06-01", "by": "Erin Example"}
    assert told(last_check.last_check, verified=checked) == ("due", "not-overdue")


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(last_check.FACETS).items()] == [
        ("checked", ["fresh", "not-overdue-"]),
    ]
