import hashlib
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.pages.data.files import data_files
from generator.pages.data.ledger import Ledger
from generator.pages.page import Piece
from tests.demonstration import demonstration, directory_of
from tests.pages.data import consumer_of_1_0
from tests.pages.data.downloaded import SCHEMA, demo, lines, made, records, resources, rows

BY_ID = sorted(demonstration().judgements, key=lambda one: one.id)
ALL = [one.id for one in BY_ID]


def test_everybody_is_in_every_file_also_who_lists_leave_out() -> None:
    assert [one["id"] for one in records(demo())] == ALL
    assert [one["id"] for one in lines(demo())] == ALL
    assert [one["id"] for one in rows(demo())] == ALL
    organizations = [one["identifier"][0]["value"] for one in resources(demo(), "Organization")]
    assert sorted(organizations) == sorted([*ALL, "directory"])
    assert {one["listing"] for one in records(demo())} == {"listed", "withheld", "closed"}


def test_one_provider_alone_is_the_same_as_among_all() -> None:
    assert len(records(demo())) == len(ALL)
    for one, judgement in zip(records(demo()), BY_ID, strict=True):
        alone, _ = made(replace(demonstration(), judgements=(judgement,)))
        own = f"providers/{judgement.slug}.json"
        assert json.loads(demo()[own]) == one
        assert (records(alone), alone[own]) == ([one], demo()[own])


def test_a_new_name_of_a_file_moves_no_id_and_leaves_the_old_file_where_it_was() -> None:
    old, new = "example-river-infusions", "example-riverside-infusions"
    assert demo()[f"providers/{old}.json"] == demo()[f"providers/{new}.json"]
    (one,) = (record for record in records(demo()) if record["id"] == old)
    assert one["page"].endswith(f"/providers/{new}/")
    assert new not in {record["id"] for record in records(demo())}


def test_a_program_for_the_first_form_of_the_data_still_runs() -> None:
    rows = consumer_of_1_0.table(demo()["providers.json"])
    assert len(rows) == sum(judgement.is_open for judgement in BY_ID)
    assert any(met for _, _, met, _ in rows)
    assert len(consumer_of_1_0.sheet(demo()["providers.csv"])) == len(ALL)


def test_each_provider_stands_on_a_line_of_its_own() -> None:
    body = demo()["providers.json"].splitlines()[1:-1]
    assert [json.loads(line.rstrip(b","))["id"] for line in body] == ALL


def test_the_checksums_are_right_and_name_every_other_file() -> None:
    written = demo()["SHA256SUMS"].decode().splitlines()
    listed = [line.partition("  ") for line in written]
    assert {path: digest for digest, _, path in listed} == {
        path: hashlib.sha256(data).hexdigest()
        for path, data in demo().items()
        if path != "SHA256SUMS"
    }


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="this system names it otherwise")
def test_the_usual_command_reads_the_checksums(tmp_path: Path) -> None:
    for path, data in demo().items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    asked = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(asked, cwd=tmp_path, check=False).returncode == 0


def test_the_ledger_knows_every_size() -> None:
    files, ledger = made(demonstration())
    assert {path: ledger.size(path) for path in files if path != "SHA256SUMS"} == {
        path: len(data) for path, data in files.items() if path != "SHA256SUMS"
    }


def test_the_same_providers_make_the_same_bytes_in_any_order() -> None:
    turned = replace(demonstration(), judgements=demonstration().judgements[::-1])
    assert made(turned)[0] == demo()


def test_the_day_of_the_build_is_in_no_file() -> None:
    later = replace(demonstration(), today=date(2031, 1, 1))
    assert made(later)[0] == demo()


def test_a_directory_of_nobody_has_sound_files() -> None:
    files, _ = made(directory_of([]))
    assert (records(files), lines(files), rows(files), resources(files)) == ([], [], [], [])


def test_no_large_file_is_held_whole() -> None:
    pieces = [
        one for one in data_files(demonstration(), SCHEMA, Ledger()) if isinstance(one, Piece)
    ]
    largest = max(len(one.data) for one in pieces)
    assert largest < 150_000
    assert {one.path.removeprefix("data/") for one in pieces} == {
        "providers.json",
        "providers.csv",
        "providers.ndjson",
        "fhir-ndh.json",
    }
