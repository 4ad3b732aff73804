"""Distance from a place that somebody typed: worked out in the page, told as what it is."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.finding import providers
from tests.browser.looking import PHONE, Visit
from tests.browser.sites import FINDER
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
HARBOR, QUIET = "Example Harbor Clinic", "Example Quiet Clinic"
BOSTON = "Example Center"


def names(page: Page) -> list[str]:
    return page.locator("#cards > li h3 a").all_text_contents()


def where(page: Page, name: str) -> str:
    card = page.locator("#cards > li", has=page.get_by_role("link", name=name))
    # Its text, not what is drawn of it: cards below the screen are not drawn yet.
    return " ".join((card.locator(".kd-where").text_content() or "").split())


def ready(page: Page, number: int) -> None:
    """Wait until the place is known and this many are found."""
    expect(page.locator("#near-told")).to_contain_text("Near ", use_inner_text=False)
    expect(page.locator("#result-count")).to_have_text(providers(number))


def test_the_nearest_come_first_and_nobody_is_lost(visit: Visit) -> None:
    page = visit(FINDER, "#near=94102")
    expect(page.get_by_label("Order by")).to_have_value("near")
    ready(page, len(LISTED))
    assert names(page)[0] == HARBOR
    assert where(page, HARBOR).endswith("Less than 1 mile away.")
    expect(page.locator("#cards > li").last).to_contain_text("Overdue.")
    expect(page.locator("#near-told")).to_contain_text("approximate")
    expect(page.locator("#order")).to_contain_text("Nearest clinic first.")


def test_within_some_miles_keeps_clinics_there_and_who_treats_there_by_video(visit: Visit) -> None:
    page = visit(FINDER, "#near=Reno, NV&miles=50")
    ready(page, 2)
    assert names(page) == [HARBOR, "Example Doorstep Ketamine"]
    # Its clinic is far away, so the distance is told beside the video.
    assert where(page, "Example Doorstep").endswith("By video.")
    assert "miles away." in where(page, HARBOR)


def test_who_states_no_place_is_a_choice_of_its_own(visit: Visit) -> None:
    page = visit(FINDER, "#near=94102&miles=10")
    ready(page, 1)
    unknown = page.get_by_label("Include those whose place is not stated")
    expect(unknown).to_be_visible()
    number = page.locator("#miles-unknown [data-n]")
    silent = {QUIET, "Example Night Owl"}
    expect(number).to_have_text(str(len(silent)))
    unknown.check()
    ready(page, 1 + len(silent))
    assert {name for name in names(page) if name != HARBOR} == {
        one.provider.name
        for one in LISTED
        if one.provider.name in silent or one.slug == "example-night-owl"
    }
    assert "miles=10&miles=not-stated" in page.url


def test_a_clinic_without_a_town_has_no_distance(visit: Visit) -> None:
    page = visit(FINDER, "#near=94102")
    ready(page, len(LISTED))
    assert "away" not in where(page, QUIET)


def test_typing_a_zip_or_a_town_is_enough(visit: Visit) -> None:
    page = visit(FINDER)
    field = page.get_by_label("ZIP code or town")
    field.press_sequentially("02108")
    ready(page, len(LISTED))
    assert names(page)[0].startswith(BOSTON)
    field.fill("Austin, TX")
    field.press("Enter")
    expect(page.locator("#cards > li h3 a").first).to_have_text("Example Quickstart Ketamine")
    assert "near=Austin" in page.url
    page.get_by_role("link", name="Clear all").click()
    expect(page.locator("#near-told")).to_have_text("")
    expect(page.locator(".kd-miles")).to_have_count(0)


def test_a_town_that_many_states_have_is_asked_about(visit: Visit) -> None:
    page = visit(FINDER)
    field = page.get_by_label("ZIP code or town")
    field.fill("Springfield")
    field.press("Tab")
    expect(page.locator("#near-told")).to_contain_text("Which state do you mean?")
    page.get_by_role("button", name="Springfield, IL").click()
    ready(page, len(LISTED))
    expect(field).to_have_value("Springfield, IL")
    expect(field).to_be_focused()


def test_a_place_that_nobody_knows_hides_nobody_and_says_so(visit: Visit) -> None:
    page = visit(FINDER, "#near=Zzyzzx&miles=10", width=PHONE)
    expect(page.locator("#near-told")).to_contain_text("do not know", use_inner_text=False)
    expect(page.locator("#result-count")).to_have_text(providers(len(LISTED)))


def test_the_place_leaves_the_page_in_no_request(visit: Visit) -> None:
    page = visit(FINDER)
    asked: list[tuple[str, str | None]] = []
    page.on("request", lambda one: asked.append((one.url, one.post_data)))
    field = page.get_by_label("ZIP code or town")
    field.fill("94102")
    ready(page, len(LISTED))
    page.get_by_label("Within").select_option("25")
    ready(page, 1)
    assert asked
    for address, sent in asked:
        assert sent is None
        assert not urlsplit(address).query
        assert "94102" not in urlsplit(address).path
