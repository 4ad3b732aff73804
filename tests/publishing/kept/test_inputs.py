"""The key of a build holds all that the build reads, and nothing that changes by itself."""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.publishing.kept.inputs import READ, inputs
from generator.publishing.program import digest_of
from tests.demonstration import HOUSE

DAY = date(2026, 11, 21)
OURS = {".cache", ".site.build", "site"}
"""What a build makes in a project's folder, beside what it reads there."""
WATCHED = """
import sys
from datetime import date
from pathlib import Path
root = sys.argv[1] + "/"
heard = lambda event, given: event in ("open", "os.listdir", "os.scandir") and print(given[0])
sys.addaudithook(heard)
from generator.publishing.build import build
assert build(Path(sys.argv[1]), date(2026, 11, 21)).published
"""


@pytest.mark.slow
def test_a_build_opens_nothing_in_the_folder_that_is_not_in_the_key(house: Path) -> None:
    asked = [sys.executable, "-c", WATCHED, str(house)]
    heard = subprocess.run(asked, cwd=HOUSE, capture_output=True, check=True).stdout.decode()
    inside = {
        Path(line).relative_to(house).parts for line in heard.splitlines() if inside_of(house, line)
    }
    opened = {parts[0] for parts in inside if parts}
    assert opened - OURS <= {*READ, ".git"}
    assert opened >= set(READ)


def inside_of(folder: Path, line: str) -> bool:
    return line.startswith(f"{folder}{os.sep}")


def key(root: Path, day: date = DAY) -> str:
    return digest_of(inputs(root, day))


def test_nothing_changed_is_the_same_key(house: Path) -> None:
    before = key(house)
    (house / "README.md").write_text("no part of the site", encoding="utf-8")
    (house / "site_config.yml").touch()
    assert key(house) == before


@pytest.mark.parametrize("name", ["providers/a.yml", "content/learn/b.md", "content/.hidden"])
def test_a_new_file_is_noticed(house: Path, name: str) -> None:
    before = key(house)
    (house / name).parent.mkdir(exist_ok=True)
    (house / name).touch()
    assert key(house) != before


def test_one_letter_a_day_and_a_name_are_noticed(house: Path) -> None:
    keys = {key(house), key(house, DAY + timedelta(days=1))}
    settings = house / "site_config.yml"
    settings.write_bytes(settings.read_bytes() + b"\n")
    keys.add(key(house))
    profile = next((house / "providers").glob("*.yml"))
    profile.rename(profile.with_name("another.yml"))
    keys.add(key(house))
    assert len(keys) == 4


@pytest.mark.parametrize("odd", ["pipe", "link to a folder", "link to nowhere"])
def test_what_is_no_file_has_no_key(house: Path, odd: str) -> None:
    place = house / "content" / "odd.md"
    if odd == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to(house if odd == "link to a folder" else house / "gone")
    with pytest.raises(OSError, match="odd"):
        key(house)
