"""Processes of this machine do the work, are told when they end early, and outlive nobody."""

import os
import signal
import subprocess
import sys
from functools import partial

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.workers.batches import worked_out
from generator.publishing.workers.local import cores, local_team
from generator.publishing.workers.team import LEAST_PYTHON

pytestmark = pytest.mark.skipif(sys.version_info < LEAST_PYTHON, reason="it is refused there")

# Starts workers, says so, and waits to be killed; the workers hold its output open while they live.
LEFT = """
import os, sys
from generator.publishing.workers.local import local_team

if __name__ == "__main__":
    with local_team(2) as team:
        team.result(team.submit([os.getpid]))
        print("ready", flush=True)
        sys.stdin.read()
"""


@pytest.mark.slow
def test_others_do_the_work_and_one_that_is_killed_is_told() -> None:
    with local_team(2) as team:
        assert team.result(team.submit([os.getpid])) != [os.getpid()]
        assert team.result(team.submit([partial(abs, -1), partial(abs, 2)])) == [1, 2]
        dying = team.submit([partial(signal.raise_signal, signal.SIGKILL)])
        with pytest.raises(DirectoryError, match="the last good site is as it was"):
            team.result(dying)
        with pytest.raises(DirectoryError, match="--workers 1"):
            team.submit([os.getpid])


@pytest.mark.slow
def test_no_worker_outlives_a_build_that_was_killed() -> None:
    started = [sys.executable, "-c", LEFT]
    with subprocess.Popen(started, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.kill()
        # The end of what it says is the end of all that could say something.
        assert process.stdout.read() == b""


def test_more_is_sent_ahead_to_more_workers() -> None:
    with local_team(2) as two, local_team(3) as three:
        assert two.ahead < three.ahead
    assert cores() >= 1
    assert worked_out([partial(abs, -1)]) == [1]
