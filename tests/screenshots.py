"""Takes the pictures of the site that the README shows: ``python -m tests.screenshots``."""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.looking import DESK, PHONE, Look, launch_options
from tests.browser.sites import ARTICLE, HOME, RICH, Sample, Site, built, served
from tests.demonstration import HOUSE

FOLDER = HOUSE / "docs" / "shots"
THREE = "example-harbor-clinic,example-night-owl,example-quickstart-ketamine"
# The provider is made up: the picture of a real one would go on showing what was corrected.
PICTURES = {
    "home": HOME,
    "finder": Sample("finder", Site.REAL, "providers/#state=CA&route=iv"),
    "provider": RICH,
    "rule": Sample("rule", Site.REAL, "rules/publishes-prices/"),
    "article": ARTICLE,
    "state": Sample("state", Site.REAL, "states/ca/"),
    "compare": Sample("compare", Site.DEMO, f"compare/?p={THREE}"),
    "call-sheet": Sample("call-sheet", Site.DEMO, "call-sheet/example-harbor-clinic/"),
    "search": Sample("search", Site.REAL, "search/#q=superbil"),
}
ALSO_DARK = ("home", "provider")


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the sites, or take the one that is given, and write every picture."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("--site", type=Path, metavar="DIR", help="a site made by `make build`")
    parser.add_argument("--output", type=Path, metavar="DIR", default=FOLDER)
    asked = parser.parse_args(arguments)
    asked.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        real = asked.site or built(Site.REAL, Path(folder))
        demo = built(Site.DEMO, Path(folder))
        browser = playwright.chromium.launch(**launch_options())
        with served(real) as one, served(demo) as other:
            for name, sample in PICTURES.items():
                address = {Site.REAL: one, Site.DEMO: other}[sample.site] + sample.path
                for look in _looks(name):
                    file = asked.output / f"{name}-{look.width}{'-dark' if look.dark else ''}.png"
                    file.write_bytes(_picture(browser, address, look))
                    print(file)
        browser.close()


def _looks(name: str) -> list[Look]:
    light = [Look(PHONE), Look(DESK)]
    return light + [replace(look, dark=True) for look in light if name in ALSO_DARK]


def _picture(browser: Browser, address: str, look: Look) -> bytes:
    """Return what stands on the first screen."""
    context = browser.new_context(**look.context())
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    picture = page.screenshot(animations="disabled")
    context.close()
    return picture


if __name__ == "__main__":
    main()
