from datetime import date
from xml.etree import ElementTree

import pytest

from generator.publishing.output import sitemap as module
from generator.publishing.output.sitemap import sitemap

URL = "https://directory.example/"
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def files(*pages: tuple[str, date | None]) -> dict[str, str]:
    return {file.path: file.data.decode() for file in sitemap(pages, URL)}


def test_pages_are_sorted_and_only_known_days_are_told() -> None:
    tree = ElementTree.fromstring(files(("b/", date(2026, 11, 12)), ("", None))["sitemap.xml"])
    told = [
        (one.findtext(f"{SPACE}loc"), one.findtext(f"{SPACE}lastmod"))
        for one in tree.iter(f"{SPACE}url")
    ]
    assert told == [(URL, None), (f"{URL}b/", "2026-11-12")]


def test_robots_are_shown_the_map() -> None:
    assert files()["robots.txt"].endswith(f"Sitemap: {URL}sitemap.xml\n")


def test_a_map_too_large_for_one_file_becomes_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 2)
    made = files(("a/", None), ("b/", None), ("c/", None))
    assert sorted(made) == ["robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]
    assert f"<loc>{URL}sitemap-2.xml</loc>" in made["sitemap.xml"]
    assert f"<loc>{URL}c/</loc>" in made["sitemap-2.xml"]
