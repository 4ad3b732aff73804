"""Home and 404: where to go, who runs this, and how much of it anybody has checked."""

from dataclasses import replace
from typing import Any

import pytest

from generator.model.finding import Freshness
from generator.model.state import STATES
from generator.pages.page import Page
from generator.pages.site.home import home_and_not_found
from tests.demonstration import demonstration, directory_of
from tests.pages.opened import by_class, demo, links, opened, text_of, text_on
from tests.profiles import provider

CHECKED = {"verified": {"on": "2026-11-10", "by": "Erin Example"}}


def home(*changes: dict[str, Any], **settings: Any) -> str:
    directory = directory_of(provider(**each) for each in changes)
    config = directory.config.model_copy(update=settings)
    pages: list[Page] = list(home_and_not_found(replace(directory, config=config)))
    return text_of(opened(pages[0]))


def test_home_leads_to_every_state_without_a_script() -> None:
    assert {f"states/{code.lower()}/" for code in STATES} <= set(links(demo("")))
    assert "providers/" in links(demo(""))


def test_home_says_how_many_listings_anybody_has_checked() -> None:
    listed = demonstration().listed
    checked = sum(one.freshness is not Freshness.UNCHECKED for one in listed)
    assert f"We have checked {checked} listings of {len(listed)}." in text_on("")
    assert "Nobody has checked these 2 listings yet." in home({}, {"name": "Example B"})
    assert "We have checked 1 listing of 2." in home({}, {"name": "Example B", **CHECKED})


def test_home_says_who_runs_it_or_that_nobody_has_said() -> None:
    assert "Run by Example Editors, who do not exist." in text_on("")
    assert "Nobody has filled in yet who runs this site." in home({}, run_by=None)


def test_home_promises_no_rating_and_no_paid_place() -> None:
    assert "Nobody pays to be listed or to be placed higher. There are no star ratings." in text_on(
        ""
    )


def test_the_page_that_is_not_there_still_helps() -> None:
    page = demo("404.html")
    assert {"tel:988", "tel:911", "tel:18002221222"} <= set(links(page))
    assert "Suicide and Crisis Lifeline" in text_of(page)


def test_the_page_that_is_not_there_works_at_any_depth() -> None:
    inside = [link for link in links(demo("404.html")) if not link.startswith("tel:")]
    assert inside
    assert all(link.startswith("/demo/") for link in inside)


@pytest.mark.parametrize(
    "way", ["New to this", "Comparing providers", "Worried about cost", "Already booked"]
)
def test_home_offers_four_short_ways_in(way: str) -> None:
    (paths,) = by_class(demo(""), "kd-paths")
    (mine,) = (one for one in paths if text_of(one).startswith(way))
    first, *others = links(mine)
    assert first.startswith("learn/#if-you") or first == "learn/#if-this-is-new-to-you"
    assert 2 <= len(others) <= 3
