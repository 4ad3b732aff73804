"""A real Chromium, both sites on this machine, and a page that fails a test for any complaint."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser.sites import Sample, Site, built, host_headers, served

PHONE, DESK = 375, 1280
HEIGHTS = {320: 568, PHONE: 667, DESK: 800}
MISSING = "Failed to load resource: the server responded with a status of 404 (Not Found)"
# Chromium's own errands are switched off, and no name but this machine's address leads anywhere.
QUIET = [
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


QUESTIONS = Path(__file__).with_name("questions.js").read_text("utf-8")


def ask(page: Page, question: str) -> Any:
    """Return the answer of a page to one of the functions in questions.js."""
    return page.evaluate(f"() => {{ {QUESTIONS}\nreturn {question}(); }}")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: Mapping[str, Any]) -> dict[str, Any]:
    """Start the system's Chromium where there is one; a test without a browser fails."""
    known = os.environ.get("CHROMIUM") or shutil.which("chromium")
    return {
        **browser_type_launch_args,
        **({"executable_path": known} if known else {}),
        "chromium_sandbox": os.geteuid() != 0,
        "args": QUIET,
    }


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is looked at."""

    width: int = DESK
    dark: bool = False
    scripts: bool = True


@dataclass
class Complaints:
    """Everything that a browser says against a page, and every request that leaves the site."""

    origin: str
    heard: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.heard.append(f"page error: {error}"))
        page.on("requestfailed", self._failed)
        page.on("request", self._asked)
        page.on("response", self._answered)

    def _console(self, message: ConsoleMessage) -> None:
        # The address that a test asked for may be missing on purpose; see _answered for the rest.
        if message.text != MISSING:
            self.heard.append(f"console: {message.text}")

    def _failed(self, request: Request) -> None:
        self.heard.append(f"failed: {request.url} {request.failure}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "data:")):
            self.heard.append(f"left the site: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            self.heard.append(f"{response.status}: {response.url}")


@pytest.fixture(scope="session")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Site, str]]:
    """Where each site is served: the real one as by GitHub Pages, the other with its headers."""
    folders = {site: built(site, tmp_path_factory.getbasetemp()) for site in Site}
    with ExitStack() as stack:
        real = stack.enter_context(served(folders[Site.REAL]))
        headers = host_headers(folders[Site.DEMO])
        demo = stack.enter_context(served(folders[Site.DEMO], headers))
        yield {Site.REAL: real, Site.DEMO: demo}


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Iterator[Callable[[Look], BrowserContext]]:
    """One context for each way to look at pages, kept for the whole run."""
    known: dict[Look, BrowserContext] = {}

    def context(look: Look) -> BrowserContext:
        if look not in known:
            known[look] = browser.new_context(
                viewport={"width": look.width, "height": HEIGHTS[look.width]},
                color_scheme="dark" if look.dark else "light",
                java_script_enabled=look.scripts,
                locale="en-US",
                reduced_motion="reduce",
            )
        return known[look]

    yield context
    for one in known.values():
        one.close()


class Visit:
    """Opens pages, and remembers what the browser said against each of them."""

    def __init__(
        self, contexts: Callable[[Look], BrowserContext], addresses: Mapping[Site, str]
    ) -> None:
        self._contexts = contexts
        self._addresses = addresses
        self._watched: list[tuple[Page, Complaints]] = []

    def __call__(self, sample: Sample, query: str = "", **look: Any) -> Page:
        """Open one page, at its own address or with a query behind it."""
        page = self._contexts(Look(**look)).new_page()
        address = self._addresses[sample.site] + sample.path + query
        complaints = Complaints(urljoin(address, "/"))
        complaints.listen(page)
        self._watched.append((page, complaints))
        page.goto(address)
        return page

    def forgive(self, page: Page) -> None:
        """Forget what was said against one page, because a test provoked it."""
        for watched, complaints in self._watched:
            if watched is page:
                complaints.heard.clear()

    def finish(self) -> list[str]:
        """Close all pages and return everything that was said against them."""
        for page, _ in self._watched:
            page.close()
        return [line for _, complaints in self._watched for line in complaints.heard]


@pytest.fixture
def visit(
    contexts: Callable[[Look], BrowserContext], addresses: dict[Site, str]
) -> Iterator[Visit]:
    """Return what opens a page; the test fails for anything the browser complains of."""
    visit = Visit(contexts, addresses)
    yield visit
    assert visit.finish() == []
