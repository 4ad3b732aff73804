import json
from typing import Any

from generator.model.state import STATES
from generator.pages.page import DataFile
from generator.pages.search.data_files import ARTICLES, PROVIDERS, search_files
from tests.demonstration import demonstration
from tests.pages.articles import guide_of, rendered


def files() -> list[DataFile]:
    articles = guide_of()
    made = {one.path: rendered("<p>L\u00e9ad.</p>") for one in articles}
    return list(search_files(demonstration(), articles, made))


def read(path: str) -> Any:
    return json.loads(next(one.data for one in files() if one.path == path))


def test_there_are_two_files_and_the_same_twice() -> None:
    assert [one.path for one in files()] == [ARTICLES, PROVIDERS]
    assert files() == files()


def test_providers_come_with_the_states_and_their_counts() -> None:
    data = read(PROVIDERS)
    directory = demonstration()
    assert len(data["providers"]) == len(directory.judgements)
    assert data["states"]["CA"] == ["California", directory.counts["CA"], "Calif.", "Cal."]
    assert "Virgin Islands" in data["states"]["VI"]
    assert data["states"].keys() == STATES.keys()


def test_what_there_is_to_read_comes_in_rows_of_five() -> None:
    assert {len(one) for one in read(ARTICLES)} == {5}


def test_letters_are_written_as_they_are_and_nothing_is_written_for_the_eye() -> None:
    data = next(one.data for one in files() if one.path == ARTICLES)
    assert "L\u00e9ad".encode() in data
    assert b"\n" not in data
