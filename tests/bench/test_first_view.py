"""A phone waits for few bytes before it shows a page; which are counted is checked too."""

import gzip
import random
from pathlib import Path

import pytest

from bench.first_view import GOAL, PAGES, compressed, first_view, table
from tests.browser.sites import Site, built

FILE = random.Random(7).randbytes(2_000)  # noqa: S311
PAGE = """<html><head><link rel="stylesheet" href="../a.css">
<link rel="stylesheet" href="../paper.css" media="print"><script src="../b.js"></script>
<script src="../c.js" integrity="x" defer></script></head>
<body><h1>One</h1><h2>2</h2><h2>3</h2><h2>4</h2><p>above</p><h2>5</h2><p>below</p>
<link rel="stylesheet" href="../late.css"></body></html>"""


def test_what_keeps_a_page_from_being_drawn_is_counted_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "index.html").write_text(PAGE, "utf-8")
    for name in ("a.css", "b.js", "c.js", "paper.css", "late.css"):
        (tmp_path / name).write_bytes(FILE)
    seen = first_view(tmp_path, "x/")
    assert seen.blocking == 2 * compressed(FILE)
    assert seen.html == compressed(PAGE.encode())
    assert seen.top == compressed(PAGE[: PAGE.index("<h2>5")].encode()) < seen.html
    assert seen.whole == seen.blocking + seen.html > seen.first_screen
    assert gzip.decompress(gzip.compress(FILE, 6)) == FILE
    assert "page" in table(tmp_path, [("page", "x/")])


# A long page is drawn while the rest of it comes.
LIMITS = {"home": GOAL, "state": GOAL, "crisis": GOAL}
FIRST_SCREENS = {"provider": GOAL, "article": GOAL, "finder": GOAL}


@pytest.mark.slow
def test_a_phone_waits_for_few_bytes(built_in: Path) -> None:
    seen = {name: first_view(built(Site.REAL, built_in), path) for name, path in PAGES.items()}
    assert {*LIMITS, *FIRST_SCREENS} == {*seen}
    assert {
        name: seen[name].whole for name, most in LIMITS.items() if seen[name].whole > most
    } == {}
    screens = {name: seen[name].first_screen for name in FIRST_SCREENS}
    assert {name: size for name, size in screens.items() if size > FIRST_SCREENS[name]} == {}
