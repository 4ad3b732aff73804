"""Twice a file is about twice the work, counted in calls: no shape of a file makes it more."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from generator.contributing.from_issue import from_issue
from generator.model.synonyms import folded
from generator.registry.leie import leie_rows
from generator.registry.nppes import nppes_rows
from tests.contributing.issues import SOUND
from tests.contributing.issues import issue as sound_issue
from tests.registry.official_files import crowd, write_leie, write_nppes
from tests.soak.day import TODAY
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
    ("page", "prices"): lambda n: f"<p>Infusion {n} costs $45{n}; we accept HSA cards.</p>\n",
    ("page", "unclosed"): lambda n: f"<div class=a{n}><b>We are a team of {n}. <table><td>\n",
    ("answers", "looks"): lambda n: (
        f"  call-{n}: {{seen: 2026-11-12, method: phone, by: erin, reached: desk, asked: it}}\n"
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


def issue(folder: Path, units: int) -> object:
    asked = "".join(f"### Question {n}\n\n{SOUND['name']} {n}\n\n" for n in range(units))
    (folder / "issue.md").write_text(sound_issue(**SOUND) + asked, encoding="utf-8")
    return from_issue(folder / "issue.md", folder, TODAY)


def exclusions(folder: Path, units: int) -> object:
    excluded = ({"LASTNAME": f"EXAMPLE {n}", "FIRSTNAME": "ANA"} for n in range(units))
    file = write_leie(folder / "leie.csv", excluded)
    return list(leie_rows(file, frozenset(), frozenset({("EXAMPLE", "ANA")})))


def numbers(folder: Path, units: int) -> object:
    file = write_nppes(folder / "nppes.csv", crowd(units))
    return list(nppes_rows(file, frozenset({"1234567893"}), frozenset({"EXAMPLE"})))


@pytest.mark.slow
@pytest.mark.parametrize("door", [issue, exclusions, numbers])
def test_twice_the_rows_of_a_stranger_are_about_twice_the_work(
    door: Callable[[Path, int], object], tmp_path: Path
) -> None:
    root = laid_out(tmp_path)
    assert grows_evenly(lambda units: door(root, units))


def test_what_grows_with_the_square_is_noticed() -> None:
    assert grows_evenly(lambda units: [abs(one) for one in range(units)])
    assert not grows_evenly(lambda units: [abs(one) for _ in range(units) for one in range(units)])
