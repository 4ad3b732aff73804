"""The name of a profile's file is its address, or is told with one that could be."""

from pathlib import Path

import pytest

from generator.reading.profiles.file_names import name_problems, shown_from


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("example-a.yml", []),
        ("example-a.yaml", ["not-a-profile"]),
        ("notes.txt", ["not-a-profile"]),
        ("Example_A.yml", ["name-not-a-slug"]),
        ("con.yml", ["name-reserved"]),
    ],
)
def test_a_name_is_an_address_or_is_told(name: str, codes: list[str]) -> None:
    assert [one.code for one in name_problems(Path(name), name)] == codes


def test_a_file_is_told_from_its_project_or_in_full() -> None:
    assert shown_from(Path("/a"), Path("/a/providers/b.yml")) == "providers/b.yml"
    assert shown_from(Path("/a"), Path("/c/b.yml")) == "/c/b.yml"
