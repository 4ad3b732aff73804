import json

from tests.cli.conftest import Directory
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())


def test_who_is_due_is_listed_by_week(directory: Directory) -> None:
    ended = directory("queue", *DAY)
    assert ended.code == 0
    assert ended.out.startswith("Week of 2026-11-16\n  example-a: nobody has checked yet")


def test_programs_get_the_same(directory: Directory) -> None:
    (one,) = json.loads(directory("queue", "--format", "json", *DAY).out)
    assert (one["provider"], one["week"], one["since"]) == ("example-a", "2026-11-16", None)
