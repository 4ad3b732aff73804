"""What was read opens without a network, says that it is a copy, and is forgotten when asked."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser

from generator.publishing.preview import Preview
from generator.publishing.worker import stopping_worker
from tests.browser.axe import violations
from tests.browser.looking import DESK, HEIGHTS, PHONE, Look
from tests.browser.reader import KEPT, LOOK_FOR_A_NEW_WORKER, Host, Reader
from tests.browser.sites import ARTICLE, FINDER, HOME, RICH, ROOT, SUSPECTED, Site, built

pytestmark = pytest.mark.browser

CRISIS, OFFLINE, PRIVACY = "learn/in-a-crisis/", "offline/", "about/privacy/"
# What the browser itself says of a request that no network answered.
NO_NETWORK = ("ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED", "ERR_FAILED")
WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    """A site of its own, because a test may publish it anew."""
    folder = built(Site.DEMO, tmp_path_factory.getbasetemp())
    return Path(shutil.copytree(folder, tmp_path / "site"))


@pytest.fixture
def reader(browser: Browser, site: Path) -> Iterator[Reader]:
    context = browser.new_context(**{**Look(PHONE).context(), "service_workers": "allow"})
    one = Reader(context, Host(site))
    yield one
    context.close()
    one.host.unplug()
    heard = one.complaints.heard
    assert [line for line in heard if not any(reason in line for reason in NO_NETWORK)] == []


def publish_anew(folder: Path, heading: str) -> None:
    """Give a page of the site another heading."""
    file = folder / "index.html"
    text = file.read_text("utf-8")
    assert text.count(f"{heading}</h1>") == 1
    file.write_text(text.replace(f"{heading}</h1>", f"{heading}, anew</h1>"), "utf-8")


def test_a_page_that_was_read_opens_again_and_says_that_it_is_a_copy(reader: Reader) -> None:
    assert reader.read(RICH.path).locator(".kd-kept").count() == 0
    reader.lose_network()
    reader.page.reload()
    notice = reader.page.locator(".kd-kept").inner_text()
    assert notice.startswith("You are offline. This copy was kept on ")
    assert reader.page.locator("h1").inner_text() == "Example Harbor Clinic"
    styled = "() => getComputedStyle(document.querySelector('.md-header')).backgroundColor"
    assert reader.page.evaluate(styled) == "rgb(20, 68, 74)"


def test_a_page_that_was_never_read_gives_way_to_help_and_to_what_is_there(reader: Reader) -> None:
    reader.read(RICH.path)
    reader.lose_network()
    page = reader.open(SUSPECTED.path)
    assert page.url.endswith(SUSPECTED.path), "a reload must ask for the same page again"
    assert page.locator("h1").inner_text() == "You are offline"
    assert "not on this device" in reader.words
    assert "Call or text 988" in reader.words
    page.locator("#kept a").filter(has_text="Example Harbor Clinic").click()
    page.wait_for_url(f"**/{RICH.path}")
    assert page.locator(".kd-kept").count() == 1


def test_help_in_a_crisis_opens_for_who_never_read_it(reader: Reader) -> None:
    reader.read(ARTICLE.path)
    reader.lose_network()
    page = reader.open(CRISIS)
    assert page.locator("h1").inner_text() == "Help in a crisis"
    assert page.locator(".kd-kept").count() == 1


def test_who_is_online_never_reads_a_copy(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    publish_anew(site / RICH.path, "Example Harbor Clinic")
    assert reader.open(RICH.path).locator("h1").inner_text() == "Example Harbor Clinic, anew"


def test_a_page_that_is_gone_is_not_kept_either(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    shutil.rmtree(site / RICH.path)
    reader.open(RICH.path)
    reader.wait(f"async (url) => !(await ({KEPT})()).includes(url)", reader.root + RICH.path)


def test_only_what_is_read_is_kept_and_nothing_that_was_asked(reader: Reader) -> None:
    reader.read(RICH.path)
    reader.open(f"{SUSPECTED.path}?from=secret#state=CA")
    reader.wait(f"async (url) => (await ({KEPT})()).includes(url)", reader.root + SUSPECTED.path)
    for path in (HOME.path, FINDER.path, "data/", "states/ca/", "no-such-page/"):
        reader.open(path)
    pages = {path for path in reader.kept if path.endswith("/") or not path}
    assert pages == {RICH.path, SUSPECTED.path, CRISIS, OFFLINE}
    assert all(path.startswith("assets/") for path in reader.kept - pages)


def test_who_was_compared_can_be_compared_again(reader: Reader) -> None:
    page = reader.read(RICH.path)
    comparing = f"compare/?p={RICH.path.split('/')[1]},{SUSPECTED.path.split('/')[1]}"
    for _ in range(2):
        reader.open(comparing)
        page.get_by_role("heading", name="Compare 2 providers").wait_for()
        reader.wait(
            f"async (url) => (await ({KEPT})()).includes(url)", reader.root + SUSPECTED.path
        )
    reader.lose_network()
    page.reload()
    page.get_by_role("heading", name="Compare 2 providers").wait_for()
    assert "without a connection now" in reader.words


@pytest.mark.parametrize("path", [OFFLINE, PRIVACY])
def test_forgetting_leaves_nothing(reader: Reader, path: str) -> None:
    reader.read(RICH.path)
    page = reader.open(path)
    page.get_by_role("button", name="Forget what this device keeps").click()
    page.get_by_text("Done. This device keeps none of our pages now.").wait_for()
    assert reader.kept == set()
    assert page.evaluate(WORKERS) == 0
    assert page.evaluate("() => caches.keys()") == []


def test_the_list_names_what_was_read_and_when(reader: Reader) -> None:
    reader.open(OFFLINE).locator("#kept-none").wait_for(state="attached")
    reader.read(RICH.path)
    page = reader.open(OFFLINE)
    line = page.locator("#kept li").filter(has_text="Example Harbor Clinic")
    assert "Kept on " in line.inner_text()
    assert page.locator("#missing").is_hidden()


def test_a_new_worker_takes_over_and_the_old_copies_of_fixed_pages_go(
    reader: Reader, site: Path
) -> None:
    reader.read(RICH.path)
    before = set(reader.page.evaluate("() => caches.keys()"))
    publish_anew(site / CRISIS, "Help in a crisis")
    worker = site / "sw.js"
    text = worker.read_text("utf-8")
    start = text.index('VERSION = "') + len('VERSION = "')
    worker.write_text(f"{text[:start]}0000{text[start + 4 :]}", "utf-8")
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.wait(
        """async (before) => {
            const now = await caches.keys();
            return now.some((name) => name.includes("0000")) && !now.some((name) =>
                name.includes(" fixed ") && before.includes(name));
        }""",
        list(before),
    )
    assert RICH.path in reader.kept, "what was read outlives a change of the site"
    reader.lose_network()
    assert reader.open(CRISIS).locator("h1").inner_text() == "Help in a crisis, anew"


def test_a_worker_that_cannot_be_installed_leaves_the_old_one_in_charge(
    reader: Reader, site: Path
) -> None:
    reader.read(RICH.path)
    (site / "sw.js").write_text('throw new Error("broken");', "utf-8")
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.lose_network()
    assert reader.open(RICH.path).locator(".kd-kept").count() == 1


def test_the_worker_that_stops_takes_everything_with_it(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    (site / "sw.js").write_bytes(stopping_worker().data)
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.wait(f"async () => (await ({WORKERS})()) === 0 && !(await caches.keys()).length")


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("path", [OFFLINE, "data/"])
def test_axe_finds_nothing(reader: Reader, path: str, width: int) -> None:
    reader.read(RICH.path)
    page = reader.open(path)
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == []


def test_who_edits_the_site_never_sees_a_copy(browser: Browser, site: Path) -> None:
    context = browser.new_context(service_workers="allow")
    with Preview(0, ROOT) as preview:
        preview.show(site)
        Thread(target=preview.serve_forever, daemon=True).start()
        page = context.new_page()
        page.goto(preview.address + RICH.path)
        page.evaluate("() => navigator.serviceWorker.register('../../sw.js')")
        page.goto(preview.address + ARTICLE.path)
        page.wait_for_function(f"async () => (await ({WORKERS})()) === 0")
        page.wait_for_function("async () => !(await caches.keys()).length")
        context.close()
        preview.shutdown()
