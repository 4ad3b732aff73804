"""Whole texts that somebody has read; ``UPDATE_SNAPSHOTS=1`` renews them for the next reading."""

import os
from difflib import unified_diff

from tests.demonstration import HOUSE


def snapshot(name: str, text: str) -> None:
    """Compare a text with the one that was kept under this name in ``tests/snapshots``."""
    kept = HOUSE / "tests" / "snapshots" / name
    if os.environ.get("UPDATE_SNAPSHOTS"):
        kept.write_text(text, encoding="utf-8", newline="\n")
    before = kept.read_text(encoding="utf-8").splitlines()
    changes = [*unified_diff(before, text.splitlines(), "kept", "now", lineterm="", n=1)]
    assert not changes, "\n".join(changes)
