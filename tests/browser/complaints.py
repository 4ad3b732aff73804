"""What a browser says against a page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import ConsoleMessage, Error, Page, Request, Response

MISSING = "Failed to load resource: the server responded with a status of 404 (Not Found)"
# Only the tests of reading without a network let the worker in: it would answer for the site.
NO_WORKER = "Service Worker registration blocked by Playwright"
LEFT_BEFORE_IT_CAME = "net::ERR_ABORTED"


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
