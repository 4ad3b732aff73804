import json
import re
import struct
from pathlib import Path

import pytest

from generator.publishing.output.manifest import APPLE, ICONS, Icon, colour, manifest
from generator.publishing.shell.sources import THEME, source
from tests.demonstration import demonstration

SAID = json.loads(manifest(demonstration().config).data)


def size_of(picture: Path) -> tuple[int, int]:
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.mark.parametrize("icon", [*ICONS, APPLE], ids=lambda icon: icon.name)
def test_every_icon_is_there_in_its_size(icon: Icon) -> None:
    assert size_of(source(icon.name)) == (icon.size, icon.size)


def test_a_phone_finds_all_that_it_asks_for() -> None:
    sizes = {(one["sizes"], one.get("purpose", "any")) for one in SAID["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= sizes
    assert SAID["name"] == "Example Care Directory"
    assert SAID["display"] == "minimal-ui"


def test_the_site_may_stand_below_any_path() -> None:
    addresses = [SAID["start_url"], SAID["scope"], *(one["src"] for one in SAID["icons"])]
    addresses += [one["url"] for one in SAID["shortcuts"]]
    assert [one for one in addresses if one.startswith("/") or ":" in one] == []


def test_its_colours_are_those_of_the_stylesheet() -> None:
    shell = (THEME / "shell.html").read_text("utf-8")
    named = dict(re.findall(r'name="theme-color" content="(#\w+)" media="\((.*?)\)"', shell))
    assert named == {
        colour("pine"): "prefers-color-scheme: light",
        colour("pine", dark=True): "prefers-color-scheme: dark",
    }
    assert SAID["theme_color"] == colour("pine")
    assert SAID["background_color"] == colour("paper")
