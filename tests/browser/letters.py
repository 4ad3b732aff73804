"""Which letters a page is drawn with: a narrow family or a wide one, of usual size or larger.

What fits depends on them, so no result may hang on what a machine has. On Linux ``fonts.conf``
lets the browser see two families alone, Liberation Sans, as narrow as Arial, and DejaVu Sans, as
wide as Verdana. macOS has no such setting, but the same widths in its own Helvetica and Verdana.
"""

import os
from enum import StrEnum
from pathlib import Path

from playwright.sync_api import Page

FONTS = Path(__file__).with_name("fonts.conf")
WIDE_FAMILY = '"DejaVu Sans", Verdana'
USUAL = 16  # px, what a browser takes for text when nobody has changed its settings
# A sheet of the tests' own, as a reader's browser has one: no policy of the site forbids it, and
# it is there before the page's scripts measure anything. Needs no script of the page either.
WEAR_WIDE = f"""{{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body, aside, input {{ font-family: {WIDE_FAMILY} !important }}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}}"""


class Letters(StrEnum):
    """How a reader has set their letters."""

    NARROW = "narrow"
    WIDE = "wide"
    LARGE = "large"
    WIDE_AND_LARGE = "wide-and-large"

    @property
    def are_wide(self) -> bool:
        """Return whether the family is the wide one."""
        return "wide" in self

    @property
    def size(self) -> int:
        """Return the browser's own size of text in px: 16, or 125 % of it."""
        return USUAL * 5 // 4 if "large" in self else USUAL


FAMILIES = (Letters.NARROW, Letters.WIDE)


def environment() -> dict[str, str]:
    """Return the environment of a browser that sees the two families alone."""
    return {**os.environ, "FONTCONFIG_FILE": str(FONTS)}


def wear(page: Page, letters: Letters) -> None:
    """Give a new tab its letters, for every page that it opens from now on."""
    if letters.are_wide:
        page.add_init_script(WEAR_WIDE)
    if letters.size != USUAL:
        sizes = {"fontSizes": {"standard": letters.size}}
        page.context.new_cdp_session(page).send("Page.setFontSizes", sizes)
