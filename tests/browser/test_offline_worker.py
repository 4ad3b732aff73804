"""The worker that keeps pages gives way to a newer one, and never bricks the site."""

import hashlib
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser

from generator.publishing.output.service_worker import stopping_worker
from generator.publishing.preview.server import Preview
from generator.publishing.shell.security_policy import fingerprint
from tests.browser.looking import Look, context_for
from tests.browser.reader import LOOK_FOR_A_NEW_WORKER, PATIENTLY, WORKERS, Reader, publish_anew
from tests.browser.sites import ARTICLE, RICH, ROOT

pytestmark = pytest.mark.browser

CRISIS = "learn/in-a-crisis/"
ACTIVE = "async () => (await caches.keys()).filter((name) => name.includes(' fixed ')).join()"


def test_a_page_kept_before_a_change_still_runs_the_script_it_names(
    reader: Reader, site: Path
) -> None:
    reader.read(RICH.path)
    before = reader.page.evaluate(ACTIVE)
    (script,) = (site / "assets").glob("site.*.js")
    old_seal = fingerprint(script.read_bytes())
    words = script.read_bytes() + b"// anew\n"
    anew = script.rename(script.with_name(f"site.{hashlib.sha256(words).hexdigest()[:10]}.js"))
    anew.write_bytes(words)
    seal = fingerprint(words)
    # All of the new site agrees with itself: the browser may fetch the page anew before the end.
    for file in (*site.rglob("*.html"), site / "sw.js"):
        text = file.read_text("utf-8").replace(script.name, anew.name)
        file.write_text(text.replace(old_seal, seal), "utf-8")
    worker = site / "sw.js"
    text = worker.read_text("utf-8")
    worker.write_text(text.replace('VERSION = "', 'VERSION = "0000'), "utf-8")
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.wait(f'async (before) => !["", before].includes(await ({ACTIVE})()) ', before)
    reader.wait(f'async () => !(await ({ACTIVE})()).includes(",")')
    reader.lose_network()
    reader.open(RICH.path).locator(".kd-none[role=status]").wait_for()


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
    reader.wait("async () => (await navigator.serviceWorker.ready).active.state === 'activated'")
    reader.wait(
        "async (url) => (await (await caches.match(url)).text()).includes(', anew</h1>')",
        reader.root + CRISIS,
    )
    reader.lose_network()
    assert reader.open(CRISIS).locator("h1").inner_text() == "Help in a crisis, anew"


def test_a_worker_that_cannot_be_installed_leaves_the_old_one_in_charge(
    reader: Reader, site: Path
) -> None:
    reader.read(RICH.path)
    (site / "sw.js").write_text('throw new Error("broken");', "utf-8")
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.lose_network()
    assert reader.open(RICH.path).locator(".kd-none[role=status]").count() == 1


def test_the_worker_that_stops_takes_everything_with_it(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    (site / "sw.js").write_bytes(stopping_worker().data)
    reader.page.evaluate(LOOK_FOR_A_NEW_WORKER)
    reader.wait(f"async () => (await ({WORKERS})()) === 0 && !(await caches.keys()).length")


def test_who_edits_the_site_never_sees_a_copy(browser: Browser, site: Path) -> None:
    context = context_for(browser, Look(), service_workers="allow")
    with Preview(0, ROOT) as preview:
        preview.show(site)
        Thread(target=preview.serve_forever, daemon=True).start()
        page = context.new_page()
        page.goto(preview.address + RICH.path)
        page.evaluate("() => navigator.serviceWorker.register('../../sw.js')")
        page.goto(preview.address + ARTICLE.path)
        gone = f"async () => (await ({WORKERS})()) === 0 && !(await caches.keys()).length"
        page.evaluate(f"() => ({PATIENTLY})({gone})")
        context.close()
        preview.shutdown()
