from datetime import date
from pathlib import Path

import pytest

from generator.checking import Examined, examine
from generator.model.finding import Freshness, ListingStatus
from generator.model.problem import DirectoryError
from tests.made_up_house import MISSPELT, PAGE, SETTINGS, SOUND

DAY = date(2026, 11, 21)
VERIFIED = SOUND + "verified: {on: 2026-11-10, by: an-example-editor}\n"


def codes(examined: Examined) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in examined.problems]


@pytest.fixture
def broken(house: Path) -> Path:
    """The house with one mistake in each kind of file."""
    (house / "providers/example-b.yml").write_text(MISSPELT, encoding="utf-8")
    (house / "content/learn/example.md").write_text(PAGE.replace("title", "tilte"), "utf-8")
    (house / "content/sources.yml").write_text("an-example: 1\n", encoding="utf-8")
    (house / "site_config.yml").write_text(SETTINGS + "colour: red\n", encoding="utf-8")
    return house


def test_nothing_is_wrong_in_a_sound_house(house: Path) -> None:
    examined = examine(house, DAY)
    assert examined.problems == []
    assert [judgement.slug for judgement in examined.judgements] == ["example-a"]


def test_every_kind_of_file_is_examined_in_one_run(broken: Path) -> None:
    paths = {path for path, _ in codes(examine(broken, DAY))}
    assert paths == {
        "providers/example-b.yml",
        "content/learn/example.md",
        "content/sources.yml",
        "site_config.yml",
    }


@pytest.mark.parametrize(
    "name",
    [
        "providers/example-b.yml",
        "content/learn/example.md",
        "content/sources.yml",
        "site_config.yml",
    ],
)
def test_only_the_named_file_is_told_of(name: str, broken: Path) -> None:
    assert {path for path, _ in codes(examine(broken, DAY, [broken / name]))} == {name}


def test_a_folder_tells_of_all_in_it(broken: Path) -> None:
    assert codes(examine(broken, DAY, [broken])) == codes(examine(broken, DAY))


def test_the_settings_decide_who_is_listed_and_what_is_fresh(house: Path) -> None:
    (house / "providers/example-a.yml").write_text(VERIFIED, encoding="utf-8")
    strict = "listing: {must_document: [publishes-prices]}\nfreshness: {fresh_days: 1}\n"
    (house / "site_config.yml").write_text(SETTINGS + strict, encoding="utf-8")
    for paths in ([], [house / "providers/example-a.yml"]):
        (judgement,) = examine(house, DAY, paths).judgements
        assert judgement.listing is ListingStatus.WITHHELD
        assert judgement.freshness is Freshness.DUE


def test_a_mistake_in_the_settings_stops_no_judgement(broken: Path) -> None:
    examined = examine(broken, DAY, [broken / "providers/example-a.yml"])
    assert [judgement.listing for judgement in examined.judgements] == [ListingStatus.LISTED]


def test_a_profile_that_shares_nothing_new_is_judged_once(house: Path) -> None:
    other = SOUND.replace("Example A", "Example B").replace("0100", "0101")
    (house / "providers/example-b.yml").write_text(
        other.replace("https://a.example\n", "https://a.example/b\n"), encoding="utf-8"
    )
    # The same host is looked at, and found to be another page of it.
    examined = examine(house, DAY, [house / "providers/example-b.yml"])
    assert (codes(examined), len(examined.judgements)) == ([], 1)


def test_a_folder_that_is_no_project_is_said(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="site_config"):
        examine(tmp_path, DAY)


def test_a_red_flag_that_no_rule_knows_is_told_with_or_without_a_name(house: Path) -> None:
    flag = "flags: [{rule: guarantees-outcom, evidence: page, note: A made-up note.}]\n"
    (house / "providers/example-a.yml").write_text(SOUND + flag, encoding="utf-8")
    named = examine(house, DAY, [house / "providers/example-a.yml"])
    assert codes(named) == codes(examine(house, DAY))
    assert len(codes(named)) == 1
