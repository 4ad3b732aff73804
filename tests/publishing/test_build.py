"""A program can build a site without the command line, and nothing is printed."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError, Severity
from generator.model.progress import Item
from generator.publishing.build import build
from tests.made_up_house import MISSPELT

DAY = date(2026, 11, 21)


@pytest.mark.slow
def test_a_whole_site_is_built_by_one_call(house: Path, capfd: pytest.CaptureFixture[str]) -> None:
    watched: list[tuple[str, int]] = []

    def watch(items: Sequence[Item], doing: str) -> Iterable[Item]:
        watched.append((doing, len(items)))
        return items

    built = build(house, DAY, progress=watch)
    assert built.published is not None
    assert {one.severity for one in built.problems} <= {Severity.WARNING}
    assert built.profiles == 1
    assert watched == [("Reading profiles", 1)]
    for page in ("", "providers/example-a", "learn/example"):
        assert (house / "site" / page / "index.html").is_file()
    assert built.published.pages == len([*(house / "site").rglob("*.html")])
    assert capfd.readouterr() == ("", "")


@pytest.mark.slow
def test_the_site_goes_where_it_is_told(house: Path) -> None:
    out = house / "elsewhere"
    assert build(house, DAY, out, clean=True).published is not None
    assert (out / "index.html").is_file()
    assert not (house / "site").exists()


@pytest.mark.slow
def test_a_site_has_a_cms_only_where_its_settings_ask_for_one(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NODE_PATH", str(Path("node_modules").resolve()))
    assert build(house, DAY).published is not None
    assert not (house / "site/cms").exists()
    settings = house / "site_config.yml"
    asked = "repository: https://github.com/a-team/a-house\ncms: {open_authoring: yes}\n"
    settings.write_text(settings.read_text("utf-8") + asked, encoding="utf-8")
    assert build(house, DAY).published is not None
    assert (house / "site/cms/index.html").is_file()
    assert "Content-Security-Policy" not in (house / "site/_headers").read_text("utf-8")
    assert "cms/" not in (house / "site/sitemap.xml").read_text("utf-8")


def test_a_mistake_comes_back_as_a_value_and_nothing_is_made(house: Path) -> None:
    (house / "providers/example-b.yml").write_text(MISSPELT, encoding="utf-8")
    built = build(house, DAY)
    assert built.published is None
    assert [problem.path for problem in built.problems] == ["providers/example-b.yml"]
    assert not (house / "site").exists()


def test_a_folder_that_is_no_project_raises(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError):
        build(tmp_path, DAY)
