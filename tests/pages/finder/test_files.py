"""The files of the finder hold everybody once, in the published order, and nothing of a person."""

import gzip
import json
from datetime import date
from typing import Any

import pytest

from generator.model.state import STATES, names_of
from generator.pages.finder.facets.every_facet import FACETS
from generator.pages.finder.files import finder_files
from generator.pages.wording.finding_words import finding_words
from tests.demonstration import demonstration, directory_of
from tests.profiles import provider

DEMO = demonstration()
LISTED = DEMO.listed


def files() -> dict[str, Any]:
    return {file.path: json.loads(file.data) for file in finder_files(DEMO)}


def alone(**changes: Any) -> dict[str, Any]:
    """Return what the finder is told of a directory of one."""
    (file,) = finder_files(directory_of([provider(**changes)]))
    told: dict[str, Any] = json.loads(file.data)
    return told


def answers(column: dict[str, Any]) -> list[list[str]]:
    return [column["answers"][number] for number in column["of"]]


def test_a_short_list_needs_one_file() -> None:
    assert list(files()) == ["finder/all.json"]
    assert files()["finder/all.json"]["words"] == [finding_words(one) for one in LISTED]


def test_every_facet_is_told_for_every_provider_in_the_published_order() -> None:
    facets = files()["finder/all.json"]["facets"]
    assert list(facets) == [facet.id for facet in FACETS]
    for facet in FACETS:
        assert answers(facets[facet.id]) == [list(facet.has(one)) for one in LISTED]


def test_what_is_not_known_is_null_and_never_zero() -> None:
    data = files()["finder/all.json"]
    quiet = [one.slug for one in LISTED].index("example-quiet-clinic")
    assert data["price"][quiet] is None
    assert data["checked"][quiet] is None
    assert data["documented"][quiet] == 0


def test_a_place_is_a_point_or_the_middle_of_its_state() -> None:
    places = answers(files()["finder/all.json"]["places"])
    by_slug = dict(zip([one.slug for one in LISTED], places, strict=True))
    assert by_slug["example-harbor-clinic"] == ["1889,-6121"]
    assert by_slug["example-quiet-clinic"] == ["?"]
    assert by_slug["example-summit-psychiatry"] == ["1942,-5241", "1914,-5231", "NM:1734,-5309"]
    assert by_slug["example-lantern-telehealth"] == []


def test_states_by_video_are_those_of_telehealth_alone() -> None:
    video = answers(files()["finder/all.json"]["video"])
    by_slug = dict(zip([one.slug for one in LISTED], video, strict=True))
    assert by_slug["example-harbor-clinic"] == ["CA", "NV"]
    assert by_slug["example-clinica-nandu"] == []
    assert by_slug["example-lantern-telehealth"][0] == "WA"


@pytest.mark.parametrize(
    ("amounts", "cents"),
    [(["450"], 45000), (["449.99"], 44999), (["450.50", "299.95"], 29995), (["0"], 0), ([], None)],
)
def test_a_price_is_the_lowest_for_a_session_in_cents(
    amounts: list[str], cents: int | None
) -> None:
    prices = [
        {"service": "iv infusion", "amount_usd": one, "per": "session", "evidence": "site"}
        for one in amounts
    ]
    assert alone(prices=prices)["price"] == [cents]


@pytest.mark.parametrize(
    ("kind", "serves", "told"),
    [
        ("telehealth", None, ["?"]),
        ("both", None, ["?"]),
        ("telehealth", {"count": "20", "evidence": "site"}, ["?"]),
        ("telehealth", {"states": ["WA", "OR"], "evidence": "site"}, ["WA", "OR"]),
        ("clinic", None, []),
        ("clinic", {"states": ["WA"], "evidence": "site"}, []),
    ],
)
def test_telehealth_that_names_no_state_may_be_anywhere_and_a_clinic_may_not(
    kind: str, serves: dict[str, Any] | None, told: list[str]
) -> None:
    assert answers(alone(kind=kind, serves=serves)["video"]) == [told]


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ({"state": "NV"}, "NV:1892,-5833"),
        ({"state": "NV", "city": "Reno"}, "1977,-5991"),
        ({"state": "NV", "city": "Reno", "zip": "89501"}, "1976,-5991"),
        ({"state": "NV", "zip": "89501-1234"}, "1976,-5991"),
    ],
)
def test_two_clinics_in_one_place_are_one_place(location: dict[str, str], told: str) -> None:
    assert answers(alone(locations=[location, location])["places"]) == [[told]]


def test_the_day_of_a_check_is_the_number_of_its_day() -> None:
    checked = alone(verified={"on": "2026-11-12", "by": "Erin Example"})
    assert checked["checked"] == [date(2026, 11, 12).toordinal()]


def test_the_script_is_told_how_many_there_are_and_where_they_lie(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = files()["finder/all.json"]
    assert (told["providers"], told["on_page"], told["per_file"]) == (len(LISTED), len(LISTED), 20)
    monkeypatch.setattr("generator.pages.finder.files.CARDS_PER_PAGE", 3)
    assert files()["finder/all.json"]["on_page"] == 3


def test_the_script_is_told_which_choices_hide_and_which_states_are_next_door() -> None:
    told = files()["finder/all.json"]
    assert {facet: ids for facet, ids in told["hides"].items() if ids} == {
        "flags": ["no-confirmed", "no-possible"],
        "checked": ["not-overdue"],
    }
    assert list(told["hides"]) == list(told["facets"])
    assert sorted(told["borders"]["OR"]) == ["CA", "ID", "NV", "WA"]
    assert set(told["borders"]) == set(STATES)
    assert told["states"] == {code: list(names_of(code)) for code in STATES}


def test_overdue_listings_are_the_last_ones() -> None:
    data = files()["finder/all.json"]
    facet = answers(data["facets"]["checked"])
    assert data["overdue"] == 1
    assert [("not-overdue" in one) for one in facet] == [True] * (len(LISTED) - 1) + [False]


def test_the_demonstration_costs_little_to_fetch() -> None:
    assert sum(len(gzip.compress(file.data)) for file in finder_files(DEMO)) < 5000
