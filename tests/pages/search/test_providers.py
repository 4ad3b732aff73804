from typing import Any

import pytest

from generator.model.finding import ListingStatus
from generator.pages.search.providers import NOT_LISTED, provider_row, provider_rows, remarks
from tests.demonstration import demonstration, judged

COLUMNS = (
    "slug", "name", "others", "places", "states", "people", "care", "where", "remarks", "more",
    "treats",
)  # fmt: skip


def row(slug: str) -> dict[str, Any]:
    rows = (dict(zip(COLUMNS, one, strict=True)) for one in provider_rows(demonstration()))
    return next(one for one in rows if one["slug"] == slug)


def test_a_row_holds_all_that_people_look_for() -> None:
    found = row("example-harbor-clinic")
    assert {"harbor", "4155550100"} <= set(found.pop("more").split())
    assert "depression" in found.pop("treats").split()
    assert found == {
        "slug": "example-harbor-clinic",
        "name": "Example Harbor Clinic",
        "others": ["Example Harbour Infusions", "Example Harbor, Inc."],
        "places": ["San Francisco, CA 94102"],
        "states": "CA NV",
        "people": ["Ana Example", "Ben Example"],
        "care": "IV infusion, injection in a muscle",
        "where": "Clinic in San Francisco, CA. Video visits in CA and NV.",
        "remarks": {},
    }


def test_the_rows_follow_the_published_order_and_miss_nobody() -> None:
    directory = demonstration()
    slugs = [one[0] for one in provider_rows(directory)]
    shown = [one.slug for one in (*directory.listed, *directory.closed)]
    assert slugs[: len(shown)] == shown
    assert {*slugs} == {one.slug for one in directory.judgements}
    assert len(slugs) == len(directory.judgements)


@pytest.mark.parametrize(
    ("slug", "told"),
    [
        ("example-quickstart-ketamine", {"flag": "5 red flags, confirmed"}),
        ("example-night-owl", {"maybe": "6 possible red flags, not confirmed"}),
        ("example-old-mill", {"overdue": "Overdue. Last checked 2 Sep 2025"}),
        ("example-closed-doors", {"closed": "Closed"}),
        ("example-merged-care", {"closed": "Taken over by another company"}),
        ("example-quiet-clinic", {}),
    ],
)
def test_flags_age_and_closing_stand_beside_the_name(slug: str, told: dict[str, str]) -> None:
    assert remarks(judged(slug)) == told


def test_who_is_withheld_is_found_by_name_alone() -> None:
    found = row("example-withheld-practice")
    assert judged("example-withheld-practice").listing is ListingStatus.WITHHELD
    assert found["remarks"]["withheld"] == NOT_LISTED
    assert found["remarks"]["flag"] == "1 red flag, confirmed"
    assert not any(found[name] for name in ("places", "states", "people", "care", "where", "more"))
    full = provider_row(judged("example-withheld-practice"))
    assert found["name"] == full[1]


def test_what_nobody_has_said_is_empty_and_no_word() -> None:
    quiet = row("example-quiet-clinic")
    assert (quiet["places"], quiet["people"], quiet["care"]) == ([], [], "")
    assert quiet["where"] == "Clinic, place not stated."
