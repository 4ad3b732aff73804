"""A change that takes an address or a red flag away must say so, before it is merged."""

import subprocess
from pathlib import Path

import pytest

from generator.contributing.since_base import problems_since
from generator.model.problem import DirectoryError
from generator.reading.profiles.removed import FILE
from tests.today import TODAY

PROFILE = """\
name: Example A
website: https://a.example/
kind: clinic
listing_basis: public_pages
summary: A made-up clinic.
routes: {values: [iv], evidence: site}
flags:
  - {rule: guarantees-outcome, note: Their front page promises a cure., evidence: site}
evidence: {site: {url: "https://a.example/", seen: 2026-11, method: copy}}
"""
CLEARED = "".join(PROFILE.splitlines(keepends=True)[:6] + PROFILE.splitlines(keepends=True)[8:])
TOLD = "history: [{on: 2026-11-20, what: They took it off., cleared: guarantees-outcome}]\n"
GONE = "a:\n  name: Example A\n  on: 2026-11-20\n  why: It asked us to.\n"


def git(root: Path, *asked: str) -> None:
    named = ("-c", "user.name=Erin", "-c", "user.email=erin@mail.example")
    subprocess.run(("git", "-C", root, *named, *asked), check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder whose one profile is in git."""
    (tmp_path / "providers").mkdir()
    (tmp_path / "providers/a.yml").write_text(PROFILE, encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "One")
    return tmp_path


def told(root: Path) -> list[tuple[str, str, str]]:
    problems = problems_since("HEAD", root, TODAY)
    return [(one.path, one.code, one.suggestion) for one in problems]


def write(root: Path, path: str, text: str) -> None:
    (root / path).write_text(text, encoding="utf-8")


def test_without_a_change_nothing_is_told(root: Path) -> None:
    assert told(root) == []


def test_a_new_name_asks_for_the_old_one_in_the_file(root: Path) -> None:
    git(root, "mv", "providers/a.yml", "providers/b.yml")
    ((path, code, fix),) = told(root)
    assert (path, code) == ("providers/b.yml", "address-lost")
    assert fix.endswith("formerly: [a]")
    write(root, "providers/b.yml", f"{PROFILE}formerly: [a]\n")
    assert told(root) == []


def test_a_red_flag_that_goes_with_a_new_name_asks_for_it_too(root: Path) -> None:
    (root / "providers/a.yml").unlink()
    other = CLEARED.replace("A made-up clinic.", "Words that are others. " * 20)
    write(root, "providers/b.yml", f"{other}formerly: [a]\n")
    assert [code for _, code, _ in told(root)] == ["cleared-untold"]


def test_a_file_that_is_gone_asks_for_its_entry(root: Path) -> None:
    (root / "providers/a.yml").unlink()
    ((path, code, fix),) = told(root)
    assert (path, code) == (FILE, "address-lost")
    assert "add an entry 'a'" in fix
    write(root, FILE, GONE)
    assert told(root) == []


def test_a_red_flag_that_is_gone_asks_for_a_line_of_history(root: Path) -> None:
    write(root, "providers/a.yml", CLEARED)
    ((path, code, fix),) = told(root)
    assert (path, code) == ("providers/a.yml", "cleared-untold")
    assert "cleared: guarantees-outcome}" in fix
    write(root, "providers/a.yml", CLEARED + TOLD)
    assert told(root) == []


@pytest.mark.parametrize("base", ["no-such-revision", "--output=x"])
def test_what_is_no_revision_is_told_in_a_sentence(root: Path, base: str) -> None:
    with pytest.raises(DirectoryError, match="git knows no revision"):
        problems_since(base, root, TODAY)
    assert not (root / "x").exists()
