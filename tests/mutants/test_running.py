"""What a test notices is killed, what none notices survives, and no file is ever changed."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

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
module, tests, only = sys.argv[1:]
try:
    fates = fates_of(Target(module, (tests,), only), 1)
except CannotJudge as why:
    told.write(str(why))
else:
    json.dump([[one.change, fate.value] for one, fate in fates], told)
"""
IS_OURS = ("generator.model.vocabulary", "Method.is_ours")
KILLS = """
from generator.model.vocabulary import Method
def test_it(): assert not Method.COPY.is_ours and not Method.PROVIDER.is_ours {more}
"""


def judged(test: Path, text: str) -> str:
    """Return what becomes of the mutants of one property, held by one made-up test."""
    test.write_text(text)
    asked = [sys.executable, "-c", CHILD, IS_OURS[0], str(test), IS_OURS[1]]
    done = subprocess.run(asked, cwd=HOUSE, capture_output=True, text=True, check=True)
    return done.stdout


def test_what_a_test_notices_is_killed_and_the_rest_survives(tmp_path: Path) -> None:
    before = source_of(IS_OURS[0]).read_bytes()
    fates = dict(json.loads(judged(tmp_path / "test_half.py", KILLS.format(more=""))))
    assert set(fates.values()) == {"killed"}
    idle = "def test_it(): import generator.model.vocabulary"
    spared = dict(json.loads(judged(tmp_path / "test_idle.py", idle)))
    assert list(spared) == list(fates)
    assert set(spared.values()) == {"survived"}
    assert source_of(IS_OURS[0]).read_bytes() == before


def test_red_tests_and_tests_of_something_else_judge_nothing(tmp_path: Path) -> None:
    assert "unchanged" in judged(tmp_path / "test_red.py", "def test_it(): assert not 1")
    assert "unchanged" in judged(tmp_path / "test_else.py", "def test_it(): assert 1")


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
