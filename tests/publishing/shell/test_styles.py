"""A page has the styles that it needs, in their order, and waits for no others."""

import re

from generator.publishing.shell.assets import Assets
from generator.publishing.shell.sources import sources
from generator.publishing.shell.styles import (
    ELSEWHERE,
    SECTIONED,
    SECTIONS,
    STYLES,
    section,
    stylesheet,
)


def test_every_stylesheet_of_ours_has_its_place_in_the_order() -> None:
    assert sorted(sources(".css")) == sorted(STYLES)


def test_every_style_of_a_section_is_one_that_we_have() -> None:
    named = frozenset().union(ELSEWHERE, *SECTIONS.values())
    assert named == set(SECTIONED)


def test_a_page_has_the_styles_of_its_section_or_of_its_own() -> None:
    assert section("") == SECTIONS[""]
    assert section("providers/") == SECTIONS["providers/"]
    assert section("providers/some-clinic/") == SECTIONS["providers/*"]
    assert section("states/ca/") == SECTIONS["states/*"]
    assert section("learn/safety/") == section("learn/") == SECTIONS["learn/"]
    assert section("learn/cost-worksheet/") == SECTIONS["learn/cost-worksheet/"]
    assert section("404.html") == section("moved/long-ago/") == ELSEWHERE


def test_styles_keep_their_order_whatever_is_asked_first() -> None:
    assert stylesheet(["comfort", "home", "finder"]) == stylesheet(["finder", "comfort", "home"])
    assert stylesheet(["home"], "b{c:d}").startswith(b"b{c:d}")


def test_a_variable_that_nobody_uses_goes_with_what_it_alone_uses() -> None:
    css = ":root{--a:1;--b:var(--a);--c:var(--d);--d:2;--e:3}.x--e:hover{width:var(--c)}"
    assert stylesheet([], css) == b":root{--c:var(--d);--d:2}.x--e:hover{width:var(--c)}"
    assert b"--e:3" in stylesheet([], css, used={"--e"})


def test_paper_keeps_no_screen_waiting(assets: Assets) -> None:
    (paper,) = (file.data.decode() for file in assets.files if file.path == assets.paper)
    assert re.match(r"@media print", paper)
