"""What a command costs is counted with all that it starts, waited for or not."""

import sys
from pathlib import Path

import pytest

from bench.measure import run

WORK = "import time\nwhile time.process_time() < 0.3: pass"
# A grandchild that nobody waits for: its parent is gone first.
LEFT = f"""
import subprocess, sys
subprocess.Popen([sys.executable, "-c", "import subprocess, sys; subprocess.Popen("
    "[sys.executable, '-c', sys.argv[1]])", {WORK!r}]).wait()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process adopt another")
def test_what_nobody_waited_for_is_counted_too(tmp_path: Path) -> None:
    cost = run([sys.executable, "-c", LEFT], tmp_path, tmp_path / "log")
    assert cost.cpu > 0.3
    assert (tmp_path / "log").read_bytes() == b""
