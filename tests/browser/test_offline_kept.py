"""What an offline copy keeps, trims and gives away: nothing of a stranger, nothing too soon."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.reader import (
    CRISIS,
    HEADINGS,
    KEPT,
    LOOK_FOR_A_NEW_WORKER,
    Reader,
    heading,
    publish_anew,
)
from tests.browser.sites import RICH, ROOT, SUSPECTED
from tests.browser.troubles import PORTAL, Trouble, TroubledHost, always, half

pytestmark = pytest.mark.browser

NEWER = "async () => (await caches.keys()).some((name) => name.includes('fixed 0000'))"


@pytest.fixture
def reader(reader_in_trouble: Reader) -> Reader:
    return reader_in_trouble


def test_half_of_an_unkept_page_is_not_kept(reader: Reader, host: TroubledHost) -> None:
    reader.read(RICH.path)
    host.trouble = half
    reader.page.goto(reader.root + SUSPECTED.path, wait_until="commit")
    host.trouble = None
    reader.lose_network()
    assert heading(reader.open(SUSPECTED.path)) == "You are offline"


def test_a_removed_page_goes_when_the_rest_of_the_site_is_there(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    shutil.rmtree(site / RICH.path)
    reader.open(RICH.path)
    reader.wait(f"async (url) => !(await ({KEPT})()).includes(url)", reader.root + RICH.path)


def test_a_fixed_page_that_is_missing_is_shown_as_it_was(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    shutil.rmtree(site / CRISIS)
    page = reader.open(CRISIS)
    page.locator(".kd-none[role=status]").wait_for()
    assert heading(page) == "Help in a crisis"


def test_a_full_disk_takes_nothing_away(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    before = reader.kept
    full = {"origin": reader.root.removesuffix(ROOT), "quotaSize": 1}
    reader.context.new_cdp_session(reader.page).send("Storage.overrideQuotaForOrigin", full)
    for path, name in HEADINGS.items():
        publish_anew(site / path, name)
        assert heading(reader.open(path)) == f"{name}, anew", "the page of today is shown"
    reader.open(SUSPECTED.path)
    assert reader.kept == before
    reader.lose_network()
    for path, name in HEADINGS.items():
        assert heading(reader.open(path)) == name


def renewed(site: Path) -> None:
    worker = site / "sw.js"
    worker.write_text(worker.read_text("utf-8").replace('VERSION = "', 'VERSION = "0000'), "utf-8")


@pytest.mark.parametrize("trouble", [always(200), always(404), always(503), half])
def test_a_new_worker_that_hears_a_stranger_leaves_everything_as_it_was(
    reader: Reader, host: TroubledHost, site: Path, trouble: Trouble
) -> None:
    reader.read(RICH.path)
    before = reader.kept
    renewed(site)

    def but_the_worker(handler: object, usual: Callable[[], None]) -> None:
        if getattr(handler, "path", "").endswith("sw.js"):
            usual()
        else:
            trouble(handler, usual)  # type: ignore[arg-type]

    host.trouble = but_the_worker
    reader.page.evaluate(
        """async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            await registration.update();
            const { installing } = registration;
            while (installing && installing.state !== "redundant") {
                await new Promise((next) => setTimeout(next, 25));
            }
        }"""
    )
    reader.wait(f"async () => !(await ({NEWER})())")
    assert reader.kept == before
    reader.lose_network()
    assert heading(reader.open(CRISIS)) == "Help in a crisis"


def test_what_an_earlier_worker_kept_is_read_if_it_is_ours(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    reader.page.evaluate(
        """async ([root, stranger, undated, portal]) => {
            const headers = { "Content-Type": "text/html", "X-Kept-On": "2026-01-02T03:04:05Z" };
            const read = await caches.open(`directory ${root} read`);
            await read.put(root + stranger, new Response(portal, { headers }));
            const text = await (await caches.match(root + "learn/in-a-crisis/")).text();
            await read.put(root + undated, new Response(text.replaceAll("in-a-crisis", "undated")));
            const old = await caches.open(`directory ${root} fixed of-before`);
            const words = text.replaceAll("in-a-crisis", "once-fixed");
            await old.put(root + "learn/once-fixed/", new Response(words, { headers }));
            await old.put(root + "offline/", new Response(portal, { headers }));
        }""",
        [reader.root, SUSPECTED.path, "learn/undated/", PORTAL.decode()],
    )
    renewed(site)
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.wait(
        """async () => {
            const names = await caches.keys();
            return names.some((name) => name.includes("fixed 0000")) &&
                names.filter((name) => name.includes("fixed ")).length === 1;
        }"""
    )
    reader.open("offline/").locator("#kept a").filter(has_text="Example Harbor").wait_for()
    reader.lose_network()
    assert heading(reader.open(RICH.path)) == "Example Harbor Clinic"
    assert heading(reader.open("learn/once-fixed/")) == "Help in a crisis"
    for path in (SUSPECTED.path, "learn/undated/"):
        assert heading(reader.open(path)) == "You are offline"


def test_the_oldest_go_when_there_are_too_many(reader: Reader) -> None:
    reader.read(RICH.path)
    reader.page.evaluate(
        """async (root) => {
            const read = await caches.open(`directory ${root} read`);
            for (let day = 0; day < 60; day += 1) {
                const headers = { "X-Kept-On": new Date(2020, 0, 61 - day).toISOString() };
                await read.put(`${root}learn/page-${day}/`, new Response("", { headers }));
            }
        }""",
        reader.root,
    )
    reader.read(SUSPECTED.path)
    reader.wait(f"async (url) => !(await ({KEPT})()).includes(url)", f"{reader.root}learn/page-59/")
    assert {RICH.path, SUSPECTED.path, "learn/page-0/"} <= reader.kept
    assert "learn/page-58/" not in reader.kept
