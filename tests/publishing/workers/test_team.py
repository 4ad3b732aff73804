"""A build has help where that pays, and writes the same bytes with it."""

import sys
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.build import build
from generator.publishing.workers import team as team_
from generator.publishing.workers.batches import Shared
from generator.publishing.workers.local import local_team
from generator.publishing.workers.team import (
    LEAST_PYTHON,
    MOST,
    PAYS_FROM,
    alone,
    team,
    usual,
)
from generator.reading.memory import forgetful
from tests.publishing.workers.sites import Watched, files_of, many
from tests.today import TODAY

with_workers = pytest.mark.skipif(sys.version_info < LEAST_PYTHON, reason="it is refused there")


def test_a_python_that_may_wait_for_ever_starts_no_worker(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(team_, "LEAST_PYTHON", (99,))
    monkeypatch.setattr(team_, "PAYS_FROM", 0)
    assert usual(house) == 1
    refused = pytest.raises(DirectoryError, match=r"Python 3\.11\.5 or later, or --workers 1")
    with refused, team(house, 2):
        pass


@with_workers
@pytest.mark.slow
def test_two_processes_write_the_bytes_of_one(house: Path) -> None:
    many(house)
    for workers in (1, 2):
        with team(house, workers, clean=True) as sharing:
            assert build(house, TODAY, house / str(workers), clean=True, sharing=sharing).published
    assert files_of(house / "1") == files_of(house / "2")


@with_workers
@pytest.mark.slow
def test_a_worker_that_is_killed_in_the_middle_is_told_and_the_last_good_site_stays(
    house: Path,
) -> None:
    assert build(many(house), TODAY, clean=True).published
    before = files_of(house / "site")

    def hear(number: int) -> None:
        if number == 3:
            next(iter((local._pool._processes or {}).values())).kill()

    with local_team(2, clean=True) as local:
        watched = Watched(local, hear)
        with pytest.raises(DirectoryError, match="A worker process ended before its work"):
            build(house, TODAY, clean=True, sharing=lambda kept: Shared(kept, watched))
    assert files_of(house / "site") == before


def test_a_small_directory_is_built_alone(house: Path) -> None:
    assert usual(house) == 1
    with team(house) as sharing:
        assert sharing is alone
        assert sharing(forgetful) is forgetful


@with_workers
@pytest.mark.parametrize(
    ("cores", "load", "workers"),
    [(1, 0.0, 1), (2, 0.9, 2), (64, 0.0, MOST), (4, 1.5, 3), (2, 9, 1)],
)
def test_a_large_one_has_a_worker_for_each_core_that_is_free(
    cores: int, load: float, workers: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "providers").mkdir()
    for number in range(PAYS_FROM):
        (tmp_path / f"providers/example-{number}.yml").touch()
    monkeypatch.setattr(team_, "cores", lambda: cores)
    monkeypatch.setattr("os.getloadavg", lambda: (load, load, load))
    assert usual(tmp_path) == workers
    with team(tmp_path) as sharing:
        assert isinstance(sharing(forgetful), Shared) == (workers > 1)
