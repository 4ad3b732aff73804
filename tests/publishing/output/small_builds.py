"""Builds of one page, quick or never done, and what they leave."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publishing.output.swap import replacing

SLOW_BUILD = """
import signal, sys
from pathlib import Path
from generator.publishing.output.swap import replacing
with replacing(Path(sys.argv[1])) as new:
    (new / "page.html").write_text("half a page")
    print("writing", flush=True)
    signal.pause()
"""


def build(out: Path, words: str) -> None:
    with replacing(out) as new:
        (new / "page.html").write_text(words, encoding="utf-8")


def shown(out: Path) -> str:
    return (out / "page.html").read_text(encoding="utf-8")


def leftovers(out: Path) -> list[str]:
    room = out.parent / f".{out.name}.build"
    return sorted(path.name for path in room.iterdir() if path.is_dir())


@contextmanager
def slow_build(out: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a build in another process that has written a file and is not yet done."""
    command = [sys.executable, "-c", SLOW_BUILD, str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "writing\n"
            yield process
        finally:  # Else a test that fails waits for it, and for ever.
            process.kill()
