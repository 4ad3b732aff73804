"""A former address leads to one provider; each conflict is told where it stands, with its mend."""

from pathlib import Path

import pytest

from generator.model.problem import Problem
from generator.reading.profiles.providers import read_providers
from generator.reading.profiles.removed import FILE
from tests.today import TODAY

PROFILE = """\
name: Example {0}
website: https://{0}.example/
kind: clinic
listing_basis: public_pages
summary: A made-up clinic.
routes: {{values: [iv], evidence: site}}
evidence: {{site: {{url: "https://{0}.example/", seen: 2026-11, method: copy}}}}
"""
REMOVED = "gone:\n  name: Gone\n  on: 2026-11-02\n  why: It closed.\n  formerly: [gone-before]\n"


def problems(root: Path, **formerly: list[str]) -> list[Problem]:
    folder = root / "providers"
    folder.mkdir()
    (root / FILE).write_text(REMOVED, encoding="utf-8")
    for name, old in formerly.items():
        end = f"formerly: [{', '.join(old)}]\n" if old else ""
        (folder / f"{name}.yml").write_text(PROFILE.format(name) + end, encoding="utf-8")
    return read_providers(root, TODAY)[1]


def test_a_name_that_nobody_has_is_free(tmp_path: Path) -> None:
    assert problems(tmp_path, a=["first", "second"], b=["third"]) == []


@pytest.mark.parametrize(
    ("old", "code", "said", "fix"),
    [
        ("a", "formerly-itself", "the name that this file has now", "take this out"),
        ("b", "formerly-in-use", "the address of providers/b.yml", "take it out"),
        ("gone", "formerly-twice", f"already leads to {FILE} (gone)", "leads to one place"),
        ("gone-before", "formerly-twice", f"already leads to {FILE} (gone)", "to one place"),
        ("Old Name", "name-not-a-slug", "not the name of a profile's file", "'old-name'"),
    ],
)
def test_what_is_taken_is_told_at_its_place(
    tmp_path: Path, old: str, code: str, said: str, fix: str
) -> None:
    (one,) = problems(tmp_path, a=["free", old], b=[])
    assert (one.path, one.code) == ("providers/a.yml", code)
    line = (tmp_path / one.path).read_text("utf-8").split("\n")[one.line - 1]
    assert line[one.column - 1 :].startswith(old)
    assert said in one.message
    assert fix in one.suggestion


def test_two_claims_on_one_address_are_told_with_the_later(tmp_path: Path) -> None:
    (one,) = problems(tmp_path, a=["old"], b=["old"])
    assert (one.path, one.code) == ("providers/b.yml", "formerly-twice")
    assert "already leads to providers/a.yml" in one.message
