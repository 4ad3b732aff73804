"""How a page is opened and looked at: the browser's settings, its tabs, and our questions."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
)

from tests.browser.complaints import Complaints
from tests.browser.letters import Letters, environment, wear
from tests.browser.sites import Sample, Site

SMALL, PHONE, DESK = 320, 375, 1280
HEIGHTS = {SMALL: 568, PHONE: 667, DESK: 800}
# In milliseconds: how long anything may take on a machine that does several things at once.
PATIENCE = 60_000
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
        widen(page, look.width)
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


def widen(page: Page, width: int) -> None:
    """Turn an open page into one on another screen."""
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})


def ask(page: Page, question: str, *given: Any, questions: str = QUESTIONS) -> Any:
    """Return the answer of a page to one of the functions in questions.js, or in ``questions``."""
    asked = f"(given) => {{ {questions}\nreturn {question}(...given); }}"
    return page.evaluate(asked, list(given))
