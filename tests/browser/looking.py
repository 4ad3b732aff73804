"""How a page is opened and looked at: the browser's settings, its complaints, and our questions."""

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Request,
    Response,
)

from tests.browser.letters import Letters, environment, wear
from tests.browser.sites import Sample, Site

SMALL, PHONE, DESK = 320, 375, 1280
HEIGHTS = {SMALL: 568, PHONE: 667, DESK: 800}
# In milliseconds: how long anything may take on a machine that does several things at once.
PATIENCE = 60_000
MISSING = "Failed to load resource: the server responded with a status of 404 (Not Found)"
# Only the tests of reading without a network let the worker in: it would answer for the site.
NO_WORKER = "Service Worker registration blocked by Playwright"
LEFT_BEFORE_IT_CAME = "net::ERR_ABORTED"
# Chromium's own errands are switched off, and no name but this machine's address leads anywhere.
QUIET = [
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--disable-partial-raster",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
QUESTIONS = Path(__file__).with_name("questions.js").read_text("utf-8")


def launch_options() -> dict[str, Any]:
    """Return how to start the system's Chromium, or Playwright's own where there is none.

    The headless shell is the same browser without the windows that nobody sees, for half the work.
    """
    systems = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    known = os.environ.get("CHROMIUM") or systems
    return {
        **({"executable_path": known} if known else {}),
        "chromium_sandbox": os.geteuid() != 0,
        "args": QUIET,
        "env": environment(),
    }


@dataclass(frozen=True, slots=True)
class Look:
    """How wide the screen is, which colours and letters it has, and whether scripts run."""

    width: int = DESK
    dark: bool = False
    scripts: bool = True
    letters: Letters = Letters.NARROW

    def context(self) -> dict[str, Any]:
        """Return the settings of a browser's context."""
        return {
            "viewport": {"width": self.width, "height": HEIGHTS[self.width]},
            "color_scheme": "dark" if self.dark else "light",
            "java_script_enabled": self.scripts,
            "locale": "en-US",
            "reduced_motion": "reduce",
            "service_workers": "block",
        }


def context_for(browser: Browser, look: Look, **more: Any) -> BrowserContext:
    """Return a person's browser: what it keeps is kept from all others."""
    context = browser.new_context(**{**look.context(), **more})
    context.set_default_timeout(PATIENCE)
    return context


@dataclass
class Complaints:
    """Everything that a browser says against a page, and every request that leaves the site."""

    origin: str
    heard: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Hear everything from now on."""
        for event, heard in self._listeners().items():
            page.on(event, heard)  # type: ignore[call-overload]

    def stop(self, page: Page) -> None:
        """Hear no more: what happens from now on is not the test's doing."""
        for event, heard in self._listeners().items():
            page.remove_listener(event, heard)

    def _listeners(self) -> dict[str, Callable[[Any], None]]:
        return {
            "console": self._console,
            "pageerror": self._broke,
            "requestfailed": self._failed,
            "request": self._asked,
            "response": self._answered,
        }

    def _broke(self, error: Error) -> None:
        self.heard.append(f"page error: {error}")

    def _console(self, message: ConsoleMessage) -> None:
        # The address that a test asked for may be missing on purpose; see _answered for the rest.
        if message.text not in (MISSING, NO_WORKER):
            self.heard.append(f"console: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != LEFT_BEFORE_IT_CAME:
            self.heard.append(f"failed: {request.url} {request.failure}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.origin, "data:")):
            self.heard.append(f"left the site: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            self.heard.append(f"{response.status}: {response.url}")


class Tabs:
    """Tabs that are used again from test to test, because opening one takes longer than a test."""

    def __init__(self, browser: Browser) -> None:
        """Take the browser that opens them."""
        self._browser = browser
        self._contexts: dict[Look, BrowserContext] = {}
        self._free: dict[tuple[Look, str], list[Page]] = {}

    def take(self, look: Look, origin: str) -> Page:
        """Return a page that nobody else has, blank or last seen on the same site.

        A browser asks for a page's icon in its own time, also when the page was left; on a tab
        that had changed its site, that would be a request to elsewhere.
        """
        if free := self._free.get((look, origin)):
            return free.pop()
        if look not in self._contexts:
            self._contexts[look] = context_for(self._browser, look)
        page = self._contexts[look].new_page()
        wear(page, look.letters)
        return page

    def give_back(self, page: Page, look: Look, origin: str) -> None:
        """Take back a page that the next test may lead elsewhere on the same site."""
        page.unroute_all(behavior="ignoreErrors")
        page.evaluate("window.name = ''")
        scheme: Literal["dark", "light"] = "dark" if look.dark else "light"
        page.set_viewport_size({"width": look.width, "height": HEIGHTS[look.width]})
        page.emulate_media(media="null", color_scheme=scheme, forced_colors="none")
        self._free.setdefault((look, origin), []).append(page)

    def close(self) -> None:
        """Close everything."""
        for context in self._contexts.values():
            context.close()


class Visit:
    """Opens pages for one test, and remembers what the browser said against each of them."""

    def __init__(self, tabs: Tabs, addresses: Mapping[Site, str]) -> None:
        """Take where tabs come from, and where each site is served."""
        self._tabs = tabs
        self._addresses = addresses
        self._open: list[tuple[Page, Look, Complaints]] = []
        self._forgiven: list[Page] = []

    def __call__(self, sample: Sample, query: str = "", **look: Any) -> Page:
        """Open one page, at its own address or with a query behind it."""
        how = Look(**look)
        address = self._addresses[sample.site] + sample.path + query
        complaints = Complaints(urljoin(address, "/"))
        page = self._tabs.take(how, complaints.origin)
        complaints.listen(page)
        self._open.append((page, how, complaints))
        page.goto(address)
        return page

    def forgive(self, page: Page) -> None:
        """Forget what was said against one page, because a test provoked it."""
        self._forgiven.append(page)
        for one, _, complaints in self._open:
            if one is page:
                complaints.heard.clear()

    def finish(self) -> list[str]:
        """Give all pages back and return everything that was said against them.

        A page that was provoked may still be heard late: nobody uses it again.
        """
        for page, look, complaints in self._open:
            complaints.stop(page)
            if page in self._forgiven:
                page.close()
            else:
                self._tabs.give_back(page, look, complaints.origin)
        return [line for _, _, complaints in self._open for line in complaints.heard]


def ask(page: Page, question: str) -> Any:
    """Return the answer of a page to one of the functions in questions.js."""
    return page.evaluate(f"() => {{ {QUESTIONS}\nreturn {question}(); }}")
