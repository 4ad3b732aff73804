"""What others read in the published data: all of it, and each fault in what describes it."""

import importlib
import json
import re
import shutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.browser.sites import Site, built
from tests.test_lock_files import NOT_INSTALLED, unasked

pytestmark = [pytest.mark.readers, pytest.mark.slow]


@pytest.fixture
def readers() -> Iterator[ModuleType]:
    """The readers, whose packages `make test` installs; what these warn of is their own."""
    with warnings.catch_warnings(action="ignore"):
        yield importlib.import_module("tests.readers")


@pytest.fixture(params=Site)
def data(request: pytest.FixtureRequest, built_in: Path) -> Path:
    return built(request.param, built_in) / "data"


@pytest.fixture
def copied(built_in: Path, tmp_path: Path) -> Path:
    """The data of the real site, to be spoiled."""
    return shutil.copytree(built(Site.REAL, built_in) / "data", tmp_path / "data")


def rows(data: Path) -> int:
    return len((data / "providers.ndjson").read_bytes().splitlines())


def unsealed(data: Path, sheet: bytes) -> None:
    """Put another table in place, and take its checksum out of what describes it."""
    (data / "providers.csv").write_bytes(sheet)
    described = json.loads((data / "datapackage.json").read_bytes())
    del described["resources"][0]["hash"], described["resources"][0]["bytes"]
    (data / "datapackage.json").write_text(json.dumps(described), "utf-8")


def test_frictionless_finds_every_row_of_the_data_package_valid(
    readers: ModuleType, data: Path
) -> None:
    assert readers.data_package(data) == f"1 table valid, {rows(data)} rows"


def test_mlcroissant_reads_a_record_of_every_provider_by_version_1_1(
    readers: ModuleType, data: Path
) -> None:
    assert readers.croissant(data) == f"version V_1_1, no errors, {rows(data)} records"


@pytest.mark.parametrize("reader", ["parquet", "fhir"])
def test_the_other_files_are_read_whole(reader: str, readers: ModuleType, built_in: Path) -> None:
    assert re.match(
        r"\d{2,} rows|a bundle of \d{3,} resources", readers_say(readers, reader, built_in)
    )


def readers_say(readers: ModuleType, reader: str, built_in: Path) -> str:
    read: Callable[[Path], str] = getattr(readers, reader)
    return read(built(Site.REAL, built_in) / "data")


def test_frictionless_tells_a_provider_that_is_there_twice(
    readers: ModuleType, copied: Path
) -> None:
    sheet = (copied / "providers.csv").read_bytes()
    unsealed(copied, sheet + sheet.splitlines(keepends=True)[-1])
    with pytest.raises(SystemExit, match=r"frictionless: .*the same as in the row"):
        readers.data_package(copied)


def test_frictionless_tells_a_word_that_its_column_does_not_know(
    readers: ModuleType, copied: Path
) -> None:
    sheet = (copied / "providers.csv").read_bytes()
    unsealed(copied, sheet.replace(b",not stated,", b",perhaps,", 1))
    with pytest.raises(SystemExit, match=r"frictionless: .*constraint \"enum\""):
        readers.data_package(copied)


def test_frictionless_tells_a_table_that_is_not_the_one_described(
    readers: ModuleType, copied: Path
) -> None:
    table = copied / "providers.csv"
    table.write_bytes(table.read_bytes() + b"\n")
    with pytest.raises(SystemExit, match=r"frictionless: .*expected is"):
        readers.data_package(copied)


def test_mlcroissant_tells_a_field_that_points_to_no_file(
    readers: ModuleType, copied: Path
) -> None:
    file = copied / "croissant.json"
    described = json.loads(file.read_bytes())
    described["recordSet"][0]["field"][0]["source"]["fileObject"]["@id"] = "nowhere.csv"
    file.write_text(json.dumps(described), "utf-8")
    with pytest.raises(SystemExit, match="mlcroissant: "):
        readers.croissant(copied)


def test_their_lock_file_pins_only_what_they_ask_for() -> None:
    assert unasked(NOT_INSTALLED) == set()
