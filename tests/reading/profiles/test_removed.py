"""What is said of providers that were taken off: read as strictly as a profile."""

from pathlib import Path

import pytest

from generator.reading.profiles.removed import FILE, read_removed
from tests.demonstration import DEMO
from tests.today import TODAY

SOUND = "old-clinic:\n  name: Old Clinic\n  on: 2026-11-02\n  why: It asked us to.\n"


def told(root: Path, text: str, *slugs: str) -> list[tuple[int, int, str, str]]:
    (root / "providers").mkdir()
    (root / FILE).write_text(text, encoding="utf-8")
    _, problems = read_removed(root, TODAY, frozenset(slugs))
    return [(one.line, one.column, one.code, one.suggestion) for one in problems]


def test_a_project_needs_no_such_file(tmp_path: Path) -> None:
    assert read_removed(tmp_path, TODAY, frozenset()) == ({}, [])


def test_each_entry_comes_with_its_slug() -> None:
    removed, problems = read_removed(DEMO, TODAY, frozenset())
    assert problems == []
    assert removed["example-twin-clinic"].formerly == ("example-twin",)


@pytest.mark.parametrize(
    ("text", "line", "code", "fix"),
    [
        (SOUND.replace("name:", "nmae:"), 2, "unknown-key", "did you mean 'name'?"),
        (SOUND.replace("2026-11-02", "11/2/2026"), 3, "date-malformed", "2026-11-02"),
        (SOUND.replace("2026-11-02", "2027-11-02"), 3, "date-in-future", "taken off"),
        (SOUND.replace("It asked us to.", "TBD"), 4, "text-says-nothing", "what is known"),
        (SOUND.replace("old-clinic", "Old_Clinic"), 1, "name-not-a-slug", "'old-clinic'"),
        (f"{SOUND}  formerly: [old.yml]\n", 5, "name-not-a-slug", "'old'"),
        ("- old-clinic\n", 1, "not-a-mapping", ""),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, text: str, line: int, code: str, fix: str
) -> None:
    ((at, _, found, suggestion),) = told(tmp_path, text)
    assert (at, found) == (line, code)
    assert fix in suggestion


def test_nobody_is_taken_off_and_there_at_once(tmp_path: Path) -> None:
    ((line, column, code, fix),) = told(tmp_path, SOUND, "old-clinic")
    assert (line, column, code) == (1, 1, "removed-yet-here")
    assert "take this entry out" in fix
