"""A real scheduler of Dask and its workers, each a process of its own, on this machine alone."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from distributed import Client

ANSWERS = 60
HERE = Path(__file__).parents[3]
OPTIONS = ("--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0")


class DaskCluster:
    """Started once for many tests; what a test has killed is started again for the next."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.number = folder, 0
        self.scheduler: subprocess.Popen[bytes] | None = None
        self.workers: dict[str, subprocess.Popen[bytes]] = {}
        self.address = ""

    def whole(self, number: int) -> "DaskCluster":
        """Have a scheduler and so many workers with our program, or more."""
        if self.scheduler is None or self.scheduler.poll() is not None:
            self.end()
            self.scheduler = self._started("dask_scheduler", "--port", "0", *OPTIONS)
            self.address = self._told_address()
        for name in [name for name, worker in self.workers.items() if worker.poll() is not None]:
            del self.workers[name]
        while len(self.workers) < number:
            self.add()
        self.wait_for_all()
        return self

    def add(self, name: str = "", program: Path = HERE) -> subprocess.Popen[bytes]:
        """Start one more worker, with the program that lies in a folder."""
        self.number += 1
        name = name or f"worker-{self.number}"
        asked = ["--no-nanny", "--nthreads", "1", "--name", name, *OPTIONS]
        asked += ["--local-directory", str(self.folder / name)]
        self.workers[name] = self._started("dask_worker", self.address, *asked, program=program)
        return self.workers[name]

    def kill(self, name: str) -> None:
        """End one as a machine ends that loses its power."""
        worker = self.workers.pop(name)
        worker.kill()
        worker.wait()

    def wait_for_all(self) -> None:
        """Wait until the scheduler knows those who are alive, and nobody else."""
        untyped: Any = Client
        number = len(self.workers)
        with untyped(self.address, set_as_default=False) as client:
            client.wait_for_workers(number, timeout=ANSWERS)
            while len(client.scheduler_info(n_workers=-1)["workers"]) > number:
                client.run_on_scheduler(_a_moment)

    def end(self) -> None:
        """End all of it."""
        for process in (*self.workers.values(), *filter(None, [self.scheduler])):
            with suppress(ProcessLookupError):
                process.kill()
            process.wait()
        self.workers.clear()

    def _started(self, module: str, *asked: str, program: Path = HERE) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(program)}
        command = [sys.executable, "-m", f"distributed.cli.{module}", *asked]
        if module == "dask_scheduler":
            self._file.unlink(missing_ok=True)
            command += ["--scheduler-file", str(self._file)]
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=quiet, stderr=quiet
        )

    @property
    def _file(self) -> Path:
        return self.folder / "scheduler.json"

    def _told_address(self) -> str:
        assert self.scheduler is not None
        while True:
            with suppress(OSError, ValueError):
                return str(json.loads(self._file.read_text("utf-8"))["address"])
            with suppress(subprocess.TimeoutExpired):
                raise AssertionError(f"the scheduler ended with {self.scheduler.wait(0.05)}")


def _a_moment() -> None:
    """Let the scheduler do what it has to do in between."""
