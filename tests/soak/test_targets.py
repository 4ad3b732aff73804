"""Whatever stands in a file, the answer is problems with their places, never an exception.

A short run that is the same each time; `make soak` looks further, guided by what the program does.
"""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.soak.targets import PIECES, TARGETS, Target, laid_out, look_at

pieces = st.sampled_from([path.read_text("utf-8") for path in PIECES]) | st.text(max_size=20)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), pieces, st.integers(1, 40)), max_size=4
)
KEPT = [(target, path) for target in TARGETS.values() for path in target.corpus]
each_target = pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)


def edited(text: str, changes: list[tuple[float, int, str, int]]) -> bytes:
    """Return a text in which some stretches give way to pieces, once or many times."""
    for share, length, piece, times in changes:
        at = int(share * len(text))
        text = text[:at] + piece * times + text[at + length :]
    return text.encode("utf-8", "surrogatepass")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("house")


@each_target
def test_a_sound_file_has_no_problem(target: Target, root: Path) -> None:
    assert look_at(target, laid_out(root), target.sound.encode()) == []


@each_target
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
@given(changes=edits)
def test_no_file_is_too_odd_for_an_answer(
    target: Target, root: Path, changes: list[tuple[float, int, str, int]]
) -> None:
    look_at(target, laid_out(root), edited(target.sound, changes))


@pytest.mark.slow
@each_target
@pytest.mark.parametrize("piece", PIECES, ids=lambda path: path.stem)
def test_what_once_got_through_gets_its_answer(target: Target, root: Path, piece: Path) -> None:
    text = piece.read_text("utf-8")
    look_at(target, laid_out(root), (target.sound + text).encode())
    look_at(target, root, (text * (20_000 // len(text))).encode())


@pytest.mark.parametrize(
    ("target", "path"), KEPT, ids=[f"{target.name}-{path.stem}" for target, path in KEPT]
)
def test_what_a_search_has_found_gets_its_answer(target: Target, root: Path, path: Path) -> None:
    found = look_at(target, laid_out(root), path.read_bytes())
    assert bool(found) is not path.stem.startswith("sound-")
