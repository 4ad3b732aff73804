"""The folder of profiles: everything that is wrong, in one run; nothing that is well."""

import pickle
from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.profiles.providers import (
    each_provider,
    profile_paths,
    read_profile,
    read_providers,
)
from generator.reading.validation.validate import position_of
from tests.reading.problem_lines import problem_lines

SMALLEST = """\
name: {name}
kind: clinic
listing_basis: public_pages
summary: A made-up clinic for tests.
"""
SITE = """evidence:
  site: {url: https://harbor.example/faq, seen: 2026-11-10, method: website, by: erin}
"""


def folder(root: Path, **profiles: str) -> Path:
    (root / "providers").mkdir()
    for slug, text in profiles.items():
        start = SMALLEST.format(name=f"Example {slug}")
        (root / "providers" / f"{slug}.yml").write_text(start + text, encoding="utf-8")
    return root


FIVE = {
    "a": "webiste: https://a.example/\nphone: 555-0100\n",
    "b": "locations:\n  - {city: Reno, state: NW, zip: 8950}\n",
    "c": "integration: {answer: yess, evidence: stie}\nmonitoring: {vitalls: yes, evidence: site}\n"
    + SITE,
    "d": "prices:\n  - {service: iv infusion, amuont_usd: 450, per: sesion, evidence: site}\n"
    + SITE.replace("2026-11-10", "2026-13-10"),
    "e": "integration: {answer: yes, evidnce: site}\n" + SITE.replace("website", "webiste"),
}


def test_twelve_slips_in_five_files_are_twelve_answers(tmp_path: Path, today: date) -> None:
    profiles, problems = read_providers(folder(tmp_path, **FIVE), today)
    assert profiles == []
    expected = [
        "providers/a.yml:5:1 unknown-key",
        "providers/a.yml:6:8 phone-malformed",
        "providers/b.yml:6:25 unknown-state",
        "providers/b.yml:6:34 zip-malformed",
        "providers/c.yml:5:23 answer-not-yes-or-no",
        "providers/c.yml:5:39 unknown-evidence",
        "providers/c.yml:6:14 unknown-key",
        "providers/d.yml:6:28 unknown-key",
        "providers/d.yml:6:50 unknown-per",
        "providers/d.yml:8:49 date-malformed",
        "providers/e.yml:5:28 unknown-key",
        "providers/e.yml:7:69 unknown-method",
    ]
    assert [f"{p.path}:{p.line}:{p.column} {p.code}" for p in problems] == expected
    assert all(problem.suggestion for problem in problems)


LOOK = "evidence:\n  page: {url: https://harbor.example/, seen: 2026-11, method: copy}\n"


def test_a_thin_profile_is_welcome(tmp_path: Path, today: date) -> None:
    (profile,), problems = read_providers(folder(tmp_path, thin=LOOK), today)
    assert (profile.slug, profile.path, problems) == ("thin", "providers/thin.yml", [])


def test_a_profile_that_rests_on_nothing_is_refused(tmp_path: Path, today: date) -> None:
    root = folder(tmp_path, thin="", odd="phone: x\n")
    profiles, problems = read_providers(root, today)
    assert [problem.code for problem in problems] == ["phone-malformed", "no-evidence"]
    assert profiles == []


def test_a_profile_that_uses_the_whole_format_is_sound(today: date) -> None:
    here = Path(__file__).parent
    profile, problems = read_profile(here / "good.yml", here, today)
    assert problem_lines(problems) == ""
    assert profile
    assert profile.provider.clinicians[0].npi == "1234567893"


def test_the_places_of_a_profile_can_be_asked_for_later(tmp_path: Path, today: date) -> None:
    (profile,), _ = read_providers(folder(tmp_path, a="phone: 415 555 0100\n" + LOOK), today)
    again = pickle.loads(pickle.dumps(profile))  # noqa: S301 - what we pickled ourselves
    assert position_of(again.document.root, ("phone",)) == (5, 8)


def test_each_provider_says_the_same_as_all_together(tmp_path: Path, today: date) -> None:
    root = folder(
        tmp_path, **FIVE, f=f"phone: 4155550100\n{LOOK}", g=f'phone: "+1 415 555 0100"\n{LOOK}'
    )
    profiles, problems = read_providers(root, today)
    each = list(each_provider(root, today))
    assert [profile for profile, _ in each if profile] == profiles
    assert sorted(problem for _, found in each for problem in found) == problems
    assert [problem.code for problem in problems][-1] == "duplicate-phone"


def test_only_the_files_asked_for_are_read(tmp_path: Path, today: date) -> None:
    root = folder(tmp_path, **FIVE)
    _, problems = read_providers(root, today, [root / "providers" / "b.yml"])
    assert {problem.path for problem in problems} == {"providers/b.yml"}


def test_a_file_elsewhere_is_shown_by_its_own_path(tmp_path: Path, today: date) -> None:
    (tmp_path / "x.yml").write_text("nmae: x\n")
    (tmp_path / "root").mkdir()
    _, problems = read_profile(tmp_path / "x.yml", tmp_path / "root", today)
    assert {problem.path for problem in problems} == {str(tmp_path / "x.yml")}


def test_drafts_and_hidden_files_are_left_alone(tmp_path: Path) -> None:
    root = folder(tmp_path, a="")
    for name in ("_draft.yml", ".DS_Store"):
        (root / "providers" / name).write_text("x")
    assert [path.name for path in profile_paths(root)] == ["a.yml"]


def test_without_a_folder_it_cannot_run(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="there is no folder"):
        profile_paths(tmp_path)


def test_a_folder_that_leads_out_of_the_project_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "providers").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DirectoryError, match="leaves the project"):
        profile_paths(tmp_path / "root")


def test_a_name_with_a_line_end_is_one_line(tmp_path: Path, today: date) -> None:
    path = tmp_path / "a\nb.yml"
    path.write_text("nmae: x\n")
    _, problems = read_profile(path, tmp_path, today)
    assert {problem.path for problem in problems} == {r"a\nb.yml"}
    assert "\n" not in "".join(problem.message + problem.suggestion for problem in problems)
