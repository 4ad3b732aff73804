"""The tests of a target, run once for each mutant in a child process that ends with it."""

import ast
import os
import resource
import sys
from collections.abc import Iterable
from enum import Enum
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.mutants.importing import Changed, import_anew, source_of
from tests.mutants.mutations import Mutant, mutants_of
from tests.mutants.targets import Target

CPU_SECONDS = 60
"""What runs longer than this, of its own time, is taken for a loop without an end."""
NOT_IMPORTED = 90
OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:playwright")
NEW_TO_PYTEST = ("-W", "ignore::pytest.PytestAssertRewriteWarning")


class Fate(Enum):
    """What became of a mutant."""

    KILLED = "killed"
    SURVIVED = "survived"


class CannotJudge(Exception):
    """The tests are red, missing or never import the target without any change."""


def fates_of(target: Target, at_once: int) -> list[tuple[Mutant, Fate]]:
    """Return each mutant of a target with its fate; raises CannotJudge."""
    path = source_of(target.module)
    source = path.read_text(encoding="utf-8")
    mutants = [one for one in mutants_of(source) if one.change.startswith(target.only)]
    trees = [ast.parse(source), *(mutant.tree for mutant in mutants)]
    changes = [Changed(target.module, path, tree) for tree in trees]
    plugin = Forking(changes, at_once)
    pytest.main([*OPTIONS, *NEW_TO_PYTEST, *target.tests], plugins=[plugin])
    first, *others = plugin.statuses
    if first != 0:
        raise CannotJudge(f"{target.module}: unchanged, its tests end with {first}")
    return list(zip(mutants, map(_fate, others), strict=True))


def _fate(status: int) -> Fate:
    if status in (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED) or status < 0:
        return Fate.KILLED
    if status == 0:
        return Fate.SURVIVED
    raise CannotJudge(f"pytest ended with {status}")


class Forking:
    """A plugin of pytest: after its start, and before it collects, one child for each change."""

    def __init__(self, changes: Iterable[Changed], at_once: int) -> None:
        """Take what is to be imported in each child, and how many may run together."""
        self.changes = list(changes)
        self.at_once = at_once
        self.statuses: list[int] = []
        self.mine: Changed | None = None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> bool | None:
        """Start the children; in a child collect as usual, in the parent collect nothing."""
        running: dict[int, int] = {}
        self.statuses = [0] * len(self.changes)
        for number, change in enumerate(self.changes):
            if len(running) >= self.at_once:
                self._wait(running)
            child = os.fork()
            if not child:
                self.mine = change
                _be(change)
                return None
            running[child] = number
        while running:
            self._wait(running)
        return True

    def _wait(self, running: dict[int, int]) -> None:
        child, status = os.wait()
        self.statuses[running.pop(child)] = os.waitstatus_to_exitcode(status)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """End a child with what its tests came to."""
        if self.mine is not None:
            _end(exitstatus if self.mine.was_imported else NOT_IMPORTED)


def _be(change: Changed) -> None:
    """Become the process that tests a change."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    settings.register_profile(
        "mutants",
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    settings.load_profile("mutants")
    import_anew(change.name)
    sys.meta_path.insert(0, change)


def _end(status: int) -> NoReturn:
    os._exit(int(status))
