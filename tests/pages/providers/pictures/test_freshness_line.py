import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.model.site_config import FreshnessPolicy
from generator.pages.providers.pictures.drawing import WIDTH
from generator.pages.providers.pictures.freshness_line import freshness_line
from tests.profiles import EVIDENCE, provider
from tests.today import TODAY

USUAL = FreshnessPolicy()
COPY = {"url": "https://example-a.example/", "method": "copy"}


def checked(days: int) -> str:
    on = (TODAY - timedelta(days=days)).isoformat()
    return freshness_line(provider(verified={"on": on, "by": "ana"}), TODAY, USUAL)


def mark(drawn: str) -> int:
    found = re.search(r'<circle class="[^"]*" cx="(\d+)"', drawn)
    assert found
    return int(found[1])


def ticks(drawn: str) -> list[int]:
    """Return where 12 months, 90 days and today stand."""
    return [int(x) for x in re.findall(r"M(\d+) 36v12", drawn)]


def test_a_check_stands_at_its_day() -> None:
    year, quarter, today = ticks(checked(0))
    assert mark(checked(0)) == today
    assert mark(checked(90)) == quarter
    assert mark(checked(365)) == year
    assert quarter < mark(checked(30)) < today
    assert mark(checked(400)) < year


@given(st.integers(0, 20_000))
def test_however_old_a_check_is_it_stands_on_the_line(days: int) -> None:
    year, quarter, _ = ticks(checked(days))
    assert 0 < mark(checked(days)) < WIDTH
    assert (mark(checked(days)) < quarter) is (days > 91) or 88 <= days <= 93
    assert (mark(checked(days)) < year) is (days > 366) or 363 <= days <= 368


def test_our_check_is_filled_and_dated() -> None:
    drawn = checked(9)
    assert 'class="own in"' in drawn
    assert "Checked 12 Nov 2026" in drawn
    assert (
        "Checked 12 Nov 2026. A check is fresh for 90 days, due until 12 months, then overdue."
        in drawn
    )


def test_where_nobody_checked_the_last_reading_is_dashed_and_never_called_a_check() -> None:
    evidence = {"a": COPY | {"seen": "2026-03"}, "b": COPY | {"seen": "2026-02-14"}}
    looks = dict.fromkeys(EVIDENCE, evidence["b"])
    drawn = freshness_line(provider(evidence=looks | evidence), TODAY, USUAL)
    assert 'class="no"' in drawn
    assert "Not checked. Read Mar 2026" in drawn
    assert (
        "Nobody has checked yet. The dashed circle is Mar 2026, when we last read a source."
        in drawn
    )


def test_where_nothing_was_read_nothing_is_drawn() -> None:
    nothing = provider().model_copy(update={"evidence": {}})
    assert freshness_line(nothing, TODAY, USUAL) == ""


def test_the_marks_are_those_of_the_policy() -> None:
    other = FreshnessPolicy.model_validate({"fresh_days": "60", "overdue_days": "200"})
    drawn = freshness_line(provider(verified={"on": "2026-11-01", "by": "ana"}), TODAY, other)
    assert ">60 days<" in drawn
    assert ">200 days<" in drawn
    assert "12 months" not in drawn


def test_a_day_that_is_still_to_come_stands_at_today() -> None:
    later = {"on": date(2027, 1, 1).isoformat(), "by": "ana"}
    drawn = freshness_line(provider(verified=later), TODAY, USUAL)
    assert mark(drawn) == ticks(drawn)[2]
