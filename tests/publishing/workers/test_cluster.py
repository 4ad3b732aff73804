"""A cluster makes the bytes of one machine; whatever becomes of it, the last good site stays."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.build import build
from generator.publishing.workers.batches import Shared
from generator.publishing.workers.cluster import ClusterTeam, cluster_team
from tests.publishing.workers.sites import Watched, files_of, many
from tests.today import TODAY

if TYPE_CHECKING:
    from tests.publishing.workers.dask_cluster import DaskCluster

pytestmark = [pytest.mark.cluster, pytest.mark.slow]
CHECKOUT = Path(__file__).parents[3]
# The scheduler is gone once the fifth batch is on its way.
DYING = """
import os, signal, sys
from generator.cli.main import run
from generator.publishing.workers.cluster import ClusterTeam

submit, left = ClusterTeam.submit, 5

def dying(team, works):
    global left
    left -= 1
    if not left:
        os.kill(int(sys.argv[1]), signal.SIGKILL)
    return submit(team, works)

ClusterTeam.submit = dying
sys.exit(run(sys.argv[2:]))
"""


@pytest.fixture(scope="module")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator["DaskCluster"]:
    from tests.publishing.workers.dask_cluster import DaskCluster

    cluster = DaskCluster(tmp_path_factory.mktemp("cluster"))
    yield cluster
    cluster.end()


@pytest.fixture
def cluster(machines: "DaskCluster") -> "DaskCluster":
    """Two machines at least: which test comes first is for the run to say."""
    return machines.whole(2)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a good site, made by one process."""
    from tests.made_up_house import HOUSE

    root = tmp_path_factory.mktemp("project")
    for name, text in HOUSE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    many(root, 60)
    assert build(root, TODAY, clean=True).published
    return root


def by_command(root: Path, address: str, *before: str) -> subprocess.CompletedProcess[str]:
    """Build as it is typed."""
    asked = [*(before or ("-m", "generator")), "build", "--clean", "--today", TODAY.isoformat()]
    asked += ["--root", str(root), "--cluster", address]
    return subprocess.run(
        [sys.executable, *asked], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )


def is_as_it_was(root: Path, before: dict[str, bytes]) -> bool:
    return files_of(root / "site") == before and not (root / ".site.build/new").exists()


def test_a_cluster_writes_the_bytes_of_one_machine_though_a_worker_is_killed(
    cluster: "DaskCluster", project: Path
) -> None:
    cluster.whole(3)
    sent: list[int] = []

    def hear(number: int) -> None:
        sent.append(number)
        if number == 3:
            cluster.kill(next(iter(cluster.workers)))

    out = project.with_name("elsewhere")
    with cluster_team(cluster.address) as far:
        assert far.ahead == 3 * len(cluster.workers)
        built = build(
            project, TODAY, out, clean=True, sharing=lambda kept: Shared(kept, Watched(far, hear))
        )
    assert built.published
    assert len(sent) > 6
    assert files_of(out) == files_of(project / "site")


def test_a_worker_with_another_program_is_refused_by_its_name(
    cluster: "DaskCluster", project: Path, tmp_path: Path
) -> None:
    shutil.copytree(CHECKOUT / "generator", tmp_path / "generator")
    with (tmp_path / "generator/judging.py").open("a", encoding="utf-8") as file:
        file.write("# another\n")
    before = files_of(project / "site")
    cluster.add("odd-one", tmp_path)
    cluster.wait_for_all()
    told = by_command(project, cluster.address)
    cluster.kill("odd-one")
    cluster.wait_for_all()
    assert told.returncode == 2
    assert told.stderr.startswith("directory: The worker odd-one (tcp://127.0.0.1:")
    assert told.stderr.count("has another program: its files of the program are not") == 1
    assert is_as_it_was(project, before)


def test_one_that_comes_later_with_another_program_is_refused_too(
    cluster: "DaskCluster", monkeypatch: pytest.MonkeyPatch
) -> None:
    with cluster_team(cluster.address) as far:
        monkeypatch.setattr(far, "_ours", {**far._ours, "jinja2": "9.9"})
        with pytest.raises(DirectoryError, match=r"worker-\d+ .*its jinja2 is .*, and here it is"):
            far.result(far.submit([os.getpid]))


def test_a_cluster_without_a_worker_is_told(
    cluster: "DaskCluster", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClusterTeam, "_workers", lambda _: {})
    with pytest.raises(DirectoryError, match="has no worker"), cluster_team(cluster.address):
        pass


def test_a_scheduler_that_tells_nothing_any_more_is_told_in_one_line() -> None:
    class Bereft:
        """What is left of a client whose scheduler died between two looks."""

        def scheduler_info(self, **_: int) -> dict[str, object]:
            return {}

    with pytest.raises(DirectoryError, match="stopped answering in the middle of the build"):
        ClusterTeam(Bereft(), "tcp://a:1")


def test_a_scheduler_that_dies_is_told_in_one_line_and_the_site_stays(
    cluster: "DaskCluster", project: Path
) -> None:
    before = files_of(project / "site")
    assert cluster.scheduler is not None
    told = by_command(project, cluster.address, "-c", DYING, str(cluster.scheduler.pid))
    assert cluster.scheduler.wait() == -signal.SIGKILL
    assert told.stderr == (
        f"directory: The cluster at {cluster.address} stopped answering in the middle of the "
        "build. Nothing was changed, and the last good site is as it was. Build again.\n"
    )
    assert told.returncode == 2
    assert is_as_it_was(project, before)


@pytest.mark.parametrize("address", ["10.0.0.1", "tcp://10.0.0.1", "http://a:1", "tcp://a:1/x"])
def test_what_is_no_address_is_told_with_one(address: str) -> None:
    with pytest.raises(DirectoryError, match=r"accepted: .*tcp://"), cluster_team(address):
        pass


def test_an_address_that_nobody_answers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publishing.workers.cluster.ANSWERS", 0.2)
    with (
        pytest.raises(DirectoryError, match="No scheduler of a cluster answers at tcp://127"),
        cluster_team("tcp://127.0.0.1:1"),
    ):
        pass
