import tracemalloc
from pathlib import Path

import pytest

from generator.judging import RED_FLAG_IDS
from generator.reading.profiles.providers import profile_paths, read_providers
from generator.registry.lookup import look_up
from generator.registry.matches import MatchKind
from tests.registry.official_files import crowd, person, write_leie, write_nppes
from tests.registry.profiles import WITH_PEOPLE
from tests.today import TODAY


def test_people_and_both_registries_are_joined(house: Path, tmp_path: Path) -> None:
    (house / "providers" / "example-a.yml").write_text(WITH_PEOPLE, encoding="utf-8")
    profiles, _ = read_providers(house, TODAY, profile_paths(house), RED_FLAG_IDS)
    nppes = write_nppes(
        tmp_path / "n.csv",
        [
            *crowd(20),
            person("1234567893", "EXAMPLE", "ANA"),
            person("1999999984", "OSAMPLE", "BEN"),
        ],
    )
    listed = {"LASTNAME": "EXAMPLE", "FIRSTNAME": "ANA", "NPI": "1234567893"}
    leie = write_leie(tmp_path / "l.csv", [listed])
    people, found = look_up(profiles, nppes, leie)
    assert len(people) == 2
    assert [one.kind for one in found] == [
        *(MatchKind.EXCLUDED, MatchKind.SAME_NPI, MatchKind.ONE_BY_NAME),
    ]


@pytest.mark.slow
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    peaks = []
    for many in (4_000, 16_000):
        file = write_nppes(tmp_path / f"{many}.csv", crowd(many))
        tracemalloc.start()
        look_up([], file, None)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert file.stat().st_size > many * 900
    assert peaks[1] < peaks[0] * 1.5 + 1_000_000
