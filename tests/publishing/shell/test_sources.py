from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.shell.sources import source, sources


@pytest.fixture
def rooms(tmp_path: Path) -> list[Path]:
    for path in ("finder/finder.js", "finder/map/map.css", "theme/page.css", "theme/places.json"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    return [tmp_path / "finder", tmp_path / "theme"]


def test_a_file_is_found_by_its_name_in_whatever_room_it_lies(rooms: list[Path]) -> None:
    finder, theme = rooms
    css = {"map": finder / "map" / "map.css", "page": theme / "page.css"}
    assert sources(".css", rooms) == css
    assert source("places.json", rooms) == theme / "places.json"


def test_two_files_of_one_name_are_refused_not_chosen_from(rooms: list[Path]) -> None:
    (rooms[1] / "finder.js").touch()
    with pytest.raises(DirectoryError, match=r"one name: .*finder\.js and .*finder\.js"):
        sources(".js", rooms)


def test_a_file_that_nobody_has_is_told_by_its_name(rooms: list[Path]) -> None:
    with pytest.raises(DirectoryError, match=r"no\.css"):
        source("no.css", rooms)
