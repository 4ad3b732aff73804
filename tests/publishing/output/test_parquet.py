"""The table as Parquet: what the other files say, read back by a program that others wrote."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from generator.model.problem import DirectoryError
from generator.pages.data.files import data_files
from generator.pages.data.flat import COLUMNS
from generator.pages.data.ledger import FOLDER, Ledger
from generator.pages.data.queries import PARQUET, QUERIES
from generator.pages.page import DataFile
from generator.publishing.output.parquet import parquet, with_parquet
from tests.demonstration import demonstration
from tests.pages.data.downloaded import SCHEMA, demo
from tests.pages.data.downloaded import lines as rows_of


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("table")
    (folder / "rows").write_bytes(demo()["providers.ndjson"])
    to = folder / PARQUET
    to.write_bytes(parquet(folder / "rows"))
    return to


def asked(sql: str) -> list[dict[str, Any]]:
    with duckdb.connect() as database:
        found = database.execute(sql)
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def test_it_holds_what_the_lines_hold_and_null_where_nobody_has_said(table: Path) -> None:
    rows = asked(f"FROM '{table}'")
    known = [{name: value for name, value in row.items() if value is not None} for row in rows]
    assert known == rows_of(demo())
    assert list(rows[0]) == [field.name for field in COLUMNS]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.words)
def test_what_the_page_says_can_be_asked_has_an_answer(query: Any, table: Path) -> None:
    assert asked(query.sql.format(file=table))


def test_the_same_questions_can_be_put_to_the_lines(tmp_path: Path, table: Path) -> None:
    lines = tmp_path / "providers.ndjson"
    lines.write_bytes(demo()["providers.ndjson"])
    of_states = QUERIES[1].sql
    assert asked(of_states.format(file=lines)) == asked(of_states.format(file=table))


def test_it_comes_last_and_its_size_is_known_then() -> None:
    ledger = Ledger()
    *before, last = with_parquet(data_files(demonstration(), SCHEMA, ledger), ledger)
    assert isinstance(last, DataFile)
    assert last.path == FOLDER + PARQUET
    assert ledger.size(PARQUET) == len(last.data)
    assert FOLDER + PARQUET not in {one.path for one in before}


def test_the_same_rows_make_the_same_bytes(table: Path) -> None:
    assert parquet(table.with_name("rows")) == table.read_bytes()


def test_a_directory_of_nobody_has_a_table_without_rows(tmp_path: Path) -> None:
    (tmp_path / "none").write_bytes(b"")
    (tmp_path / PARQUET).write_bytes(parquet(tmp_path / "none"))
    assert asked(f"FROM '{tmp_path / PARQUET}'") == []


def test_where_duckdb_is_not_installed_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    ledger = Ledger()
    nobody = replace(demonstration(), judgements=())
    with pytest.raises(DirectoryError, match=r"pip install 'ketamine-directory\[parquet\]'"):
        list(with_parquet(data_files(nobody, SCHEMA, ledger), ledger))


def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = tmp_path / "it's rows"
    lines.write_bytes(demo()["providers.ndjson"])
    assert parquet(lines)
    monkeypatch.setattr("generator.publishing.output.parquet._quoted", lambda _: "/dev/full")
    with pytest.raises(DirectoryError, match="DuckDB could not write the Parquet file"):
        parquet(lines)


def test_what_does_not_fit_is_laid_beside_the_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for: dict[str, Any] = {}
    connect = duckdb.connect

    def noted(**settings: Any) -> Any:
        asked_for.update(settings["config"])
        return connect(**settings)

    monkeypatch.setattr(duckdb, "connect", noted)
    (tmp_path / "rows").write_bytes(demo()["providers.ndjson"])
    parquet(tmp_path / "rows")
    assert asked_for["temp_directory"] == str(tmp_path)
