"""Whatever the network or the host says, what was kept is there, also the page for a crisis."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from tests.browser.reader import CRISIS, HEADINGS, Reader, heading, publish_anew
from tests.browser.sites import RICH, ROOT, SUSPECTED
from tests.browser.troubles import NEVER, TroubledHost, always, half, until

pytestmark = pytest.mark.browser

TROUBLES = {
    "silent": until(NEVER),
    "broken": half,
    "500": always(500),
    "503": always(503),
    "portal": always(200),
    "portal elsewhere": always(302, Location="http://127.0.0.1:9/login"),
    "portal below the same host": always(302, Location=f"{ROOT}login"),
    "404 for everything": always(404),
    "410 for everything": always(410),
}


@pytest.fixture
def impatient(site: Path) -> None:
    """A worker that waits for a quarter of a second, so that the test need not wait for more."""
    worker = site / "sw.js"
    text = worker.read_text("utf-8")
    assert text.count("PATIENCE = 3000;") == text.count("PATIENCE = 20000;") == 1
    for patience in ("3000", "20000"):
        text = text.replace(f"PATIENCE = {patience};", "PATIENCE = 250;")
    worker.write_text(text, "utf-8")


@pytest.fixture
def reader(reader_in_trouble: Reader) -> Reader:
    return reader_in_trouble


@pytest.mark.usefixtures("impatient")
def test_in_each_trouble_the_copy_is_shown_and_outlives_it(
    reader: Reader, host: TroubledHost
) -> None:
    reader.read(RICH.path)
    before = reader.kept
    for name, trouble in TROUBLES.items():
        host.trouble = trouble
        for path in (CRISIS, RICH.path):
            page = reader.open(path)
            page.locator(".kd-none[role=status]").wait_for()
            assert heading(page) == HEADINGS[path], name
        assert reader.kept >= before, name
    host.trouble = None
    reader.lose_network()
    for path, its_heading in HEADINGS.items():
        assert heading(reader.open(path)) == its_heading


@pytest.mark.usefixtures("impatient")
def test_in_trouble_an_unkept_page_gives_way_to_help(reader: Reader, host: TroubledHost) -> None:
    reader.read(RICH.path)
    for name in ("silent", "500", "503"):
        host.trouble = TROUBLES[name]
        assert heading(reader.open(SUSPECTED.path)) == "This page did not load", name
        assert "Call or text 988" in reader.words


def test_a_host_in_trouble_shows_help_in_place_of_a_list(
    reader: Reader, host: TroubledHost
) -> None:
    reader.read(RICH.path)
    host.trouble = always(503)
    for path in ("", "providers/", "states/ca/"):
        assert heading(reader.open(path)) == "This page did not load", path


def test_a_portal_is_shown_where_there_is_no_copy_and_never_kept(
    reader: Reader, host: TroubledHost
) -> None:
    reader.read(RICH.path)
    host.trouble = always(200)
    assert heading(reader.open(SUSPECTED.path)) == "Log in to the hotel"
    host.trouble = None
    reader.lose_network()
    assert heading(reader.open(SUSPECTED.path)) == "You are offline"


@pytest.mark.usefixtures("impatient")
def test_a_slow_answer_gives_way_to_the_copy_and_is_kept_when_it_comes(
    reader: Reader, host: TroubledHost, site: Path
) -> None:
    reader.read(RICH.path)
    publish_anew(site / RICH.path, "Example Harbor Clinic")
    freed = Event()
    host.trouble = until(freed)
    page = reader.open(RICH.path)
    page.locator(".kd-none[role=status]").wait_for()
    assert heading(page) == "Example Harbor Clinic"
    host.trouble = None
    freed.set()
    reader.wait(
        "async (url) => (await (await caches.match(url)).text()).includes(', anew</h1>')",
        reader.root + RICH.path,
    )


def test_a_page_that_was_moved_leads_on(reader: Reader, host: TroubledHost) -> None:
    reader.read(RICH.path)

    def moved(handler: object, usual: Callable[[], None]) -> None:
        if getattr(handler, "path", "").endswith(RICH.path):
            always(301, Location=f"{ROOT}{SUSPECTED.path}")(handler, usual)  # type: ignore[arg-type]
        else:
            usual()

    host.trouble = moved
    assert heading(reader.open(RICH.path)) == "Example Night Owl"
