"""A person with a browser that may keep pages, and a host that can be unplugged."""

from contextlib import suppress
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from socket import SHUT_RDWR, socket
from threading import Thread
from typing import Any
from urllib.parse import urljoin

from playwright.sync_api import BrowserContext, Page

from tests.browser.complaints import Complaints
from tests.browser.sites import RICH, ROOT, _handler

CRISIS = "learn/in-a-crisis/"
HEADINGS = {CRISIS: "Help in a crisis", RICH.path: "Example Harbor Clinic"}

KEPT = """async () => {
    const found = [];
    for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found.sort();
}"""


class Host(ThreadingHTTPServer):
    """Serves a site until it is unplugged, which also breaks the lines that a browser holds."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _handler(folder, {}))
        self.root = f"http://127.0.0.1:{self.server_port}{ROOT}"
        self._lines: list[socket] = []
        Thread(target=self.serve_forever, daemon=True).start()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._lines.append(request)
        super().process_request(request, client_address)

    def handle_error(self, *_: object) -> None:
        """Say nothing of a line that was broken on purpose."""

    def unplug(self) -> None:
        self.shutdown()
        self.server_close()
        for line in self._lines:
            with suppress(OSError):
                line.shutdown(SHUT_RDWR)


WORKERS = "async () => (await navigator.serviceWorker.getRegistrations()).length"
# What the browser itself says of a request that no network answered.
NO_NETWORK = ("ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED", "ERR_FAILED")
# A browser looks by itself after each page, but takes its time.
LOOK_FOR_A_NEW_WORKER = """async () => {
    await (await navigator.serviceWorker.getRegistration()).update().catch(() => {});
}"""
# Playwright's own wait takes a promise for a yes, whatever it will bring.
PATIENTLY = """async (until, given) => {
    const end = Date.now() + 25_000;
    while (!(await until(given))) {
        if (Date.now() > end) throw new Error(`This did not happen: ${until}`);
        await new Promise((next) => setTimeout(next, 25));
    }
}"""


@dataclass
class Reader:
    """One person with a browser of their own, and what the browser complained of."""

    context: BrowserContext
    host: Host
    root: str = field(init=False)
    complaints: Complaints = field(init=False)
    page: Page = field(init=False)

    def __post_init__(self) -> None:
        self.root = self.host.root
        self.complaints = Complaints(urljoin(self.root, "/"))
        self.page = self.context.new_page()
        self.complaints.listen(self.page)

    def open(self, path: str) -> Page:
        """Open a page by its address."""
        self.page.goto(self.root + path)
        return self.page

    def read(self, path: str) -> Page:
        """Open a page and wait until the browser has kept it and its parts, with a worker ready."""
        self.open(path)
        self.wait(
            f"async (url) => {{ const kept = await ({KEPT})();"
            " const parts = [...document.querySelectorAll('link[rel=stylesheet], script[src]')];"
            " return [url, ...parts.map((one) => one.href || one.src)].every("
            "(one) => kept.includes(one)); }",
            self.root + path,
        )
        self.wait("async () => (await navigator.serviceWorker.ready).active.state === 'activated'")
        return self.page

    def wait(self, until: str, given: Any = None) -> None:
        """Wait for what the page can see; ``until`` is an async function of ``given``."""
        self.page.evaluate(f"async (given) => ({PATIENTLY})({until}, given)", given)

    def lose_network(self) -> None:
        """Take the site away, and tell the browser that it has no network."""
        self.host.unplug()
        self.context.set_offline(True)
        # Some Chromiums (150 among them) forget at the next page that they were told so.
        self.context.add_init_script(
            "Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })"
        )

    @property
    def kept(self) -> set[str]:
        return {url.removeprefix(self.root) for url in self.page.evaluate(KEPT)}

    @property
    def words(self) -> str:
        return self.page.locator("article").inner_text()


def publish_anew(folder: Path, heading: str) -> None:
    """Give a page of the site another heading."""
    file = folder / "index.html"
    text = file.read_text("utf-8")
    assert text.count(f"{heading}</h1>") == 1
    file.write_text(text.replace(f"{heading}</h1>", f"{heading}, anew</h1>"), "utf-8")


def heading(page: Page) -> str:
    """Return what the page calls itself."""
    return page.locator("h1").inner_text()
