"""The whole directory: who stands where, counted once."""

from typing import Any

from generator.directory import Directory
from generator.facts.service_area import treats_in
from generator.model.finding import Freshness, ListingStatus
from generator.model.state import STATES
from generator.model.vocabulary import ProviderKind
from tests.demonstration import demonstration, directory_of
from tests.profiles import provider

DIRECTORY = demonstration()
HTTPS = "https://directory.example"


def names(*changes: dict[str, Any]) -> list[str]:
    directory = directory_of(provider(**each) for each in changes)
    return [one.provider.name for one in directory.listed]


def at(url: str) -> Directory:
    config = DIRECTORY.config.model_copy(update={"url": url})
    return Directory(config, DIRECTORY.today, (), {})


def test_everybody_is_listed_closed_or_withheld_and_only_one_of_them() -> None:
    listed = {one.slug for one in DIRECTORY.listed}
    closed = {one.slug for one in DIRECTORY.closed}
    withheld = {one.slug for one in DIRECTORY.judgements if one.listing is ListingStatus.WITHHELD}
    assert listed | closed | withheld == {one.slug for one in DIRECTORY.judgements}
    assert closed == {"example-closed-doors", "example-merged-care"}
    assert withheld == {"example-withheld-practice"}
    assert len(listed) + len(closed) + len(withheld) == len(DIRECTORY.judgements)


def test_lists_go_by_name_whatever_the_order_of_the_files_and_overdue_comes_last() -> None:
    old = {"verified": {"on": "2025-01-01", "by": "Erin Example"}}
    assert names({"name": "B"}, {"name": "a"}, {"name": "A old", **old}, {"name": "É"}) == [
        "a",
        "B",
        "É",
        "A old",
    ]
    assert DIRECTORY.listed[-1].freshness is Freshness.OVERDUE


def test_nobody_is_counted_twice_in_a_state_or_in_none_where_they_treat_people() -> None:
    for code in STATES:
        clinics, remote = DIRECTORY.clinics_by_state[code], DIRECTORY.telehealth_by_state[code]
        together = {one.slug for one in (*clinics, *remote)}
        assert DIRECTORY.counts[code] == len(together)
        assert {one.slug for one in DIRECTORY.listed if code in treats_in(one.provider)} == together


def test_every_state_and_territory_is_there_with_or_without_providers() -> None:
    assert list(DIRECTORY.counts) == list(STATES)
    assert set(DIRECTORY.clinics_by_state) == set(DIRECTORY.telehealth_by_state) == set(STATES)
    assert DIRECTORY.counts["PR"] == 1
    assert DIRECTORY.counts["GU"] == 0
    assert DIRECTORY.counts["GA"] == DIRECTORY.counts["IL"] == DIRECTORY.counts["FL"] == 0


def test_telehealth_that_names_no_state_is_not_lost() -> None:
    silent = {one.slug for one in DIRECTORY.telehealth_without_states}
    assert silent == {"example-night-owl"}
    assert all(
        one.provider.kind is not ProviderKind.CLINIC for one in DIRECTORY.telehealth_without_states
    )


def test_addresses_stand_under_the_site_with_one_slash() -> None:
    for url in (HTTPS, f"{HTTPS}/"):
        assert at(url).address("rules/") == f"{HTTPS}/rules/"
        assert at(url).base_path == "/"
    for url in (f"{HTTPS}/demo", f"{HTTPS}/demo/"):
        assert at(url).address("") == f"{HTTPS}/demo/"
        assert at(url).base_path == "/demo/"
