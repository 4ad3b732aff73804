"""A profile that got another name is one provider, however much of it changed with the name."""

from pathlib import Path

from generator.contributing.review.base import base_at
from generator.contributing.review.renames import is_profile, renamed_profiles
from tests.contributing.review.changed import changed, file, profile
from tests.publishing.reproduction.repository import committed

FLAG = """\
flags:
  - {rule: guarantees-outcome, note: Their front page promises a cure., evidence: page}
"""


def moved(house: Path, text: str, name: str = "other") -> None:
    file(house).unlink()
    (house / "providers" / f"{name}.yml").write_text(text, encoding="utf-8")


def test_an_edit_with_the_name_is_compared_with_what_the_file_was(house: Path) -> None:
    text = profile("formerly: [example-a]\n").replace("English", "Spanish")
    (one,) = changed(house, lambda: moved(house, text)).profiles
    assert (one.slug, one.state, one.formerly) == ("other", "renamed", "example-a")
    facts = {fact.field: (fact.before, fact.after) for fact in one.facts}
    assert facts["languages.values"] == ("English", "Spanish")
    assert "summary" not in facts
    assert one.card_before


def test_a_red_flag_that_went_with_the_name_is_told(house: Path) -> None:
    after = profile("formerly: [example-a]\n")
    (one,) = changed(house, lambda: moved(house, after), profile(FLAG)).profiles
    assert [(flag.rule, flag.before, flag.after) for flag in one.flags] == [
        ("guarantees-outcome", "confirmed", "not stated")
    ]


def test_git_sees_a_new_name_that_the_file_does_not_tell(house: Path) -> None:
    base = base_at(house, committed(house))
    (house / "providers" / "example-a.yml").rename(house / "providers" / "other.yml")
    committed(house)
    assert renamed_profiles(base) == {"other": "example-a"}


def test_what_the_file_says_goes_before_what_looks_alike(house: Path) -> None:
    for other in (house / "providers").iterdir():
        other.unlink()
    file(house).write_text(profile(), encoding="utf-8")
    base = base_at(house, committed(house))
    moved(house, "name: B\nformerly: [example-a]\n", "said")
    (house / "providers" / "alike.yml").write_text(profile(), encoding="utf-8")
    committed(house)
    assert renamed_profiles(base)["said"] == "example-a"


def test_nobody_takes_over_a_profile_that_is_still_there(house: Path) -> None:
    base = base_at(house, committed(house))
    (house / "providers" / "other.yml").write_text(
        profile("formerly: [example-a]\n"), encoding="utf-8"
    )
    assert renamed_profiles(base) == {}


def test_odd_files_tell_nothing(house: Path) -> None:
    base = base_at(house, committed(house))
    moved(house, "formerly: {a: b}\n")
    (house / "providers" / "list.yml").write_text("formerly: [[example-a], 1]\n", encoding="utf-8")
    (house / "providers" / "bad.yml").write_bytes(b"\xff\xfe\x00")
    (house / "providers" / "link.yml").symlink_to("/etc/passwd")
    assert renamed_profiles(base) == {}


def test_only_files_of_that_folder_with_that_ending_are_profiles() -> None:
    named = ("providers/a.yml", "providers/b/c.yml", "providers/_removed.yml", "x/a.yml", "a.yml")
    assert [path for path in named if is_profile(path)] == ["providers/a.yml"]
