"""``directory registry`` proposes, and writes nothing."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Directory
from tests.registry.official_files import person, write_leie, write_nppes
from tests.registry.profiles import WITH_PEOPLE


def test_a_match_is_told_and_nothing_is_written(
    directory: Directory, house: Path, tmp_path: Path
) -> None:
    profile = house / "providers" / "example-a.yml"
    profile.write_text(WITH_PEOPLE, encoding="utf-8")
    nppes = write_nppes(tmp_path / "n.csv", [person("1234567893", "EXAMPLE", "ANA")])
    ended = directory("registry", "--nppes", nppes, "--seen", "2026-11-20")
    assert (ended.code, ended.err) == (0, "")
    assert "providers/example-a.yml:10: Ana Example, MD: NPI as in the registry" in ended.out
    assert profile.read_text("utf-8") == WITH_PEOPLE


def test_an_excluded_number_ends_with_1(directory: Directory, house: Path, tmp_path: Path) -> None:
    (house / "providers" / "example-a.yml").write_text(WITH_PEOPLE, encoding="utf-8")
    listed = {"LASTNAME": "X", "FIRSTNAME": "Y", "NPI": "1234567893", "EXCLDATE": "20260101"}
    ended = directory("registry", "--leie", write_leie(tmp_path / "l.csv", [listed]))
    assert ended.code == 1
    assert "on the exclusion list by NPI" in ended.out


def test_a_copy_must_be_named_and_be_one(directory: Directory, tmp_path: Path) -> None:
    assert "Name at least one copy" in directory("registry").err
    wrong = tmp_path / "n.csv"
    wrong.write_text("a,b\n", encoding="utf-8")
    ended = directory("registry", "--nppes", wrong)
    assert (ended.code, ended.out) == (2, "")
    assert "not in the layout of NPPES" in ended.err


@pytest.mark.parametrize("option", ["--nppes", "--leie"])
def test_a_pipe_and_a_device_are_not_waited_for(
    directory: Directory, tmp_path: Path, option: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", "/dev/zero"):
        ended = directory("registry", option, odd)
        assert ended.code == 2
        assert "name the file itself" in ended.err


def test_what_a_person_accepts_is_merged_and_the_comments_stay(
    directory: Directory, house: Path, tmp_path: Path
) -> None:
    profile = house / "providers" / "example-a.yml"
    # The look into a registry of NPIs raises nothing but the number.
    text = WITH_PEOPLE.replace("clinicians:\n", "clinicians:  # as their page has them\n")
    profile.write_text(text, encoding="utf-8")
    row = person("1234567893", "EXAMPLE", "ANA")
    others = person("1000000004", "OSAMPLE", "BEN")
    nppes = write_nppes(tmp_path / "n.csv", [row, others])
    found = tmp_path / "found"
    wanted = ("--nppes", nppes, "--seen", "2026-11-20", "--proposals", found, "--by", "erin")
    ended = directory("registry", *wanted)
    assert (ended.code, profile.read_text("utf-8")) == (0, text)
    draft = found / "example-a.draft.yml"
    assert draft.read_text("utf-8").count("take: ask") == 6
    draft.write_text(draft.read_text("utf-8").replace("take: ask", "take: yes"), encoding="utf-8")
    answers = tmp_path / "answers.yml"
    assert directory("draft", "--taken", draft, "--output", answers).code == 0
    merged = directory("merge", answers)
    assert merged.code == 0, merged.out
    after = profile.read_text("utf-8")
    assert "# as their page has them" in after
    assert 'npi: "1000000004"' in after
    assert (after.count("2084P0800X"), "in-part" in after) == (2, False)
    assert after.count("method: registry, by: erin") == 2
    assert directory("check", profile).code == 0
    again = directory("merge", answers)
    assert "has all of it; nothing was written" in again.out


def test_proposals_need_a_name_of_who_decides(directory: Directory, tmp_path: Path) -> None:
    nppes = write_nppes(tmp_path / "n.csv", [])
    ended = directory("registry", "--nppes", nppes, "--proposals", tmp_path / "found")
    assert ended.code == 2
    assert "--by who will decide" in ended.err
    assert not (tmp_path / "found").exists()
