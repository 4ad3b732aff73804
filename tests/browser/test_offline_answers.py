"""Answers that look right and are not, and a browser whose own storage or clock is in trouble."""

from pathlib import Path

import pytest

from tests.browser.reader import CRISIS, HEADINGS, KEPT, Reader, heading
from tests.browser.sites import RICH, ROOT, SUSPECTED
from tests.browser.troubles import NEVER, TroubledHost, always, odd, only, until, without_end

pytestmark = pytest.mark.browser

ODD = {
    "as plain text": odd("text/plain"),
    "as a file to save": odd("application/octet-stream"),
    "without a type": odd(""),
    "broken off": without_end,
    "nothing in it": always(200, b""),
    "204": always(204, b""),
    "403": always(403),
    "511": always(511),
    "round and round": always(302, Location=f"{ROOT}{CRISIS}"),
    "to another page of ours": only("learn/in-a-crisis/", always(302, Location=f"{ROOT}nowhere/")),
    "parts from a stranger": only(".css", always(302, Location="http://127.0.0.1:9/login.css")),
}
SWITCH = """
let broken = "";
self.addEventListener("message", ({ data }) => { broken = data.broken ?? broken; });
for (const [of, name] of [[CacheStorage.prototype, "open"], [Cache.prototype, "delete"]]) {
  const usual = of[name];
  of[name] = function (...given) {
    if (broken === `${name} hangs`) return new Promise(() => {});
    return broken === name ? Promise.reject(new Error("storage")) : usual.apply(this, given);
  };
}
"""
INSTALLED_OR_NOT = """async (path) => {
    const { installing } = await navigator.serviceWorker.register(path, { updateViaCache: "none" });
    while (installing && !["activated", "redundant"].includes(installing.state)) {
        await new Promise((next) => setTimeout(next, 25));
    }
}"""
STYLED = """() => {
    const all = [...document.styleSheets];
    return all.length > 0 && all.every((one) => one.cssRules.length > 0);
}"""


@pytest.fixture
def reader(reader_in_trouble: Reader, site: Path) -> Reader:
    """A reader whose worker has little patience, and a storage that can be broken."""
    worker = site / "sw.js"
    text = worker.read_text("utf-8")
    for patience in ("3000", "20000", "1000"):
        assert text.count(f"PATIENCE = {patience};") == 1
        text = text.replace(f"PATIENCE = {patience};", "PATIENCE = 300;")
    worker.write_text(SWITCH + text, "utf-8")
    return reader_in_trouble


def break_storage(reader: Reader, how: str) -> None:
    reader.page.evaluate(
        "(broken) => navigator.serviceWorker.controller.postMessage({ broken })", how
    )


def test_an_answer_in_the_wrong_clothes_gives_way_to_the_copy(
    reader: Reader, host: TroubledHost
) -> None:
    reader.read(RICH.path)
    before = reader.kept
    for name, trouble in ODD.items():
        host.trouble = trouble
        page = reader.open(CRISIS)
        assert heading(page) == HEADINGS[CRISIS], name
        assert page.evaluate(STYLED), name
        assert reader.kept >= before, name


def test_what_a_host_says_beside_a_page_is_not_kept(reader: Reader, host: TroubledHost) -> None:
    host.trouble = odd(None, "/", Vary="*", Refresh="1000; url=http://127.0.0.1:9/")
    reader.read(RICH.path)
    headers = reader.page.evaluate(
        "async (url) => [...(await caches.match(url)).headers.keys()]", reader.root + RICH.path
    )
    assert set(headers) <= {"content-type", "content-security-policy", "x-kept-on"}
    host.trouble = None
    reader.lose_network()
    assert heading(reader.open(RICH.path)) == HEADINGS[RICH.path]


def test_a_part_with_a_wrong_type_is_not_kept_for_ever(reader: Reader, host: TroubledHost) -> None:
    host.trouble = only(".css", odd("text/plain"))
    reader.open(CRISIS)
    reader.page.evaluate(INSTALLED_OR_NOT, f"{reader.root}sw.js")
    host.trouble = None
    assert reader.open(CRISIS).evaluate(STYLED)
    assert reader.open(RICH.path).evaluate(STYLED)


def test_a_portal_at_the_first_visit_spoils_no_later_one(
    reader: Reader, host: TroubledHost
) -> None:
    for ending in ("sw.js", ".css", "/"):
        host.trouble = only(ending, always(200))
        reader.open(RICH.path)
    host.trouble = None
    reader.read(RICH.path)
    reader.lose_network()
    for path in (CRISIS, RICH.path):
        page = reader.open(path)
        assert heading(page) == HEADINGS[path]
        assert page.evaluate(STYLED)


@pytest.mark.parametrize("how", ["open", "open hangs", "delete"])
def test_a_browser_that_cannot_keep_shows_the_page_of_today(reader: Reader, how: str) -> None:
    reader.read(RICH.path)
    break_storage(reader, how)
    for path in (RICH.path, SUSPECTED.path, CRISIS, "providers/"):
        page = reader.open(path)
        assert heading(page)
        assert page.locator(".kd-none[role=status]").count() == 0, path


def test_a_clock_that_was_set_back_costs_no_page(reader: Reader) -> None:
    reader.read(RICH.path)
    reader.page.evaluate(
        """async (root) => {
            const read = await caches.open(`directory ${root} read`);
            for (let day = 0; day < 60; day += 1) {
                const headers = { "X-Kept-On": new Date(2099, 0, day).toISOString() };
                await read.put(`${root}learn/page-${day}/`, new Response("", { headers }));
            }
        }""",
        reader.root,
    )
    reader.open(SUSPECTED.path)
    reader.wait(
        f"async () => (await ({KEPT})()).filter((url) => url.includes('page-')).length < 60"
    )
    assert {RICH.path, SUSPECTED.path} <= reader.kept


def test_a_change_that_never_comes_to_its_end_leaves_the_old_worker(
    reader: Reader, host: TroubledHost, site: Path
) -> None:
    reader.read(RICH.path)
    worker = site / "sw.js"
    worker.write_text(worker.read_text("utf-8").replace('VERSION = "', 'VERSION = "0000'), "utf-8")
    host.trouble = only("offline/", until(NEVER))
    reader.page.evaluate(
        "async () => { (await navigator.serviceWorker.getRegistration()).update(); }"
    )
    reader.wait("async () => (await navigator.serviceWorker.getRegistration()).installing !== null")
    assert heading(reader.open(CRISIS)) == HEADINGS[CRISIS]
    host.trouble = None
    reader.lose_network()
    for path, words in HEADINGS.items():
        assert heading(reader.open(path)) == words


def test_an_older_page_of_ours_takes_nothing_from_a_newer_one(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    file = site / CRISIS / "index.html"
    older = file.read_text("utf-8").replace(
        'built on <time datetime="20', 'built on <time datetime="19'
    )
    file.write_text(older.replace("Help in a crisis</h1>", "Help of then</h1>"), "utf-8")
    assert heading(reader.open(CRISIS)) == "Help of then"
    reader.lose_network()
    assert heading(reader.open(CRISIS)) == "Help in a crisis"
