"""``python -m tests.soak.fuzz TARGET [LIBFUZZER OPTION ...]``: a search guided by coverage.

Where a file ends in an exception, that file is kept and the process ends with a code of its own.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

import atheris  # only Linux has wheels of it; `make soak` brings it

LOOKED_INTO = ["generator", "markdown", "yaml"]


def main(name: str, options: list[str]) -> None:
    """Search for a file of one kind that is too odd; comes back only by ending the process."""
    with atheris.instrument_imports(include=LOOKED_INTO):
        targets = import_module("tests.soak.targets")
    target = targets.TARGETS[name]
    root = targets.laid_out(Path(tempfile.mkdtemp(prefix="soak-")))

    def one(data: bytes) -> None:
        targets.look_at(target, root, data)

    atheris.Setup([sys.argv[0], *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
