from pathlib import Path

import pytest

from generator.judging import RED_FLAG_IDS
from generator.reading.profiles.providers import profile_paths, read_providers
from generator.registry.people import folded, key_of, people
from tests.registry.profiles import WITH_PEOPLE
from tests.today import TODAY


def test_everybody_with_a_name_or_an_npi_is_looked_up(house: Path) -> None:
    (house / "providers" / "example-a.yml").write_text(WITH_PEOPLE, encoding="utf-8")
    profiles, problems = read_providers(house, TODAY, profile_paths(house), RED_FLAG_IDS)
    assert problems == []
    found = people(profiles)
    assert [(one.path, one.line, one.title) for one in found] == [
        ("providers/example-a.yml", 10, "Ana Example, MD"),
        ("providers/example-a.yml", 11, "Ben O’Sample, NP"),
    ]
    assert found[0].states == {"ID"}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ana B. Example, MD", ("EXAMPLE", "ANA")),
        ("Dr. Renée O’Brien-Peña Jr.", ("OBRIENPENA", "RENEE")),
        ("Example", None),
        ("", None),
    ],
)
def test_a_name_is_compared_by_last_and_first(name: str, key: tuple[str, str] | None) -> None:
    assert key_of(name) == key


def test_marks_and_accents_do_not_count() -> None:
    assert folded("O'Brien Peña-Ruiz") == "OBRIENPENARUIZ"
