"""A page with one script of ours and nothing else, to ask it things."""

from typing import Any

from playwright.sync_api import Browser, Page, Route

from generator.publishing.shell.modules import SHARED, bundle, read_modules
from generator.publishing.shell.sources import source, sources

HERE = "https://places.example/"
FORM = '<!doctype html><title>t</title><a data-root href="./">home</a>'
SCRIPT = bundle("places", read_modules(sources(".js"))).decode()


class Asked:
    """A page with the form and the script, and what it asked for."""

    def __init__(self, browser: Browser) -> None:
        """Open the page; every address is answered from the rooms of the site."""
        self.addresses: list[str] = []
        self.is_down = False
        self.page: Page = browser.new_page()
        self.page.route("**/*", self._answer)
        self.page.goto(HERE)
        self.page.add_script_tag(content=SCRIPT)

    def __call__(self, expression: str, argument: Any = None) -> Any:
        """Return what an expression is in the page; ``it`` is the argument."""
        asked = f"async (it) => {{ const {{ places }} = {SHARED}; return {expression}; }}"
        return self.page.evaluate(asked, argument)

    def _answer(self, route: Route) -> None:
        name = route.request.url.removeprefix(HERE)
        self.addresses.append(name)
        if self.is_down:
            route.abort()
        elif name:
            data = source(name.removeprefix("assets/")).read_bytes()
            route.fulfill(body=data, content_type="application/json")
        else:
            route.fulfill(body=FORM, content_type="text/html")
