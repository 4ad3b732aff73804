import json
from pathlib import Path

from generator.cli.schema import SCHEMA
from tests.cli.conftest import Directory


def test_it_writes_a_schema_that_then_passes(directory: Directory, house: Path) -> None:
    assert directory("schema").code == 0
    assert json.loads((house / SCHEMA).read_text("utf-8"))["title"] == "Provider profile"
    assert directory("schema", "--check").code == 0


def test_drift_fails_and_says_how_to_renew(directory: Directory, house: Path) -> None:
    directory("schema")
    (house / SCHEMA).write_text("{}\n", encoding="utf-8")
    ended = directory("schema", "--check")
    assert ended.code == 1
    assert ended.err.endswith("renew it with: directory schema\n")
    assert (house / SCHEMA).read_text("utf-8") == "{}\n"


def test_a_schema_that_is_not_there_has_drifted_too(directory: Directory) -> None:
    assert directory("schema", "--check").code == 1


def test_our_own_schema_is_up_to_date(directory: Directory) -> None:
    assert directory("schema", "--check", root=Path()).code == 0


def test_it_is_written_with_plain_line_ends(directory: Directory, house: Path) -> None:
    directory("schema")
    assert b"\r" not in (house / SCHEMA).read_bytes()
