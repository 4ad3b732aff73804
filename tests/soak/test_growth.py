"""Twice a file is about twice the work, counted in calls: no shape of a file makes it more."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from generator.model.synonyms import folded
from tests.soak.targets import TARGETS, laid_out, look_at

ONCE = 30
MOST = 2.3
"""How many times the calls twice the file may take; what is quadratic takes nearly four times."""

SHAPES: dict[tuple[str, str], Callable[[int], str]] = {
    ("profile", "history"): lambda n: f"  - {{on: 2026-11-10, what: Changed {n} a thing.}}\n",
    ("profile", "claims"): lambda n: f'  - {{says: "{n} of 10 are cured", evidence: pge}}\n',
    ("profile", "locations"): lambda n: f'  - {{city: A {n}, state: Nevad, zip: "8950"}}\n',
    ("profile", "misspelt"): lambda n: f"emergncy_plan{n}: {{answr: yess, evidense: page}}\n",
    ("article", "paragraphs"): lambda n: f"\nWords of {n} people, call 988.[@an-example]\n",
    ("article", "sections"): lambda n: f"\n## Part {n}\n\nWords.[@an-example]\n",
    ("article", "links"): lambda n: f"\nSee [words](page:learn/nope-{n}) here.\n",
    ("article", "numbers"): lambda n: f"\nCall 900-555-0{n:03}; 988 is closed.\n",
    ("article", "marks"): lambda n: f"\n- a *b* **c** `d` {n}\n    - e [^1] {{: x}}\n",
    ("settings", "misspelt"): lambda n: f"taglin{n}: value\n",
    ("settings", "reviewers"): lambda n: f"  - Reviewer {n}, MD\n",
    ("sources", "sound"): lambda n: (
        f"s-{n}:\n  title: T {n}\n  publisher: E\n  kind: law\n  url: https://e.example/{n}\n"
        "  read: part\n"
    ),
    ("sources", "misspelt"): lambda n: f"s-{n}:\n  titel: x\n  kind: regulatr\n",
}
OPENED = {"history", "claims", "locations", "reviewers"}


def calls(work: Callable[[], object]) -> int:
    """Return how many functions of Python and C some work calls."""
    number = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal number
        number += event in {"call", "c_call"}

    folded.cache_clear()
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return number


def grows_evenly(work: Callable[[int], object]) -> bool:
    work(1)
    none, once, twice = (calls(lambda n=n: work(n)) for n in (1, ONCE, 2 * ONCE))  # type: ignore[misc]
    return twice - none <= MOST * (once - none)


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "shape"), SHAPES)
def test_twice_a_file_is_about_twice_the_work(kind: str, shape: str, tmp_path: Path) -> None:
    target, unit, root = TARGETS[kind], SHAPES[kind, shape], laid_out(tmp_path)
    start = target.sound + (f"{shape}:\n" if shape in OPENED else "")

    def work(units: int) -> None:
        look_at(target, root, (start + "".join(map(unit, range(units)))).encode())

    assert grows_evenly(work)


def test_what_grows_with_the_square_is_noticed() -> None:
    assert grows_evenly(lambda units: [abs(one) for one in range(units)])
    assert not grows_evenly(lambda units: [abs(one) for _ in range(units) for one in range(units)])
