"""Words for machines come out of every file of data as they were typed, and run nowhere."""

import csv
import io
import json
from functools import cache
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from generator.directory import Directory
from generator.pages.data.feed import feed
from generator.pages.finder.files import finder_files
from generator.pages.search.providers import provider_rows
from generator.publishing.output.manifest import manifest
from generator.publishing.output.sitemap import sitemap
from tests.naughty.providers import TAME, directory_saying
from tests.naughty.strings import ALONE, TOGETHER
from tests.naughty.test_pages import shape
from tests.pages.data.downloaded import lines, made, records, resources, rows

FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"


@cache
def data_files(words: str) -> dict[str, bytes]:
    return made(directory_saying(words))[0]


def texts(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in texts(value)]
    if isinstance(data, list):
        return [text for value in data for text in texts(value)]
    return [data] if isinstance(data, str) else []


@pytest.mark.slow
def test_every_json_file_holds_the_very_words_in_the_same_shape() -> None:
    for read in (records, lines, resources):
        odd, tame = (read(data_files(words)) for words in (TOGETHER, TAME))
        assert shape(odd) == shape(tame)
        assert texts(odd).count(TOGETHER) == texts(tame).count(TAME) > 0


@pytest.mark.slow
def test_a_line_of_ndjson_stays_one_line() -> None:
    odd, tame = (data_files(words)["providers.ndjson"] for words in (TOGETHER, TAME))
    assert odd.count(b"\n") == tame.count(b"\n") == len(odd.splitlines())


def test_a_spreadsheet_has_the_same_cells_with_the_very_words() -> None:
    odd, tame = (rows(data_files(words)) for words in (TOGETHER, TAME))
    assert [list(row) for row in odd] == [list(row) for row in tame]
    assert odd[0]["name"] == TOGETHER


@pytest.mark.slow
@pytest.mark.parametrize("words", ALONE)
def test_no_cell_of_a_spreadsheet_is_run_as_a_formula(words: str) -> None:
    whole = data_files(words)["providers.csv"].decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(whole, newline=""), strict=True))
    assert len({len(row) for row in table}) == 1
    assert {words, f"'{words}"} & {cell for row in table for cell in row}
    guarded = (cell for row in table for cell in row if cell.lstrip()[:1] in {*FORMULA})
    assert list(filter(None, guarded)) == []


def test_the_feed_is_sound_and_holds_the_very_words() -> None:
    odd, tame = (feed(directory_saying(words)).data for words in (TOGETHER, TAME))
    trees = [ElementTree.fromstring(data) for data in (odd, tame)]
    assert [one.tag for one in trees[0].iter()] == [one.tag for one in trees[1].iter()]
    told, tamely = ("\n".join(tree.itertext()) for tree in trees)
    assert told.count(TOGETHER) == tamely.count(TAME) > 10


def test_what_the_scripts_read_has_the_same_shape() -> None:
    def files(directory: Directory) -> Any:
        return [json.loads(file.data) for file in finder_files(directory)]

    odd, tame = (files(directory_saying(words)) for words in (TOGETHER, TAME))
    assert shape(odd) == shape(tame)
    odd_rows, tame_rows = (list(provider_rows(directory_saying(it))) for it in (TOGETHER, TAME))
    assert shape(json.loads(json.dumps(odd_rows))) == shape(json.loads(json.dumps(tame_rows)))


@pytest.mark.parametrize("words", ["__proto__", "constructor", "toString", TOGETHER])
def test_a_phone_gets_the_name_as_it_is(words: str) -> None:
    said = json.loads(manifest(directory_saying(words).config).data)
    assert (said["name"], said["description"]) == (words, words)


@pytest.mark.parametrize("words", [*ALONE, TOGETHER])
def test_a_search_engine_reads_the_very_address(words: str) -> None:
    files = {one.path: one.data for one in sitemap([(words, None)], "https://a.example/")}
    (found,) = ElementTree.fromstring(files["sitemap.xml"])
    (location,) = found
    assert unquote(location.text or "") == unquote(f"https://a.example/{words}")
    assert (location.text or "").isascii()
    assert files["robots.txt"].count(b"\n") == 3
