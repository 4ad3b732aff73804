"""What a test notices is killed, what none notices survives, and no file is ever changed."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.demonstration import HOUSE
from tests.mutants.importing import source_of
from tests.mutants.survivors import Report, explanation_of, unused
from tests.mutants.targets import TARGETS

CHILD = """
import json, os, sys
from tests.mutants.running import CannotJudge, fates_of
from tests.mutants.targets import Target
told = os.fdopen(os.dup(1), "w")
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
module, only, *files = sys.argv[1:]
for tests in files:
    try:
        fates = fates_of(Target(module, (tests,), only), 1)
    except CannotJudge as why:
        print(json.dumps(str(why)), file=told)
    else:
        print(json.dumps({one.change: fate.value for one, fate in fates}), file=told)
"""
AREA = ("generator.facts.zip_codes", "AREA")
KILLS = """
from generator.facts.zip_codes import AREA
def test_it(): assert AREA == 100
"""


def judged(room: Path, *texts: str) -> list[Any]:
    """Return what becomes of the mutants of one number, held by each of some made-up tests."""
    tests = [room / f"test_{number}.py" for number in range(len(texts))]
    for test, text in zip(tests, texts, strict=True):
        test.write_text(text)
    asked = [sys.executable, "-c", CHILD, *AREA, *map(str, tests)]
    done = subprocess.run(asked, cwd=HOUSE, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.slow
def test_a_mutant_is_killed_by_what_notices_it_alone_and_other_tests_judge_nothing(
    tmp_path: Path,
) -> None:
    before = source_of(AREA[0]).read_bytes()
    idle = "def test_it(): import generator.facts.zip_codes"
    red, elsewhere = "def test_it(): assert not 1", "def test_it(): assert 1"
    fates, spared, *refused = judged(tmp_path, KILLS, idle, red, elsewhere)
    assert set(fates.values()) == {"killed"}
    assert list(spared) == list(fates)
    assert set(spared.values()) == {"survived"}
    assert len(refused) == 2
    assert all("unchanged" in why for why in refused)
    assert source_of(AREA[0]).read_bytes() == before


def test_every_target_and_its_tests_are_there() -> None:
    for target in TARGETS:
        assert find_spec(target.module), target.module
        for tests in target.tests:
            assert (HOUSE / tests).exists(), tests
    assert len({target.module for target in TARGETS}) == len(TARGETS)


def test_an_explanation_is_found_by_its_words_and_told_when_it_is_idle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = ("a.b", "f: x[0] -> *")
    monkeypatch.setattr("tests.mutants.survivors.EXPLAINED", {key: "It is the same."})
    assert explanation_of("a.b", "f: x[0] -> x[-1]") == "It is the same."
    assert explanation_of("a.b", "g: x[0] -> x[-1]") is None
    assert explanation_of("a.c", "f: x[0] -> x[-1]") is None
    kept = Report("a.b", 9, [(1, "f: x[0] -> x[-1]"), (2, "g: y")])
    assert kept.unexplained == ["g: y"]
    assert unused([kept]) == []
    assert unused([Report("a.b", 9, [])]) == [key]
    assert unused([Report("a.c", 9, [])]) == []
