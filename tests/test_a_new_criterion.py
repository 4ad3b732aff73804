"""A criterion is one module and one test: the site, the counts and `explain` learn of it alone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.demonstration import HOUSE

pytestmark = pytest.mark.slow

MODULE = '''
"""Answers in writing."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import Example, Rule, RuleKind, met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether anybody said so by phone."""
    call = [name for name in provider.evidence if name == "call"]
    return met("They answer in writing.", tuple(call)) if call else not_stated("Nobody has said.")


RULE = Rule(
    id="answers-in-writing",
    kind=RuleKind.CRITERION,
    position=99,
    title="Answers in writing",
    question="Do they answer your questions in writing?",
    why_it_matters="What is written down can be read again on a calmer day.",
    how_we_check=("We ask one question by letter and note the answer.",),
    what_it_cannot_tell="Whether the answer is true.",
    authority="We found no authority that asks for it. This is our judgement.",
    ask="May I have your answers in writing?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("evidence",),
    examples=(
        Example("Example A wrote back.", {"evidence": {"call": {"method": "phone"}}}, Outcome.MET),
    ),
)
'''
ASK_THE_PAGES = """
from generator.judging import CRITERIA
from tests.demonstration import demonstration, demonstration_pages
pages = demonstration_pages()
rule = pages["rules/answers-in-writing/"].body
assert "Do they answer your questions in writing?" in rule
assert "Whether the answer is true." in rule
assert "Example A wrote back." in rule
assert "No authority says so." in rule
assert f"the same {len(CRITERIA)} questions" in pages["rules/"].body
assert "rules/answers-in-writing/" in pages["rules/"].body
for one in demonstration().judgements:
    body = pages[f"providers/{one.slug}/"].body
    said = one.criteria["answers-in-writing"].outcome.value
    row = body.partition("../../rules/answers-in-writing/")[2].partition("</li>")[0]
    assert ("Met, we checked." if said == "met" else "Not stated.") in row, one.slug
    assert f"The {len(CRITERIA)} criteria" in body
outcomes = {one.criteria["answers-in-writing"].outcome.value for one in demonstration().judgements}
assert outcomes == {"met", "not stated"}
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program and its demonstration, with one more module among the criteria."""
    copy = tmp_path_factory.mktemp("house")
    without = shutil.ignore_patterns("__pycache__")
    for folder in ("generator", "tests/demo"):
        shutil.copytree(HOUSE / folder, copy / folder, ignore=without)
    (copy / "content").mkdir()
    for file in ("content/sources.yml", "tests/conftest.py", "tests/demonstration.py"):
        shutil.copy(HOUSE / file, copy / file)
    (copy / "generator/criteria/answers_in_writing.py").write_text(MODULE, encoding="utf-8")
    return copy


def said(house: Path, *arguments: str) -> str:
    command = [sys.executable, "-P", *arguments]
    path = {"PYTHONPATH": str(house), "PATH": "/usr/bin:/bin", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=house, env=path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_new_criterion_has_its_page_and_its_row_on_every_profile(house: Path) -> None:
    said(house, "-c", ASK_THE_PAGES)


def test_a_new_criterion_can_be_explained_in_the_words_of_its_page(house: Path) -> None:
    words = " ".join(said(house, "-m", "generator", "explain", "answers-in-writing").split())
    assert "Do they answer your questions in writing?" in words
    assert "What is written down can be read again on a calmer day." in words
    assert "Whether the answer is true." in words


def test_a_new_criterion_stands_in_the_list_of_all_rules(house: Path) -> None:
    assert "answers-in-writing" in said(house, "-m", "generator", "explain")
