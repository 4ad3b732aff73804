from datetime import date
from pathlib import Path

import pytest

from generator.model.finding import ListingStatus
from generator.project import read_project
from tests.made_up_house import MISSPELT, SETTINGS

DAY = date(2026, 11, 21)


def test_everything_that_a_site_is_made_from_is_read(house: Path) -> None:
    project = read_project(house, DAY)
    assert (project.problems, project.errors) == ([], 0)
    assert project.config is not None
    assert project.config.name == "Example Directory"
    assert list(project.sources) == ["an-example"]
    assert [article.path for article in project.articles] == ["learn/example"]
    assert [profile.slug for profile in project.profiles] == ["example-a"]


def test_mistakes_are_counted_and_keep_their_files_out(house: Path) -> None:
    (house / "providers/example-b.yml").write_text(MISSPELT, encoding="utf-8")
    project = read_project(house, DAY)
    assert project.errors == 1
    assert [profile.slug for profile in project.profiles] == ["example-a"]


def test_the_directory_is_judged_by_the_settings_of_the_site(house: Path) -> None:
    strict = "listing: {must_document: [publishes-prices]}\nfreshness: {fresh_days: 30}\n"
    (house / "site_config.yml").write_text(SETTINGS + strict, encoding="utf-8")
    directory = read_project(house, DAY).directory()
    assert [judgement.listing for judgement in directory.judgements] == [ListingStatus.WITHHELD]
    assert directory.config.freshness.fresh_days == 30


def test_settings_with_mistakes_judge_nobody(house: Path) -> None:
    (house / "site_config.yml").write_text("name: Example Directory\n", encoding="utf-8")
    project = read_project(house, DAY)
    assert project.config is None
    with pytest.raises(ValueError, match="settings"):
        project.directory()
