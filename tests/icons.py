"""Draws the icons of the site from its one drawing, in Chromium: ``python -m tests.icons``."""

from playwright.sync_api import Browser, sync_playwright

from generator.publishing.output.manifest import APPLE, ICONS
from generator.publishing.shell.sources import ASSETS
from tests.browser.looking import launch_options

DRAWING = ASSETS / "icon.svg"
# Phones cut icons to their own shapes: the ground fills the square, the sign keeps to the middle.
WHOLE_GROUND = (
    ('rx="4" ', ""),
    ("<g ", '<g transform="translate(12 12) scale(.8) translate(-12 -12)" '),
)


def main() -> None:
    """Write every icon beside the drawing."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        for name, size, is_cut in (*ICONS, APPLE):
            (ASSETS / name).write_bytes(drawn(browser, size, is_cut=is_cut))
        browser.close()


def drawn(browser: Browser, size: int, *, is_cut: bool) -> bytes:
    """Return the drawing as a PNG; ``is_cut`` says that a phone will cut it to a shape."""
    svg = DRAWING.read_text(encoding="utf-8")
    for before, after in WHOLE_GROUND if is_cut else ():
        assert before in svg
        svg = svg.replace(before, after)
    page = browser.new_page(viewport={"width": size, "height": size})
    page.set_content(f"<style>*{{margin:0}}svg{{display:block}}</style>{svg}")
    picture = page.screenshot(omit_background=True)
    page.close()
    return picture


if __name__ == "__main__":
    main()
