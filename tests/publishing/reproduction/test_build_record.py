import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import generator
from generator.model.problem import DirectoryError
from generator.publishing.reproduction import build_record as module
from generator.publishing.reproduction.build_record import PATH, build_record, read_record

DAY = date(2026, 11, 20)


def test_what_is_written_is_what_is_read(house: Path, tmp_path: Path) -> None:
    record = build_record(house, DAY, "a" * 40)
    (tmp_path / PATH).write_bytes(record.file().data)
    assert read_record(tmp_path) == record


def test_a_record_names_day_commit_and_every_package_that_makes_bytes(house: Path) -> None:
    told = json.loads(build_record(house, DAY, None).file().data)
    assert told["day"] == "2026-11-20"
    assert told["commit"] is None
    assert {"mkdocs", "mkdocs-material", "jinja2", "markdown"} <= told["packages"].keys()
    assert len(told["settings_sha256"]) == len(told["program"]["sha256"]) == 64


def test_another_setting_is_another_record(house: Path) -> None:
    before = build_record(house, DAY, None)
    (house / "site_config.yml").write_text("name: Other\n", encoding="utf-8")
    assert build_record(house, DAY, None).settings != before.settings


def test_one_byte_of_the_program_is_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "program"
    (home / "__pycache__").mkdir(parents=True)
    (home / "a.py").write_text("1", encoding="utf-8")
    monkeypatch.setattr(generator, "__path__", [str(home)])

    def digest() -> str:
        module.program_digest.cache_clear()
        return module.program_digest()

    first = digest()
    (home / "__pycache__" / "a.pyc").write_bytes(b"made here")
    assert digest() == first
    (home / "a.py").write_text("2", encoding="utf-8")
    assert digest() != first
    monkeypatch.undo()
    module.program_digest.cache_clear()


def test_a_site_without_a_record_is_told(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="was the whole site fetched"):
        read_record(tmp_path)


def without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda told: told.pop(name)


@pytest.mark.parametrize(
    "damage",
    [
        without("day"),
        without("program"),
        lambda told: told.update(day="soon"),
        lambda told: told.update(commit=7),
        lambda told: told.update(commit="HEAD"),
        lambda told: told.update(commit="--orphan=x"),
        lambda told: told.update(commit="a" * 41),
        lambda told: told.update(packages=["mkdocs"]),
        lambda told: told.update(program="x"),
    ],
)
def test_a_damaged_record_is_told(
    house: Path, tmp_path: Path, damage: Callable[[dict[str, Any]], None]
) -> None:
    told = json.loads(build_record(house, DAY, None).file().data)
    damage(told)
    (tmp_path / PATH).write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(DirectoryError, match="is damaged"):
        read_record(tmp_path)


@pytest.mark.parametrize("text", ["{", "[]", "7", "\xff"])
def test_what_is_no_record_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / PATH).write_text(text, encoding="latin-1")
    with pytest.raises(DirectoryError, match="is damaged"):
        read_record(tmp_path)


def test_a_record_of_a_later_format_is_told(tmp_path: Path) -> None:
    (tmp_path / PATH).write_text('{"format": 2}', encoding="utf-8")
    with pytest.raises(DirectoryError, match="has format 2; this program reads 1"):
        read_record(tmp_path)
