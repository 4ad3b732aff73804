"""Whatever stands in a file, the answer is problems with their places, never an exception.

A short run each time; `make soak` mutates the corpus for as long as SOAK says.
"""

import os
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.checking import examine
from tests.made_up_house import PAGE, SETTINGS, SOUND, SOURCES

HERE = Path(__file__).parent
CORPUS = sorted((HERE / "soak").iterdir())
"""Pieces that once got through or took long, one a file."""
FILES = {
    "providers/example-a.yml": SOUND,
    "content/learn/a.md": PAGE,
    "site_config.yml": SETTINGS,
    "content/sources.yml": SOURCES,
}
EXAMPLES = int(os.environ.get("SOAK", "12"))

pieces = st.sampled_from([path.read_text("utf-8") for path in CORPUS]) | st.text(max_size=20)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), pieces, st.integers(1, 40)), max_size=4
)


def edited(text: str, changes: list[tuple[float, int, str, int]]) -> str:
    """Return a text in which some stretches give way to pieces, once or many times."""
    for share, length, piece, times in changes:
        at = int(share * len(text))
        text = text[:at] + piece * times + text[at + length :]
    return text


def look_at(files: dict[str, str]) -> None:
    """Check a project, and hold every problem to a place in one of its files."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        found = examine(root, date(2026, 11, 21))
    for problem in found.problems:
        assert problem.path in files
        assert problem.line > 0
        assert problem.column > 0


@pytest.mark.parametrize("name", FILES)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=EXAMPLES < 100,
)
@given(changes=edits)
def test_no_file_is_too_odd_for_an_answer(
    name: str, changes: list[tuple[float, int, str, int]]
) -> None:
    look_at({**FILES, name: edited(FILES[name], changes)})


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("piece", CORPUS, ids=lambda path: path.stem)
def test_what_once_got_through_gets_its_answer(name: str, piece: Path) -> None:
    text = piece.read_text("utf-8")
    look_at({**FILES, name: FILES[name] + text})
    look_at({**FILES, name: text * (60_000 // len(text))})
