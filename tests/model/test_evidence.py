"""The proof behind a fact."""

import re
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.evidence import Evidence, Seen

PAGE = {"url": "https://example-a.example/", "seen": "2026-11-10", "method": "website"}


def refused(**changes: Any) -> str:
    entry = {key: value for key, value in {**PAGE, **changes}.items() if value is not None}
    with pytest.raises(ValidationError) as caught:
        Evidence.model_validate(entry)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize("method", ["registry", "website", "copy"])
def test_a_page_that_was_seen_has_an_address(method: str) -> None:
    seen = "2026-11-10"
    assert refused(method=method, seen=seen, url=None) == "evidence-without-link"


@pytest.mark.parametrize("method", ["phone", "document", "provider"])
def test_what_was_told_or_shown_needs_no_address(method: str) -> None:
    assert Evidence.model_validate({"seen": "2026-11-10", "method": method}).url is None


def test_only_a_look_that_is_not_ours_may_have_a_month_without_a_day() -> None:
    assert refused(seen="2026-11") == "date-malformed"
    copy = Evidence.model_validate({**PAGE, "seen": "2026-11", "method": "copy"})
    assert (copy.seen.day, copy.seen.month_only) == (date(2026, 11, 1), True)


@pytest.mark.parametrize("seen", ["2026-11", "2026-11-12"])
def test_a_date_is_written_as_it_was_typed(seen: str) -> None:
    assert str(Evidence.model_validate({**PAGE, "seen": seen, "method": "copy"}).seen) == seen


@pytest.mark.parametrize(
    "seen",
    ["2026", "2026-13", "2026-02-30", "2026-W46-4", "Nov 2026", "2026-11-1", "", 2026, ["2026-11"]],
)
def test_a_date_that_cannot_be_is_refused(seen: object) -> None:
    assert refused(seen=seen, method="copy") == "date-malformed"


def test_a_day_in_other_words_is_offered_as_it_is_written_here() -> None:
    with pytest.raises(ValidationError) as caught:
        Evidence.model_validate({**PAGE, "seen": "11/25/2026", "method": "copy"})
    assert caught.value.errors()[0]["ctx"]["suggestion"] == "2026-11-25"


def test_a_day_is_written_as_it_was_read_and_told_to_other_programs() -> None:
    assert str(Seen(date(2026, 11, 12))) == "2026-11-12"
    assert Evidence.model_validate(PAGE).model_dump(mode="json")["seen"] == PAGE["seen"]
    seen = Evidence.model_json_schema()["properties"]["seen"]
    assert (seen["type"], seen["description"]) == ("string", "The day somebody looked.")
    assert re.fullmatch(seen["pattern"], "2026-11-12")
    assert re.fullmatch(seen["pattern"], "2026-11")
    assert not re.fullmatch(seen["pattern"], "2026-11-1")


def test_nothing_unnamed_is_accepted_and_nothing_can_be_changed() -> None:
    assert refused(reliability="high") == "extra_forbidden"
    evidence = Evidence.model_validate(PAGE)
    with pytest.raises(ValidationError):
        evidence.note = "changed"  # type: ignore[misc]
