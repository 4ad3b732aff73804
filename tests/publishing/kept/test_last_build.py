"""Where nothing has changed nothing is built, and whatever has changed is noticed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.model.problem import Problem, Severity
from generator.publishing.built import Built, Published
from generator.publishing.kept.last_build import FILE, kept_build, key_of, remember
from generator.publishing.kept.seal import keep, secret_of_home

DAY = date(2026, 11, 21)
WARNED = Problem("providers/a.yml", 3, 1, "old", "it is old", "look", Severity.WARNING)
BUILT = Built(1, (WARNED,), ("url: write it",), Published(2, 3, 4))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody's home, where the key lies."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def out(house: Path) -> Path:
    """A site that was built, and remembered."""
    page = house / "site" / "learn" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("words", encoding="utf-8")
    remember(house, house / "site", key_of(house, DAY), BUILT, DAY)
    return house / "site"


def test_what_the_last_build_came_to_is_told_again(house: Path, out: Path) -> None:
    assert kept_build(house, DAY, out) == replace(BUILT, is_kept=True)


def change_a_profile(house: Path) -> None:
    profile = next((house / "providers").glob("*.yml"))
    profile.write_bytes(profile.read_bytes() + b"# a comment\n")


def change_a_page(house: Path) -> None:
    (house / "site/learn/index.html").write_text("other words", encoding="utf-8")


def change_a_page_within_its_size(house: Path) -> None:
    (house / "site/learn/index.html").write_text("w0rds", encoding="utf-8")


def lose_a_page(house: Path) -> None:
    (house / "site/learn/index.html").unlink()


def add_a_page(house: Path) -> None:
    (house / "site/learn/more.html").touch()


def lose_the_site(house: Path) -> None:
    (house / "site").rename(house / "elsewhere")


def lose_the_key(house: Path) -> None:
    del house
    next(one for one in Path.home().rglob("*") if one.is_file()).unlink()


def forge(house: Path) -> None:
    entry = house / ".cache" / FILE
    seal, _, data = entry.read_bytes().partition(b"\n")
    entry.write_bytes(seal + b"\n" + data.replace(b"it is old", b"it is new"))


def keep_as_another_version_did(house: Path) -> None:
    secret = secret_of_home()
    assert secret
    keep(b'{"of": "another make"}', house / ".cache" / FILE, secret)


def link_the_cache(house: Path) -> None:
    (house / ".cache").rename(house / "kept")
    (house / ".cache").symlink_to(house / "kept")


@pytest.mark.parametrize(
    "change",
    [
        *(change_a_profile, change_a_page, change_a_page_within_its_size, lose_a_page, add_a_page),
        *(lose_the_site, lose_the_key, forge, link_the_cache),
        keep_as_another_version_did,
    ],
)
def test_whatever_has_changed_is_built_again(
    house: Path, out: Path, change: Callable[[Path], None]
) -> None:
    change(house)
    assert kept_build(house, DAY, out) is None


def test_another_day_or_another_folder_is_built_again(house: Path, out: Path) -> None:
    assert kept_build(house, DAY + timedelta(days=1), out) is None
    assert kept_build(house, DAY, house / "other") is None


def test_sources_that_changed_while_a_build_worked_are_not_remembered(house: Path) -> None:
    before = key_of(house, DAY)
    change_a_profile(house)
    remember(house, house / "site", before, BUILT, DAY)
    remember(house, house / "site", None, BUILT, DAY)
    assert not (house / ".cache").exists()


def test_a_build_that_made_nothing_is_not_remembered(house: Path) -> None:
    remember(house, house / "site", key_of(house, DAY), replace(BUILT, published=None), DAY)
    assert not (house / ".cache").exists()


def test_a_cache_that_cannot_be_written_is_done_without(house: Path) -> None:
    (house / ".cache").touch()
    remember(house, house / "site", key_of(house, DAY), BUILT, DAY)
    assert kept_build(house, DAY, house / "site") is None


def test_what_cannot_be_read_has_no_key(house: Path) -> None:
    (house / "site_config.yml").unlink()
    assert key_of(house, DAY) is None


def test_an_entry_names_its_folder_and_holds_no_words_of_a_page(house: Path, out: Path) -> None:
    entry = json.loads((house / ".cache" / FILE).read_bytes().partition(b"\n")[2])
    assert entry["out"] == str(out)
    assert set(entry) == {"out", "key", "site", "built"}
