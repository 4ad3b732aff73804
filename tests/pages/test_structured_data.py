"""What search engines are told: nothing that the page does not say, and never a rating."""

import json
from typing import Any

import pytest

from generator.judging import judge
from generator.model.judgement import Judgement
from generator.model.state import STATES
from generator.model.vocabulary import ProviderKind
from generator.pages.structured_data import as_json, breadcrumbs, provider_data
from tests.demonstration import demonstration, demonstration_pages, judged
from tests.pages.opened import shown, text_of
from tests.profiles import provider
from tests.today import TODAY

EVERYBODY = demonstration().judgements
TOLD = {path: page.json_ld for path, page in demonstration_pages().items() if page.json_ld}
RATINGS = {"aggregateRating", "review", "starRating", "ratingValue", "priceRange", "award"}
each_provider = pytest.mark.parametrize("judgement", EVERYBODY, ids=lambda one: one.slug)


def graph(path: str) -> list[dict[str, Any]]:
    data = json.loads(TOLD[path])
    assert data["@context"] == "https://schema.org"
    found: list[dict[str, Any]] = data["@graph"]
    return found


def of(judgement: Judgement) -> dict[str, Any]:
    return graph(f"providers/{judgement.slug}/")[0]


def keys(thing: Any) -> set[str]:
    if isinstance(thing, dict):
        return set(thing).union(*(keys(value) for value in thing.values()))
    return set().union(*(keys(one) for one in thing)) if isinstance(thing, list) else set()


def test_all_of_it_parses_and_none_of_it_rates_anybody() -> None:
    assert TOLD
    rated = {path for path in TOLD for thing in graph(path) if keys(thing) & RATINGS}
    assert rated == set()


def test_it_cannot_end_the_script_that_holds_it() -> None:
    assert [path for path, text in TOLD.items() if "<" in text] == []


@each_provider
def test_names_phones_and_places_stand_on_the_page_too(judgement: Judgement) -> None:
    text, data = text_of(shown(judgement.slug)), of(judgement)
    people = [*data.get("member", []), *data.get("employee", [])]
    said = [data["name"], data["description"], data.get("telephone", "")]
    said += [*data.get("alternateName", []), *(person["name"] for person in people)]
    for place in data.get("address", []):
        said += [place["addressLocality"], place["addressRegion"], place.get("postalCode", "")]
    assert [one for one in said if one not in text] == []
    codes = {name: code for code, name in STATES.items()}
    served = [area["name"] for area in data.get("areaServed", [])]
    assert [name for name in served if name not in text and f", {codes[name]}" not in text] == []


@each_provider
def test_what_nobody_knows_is_left_out(judgement: Judgement) -> None:
    assert [key for key, value in of(judgement).items() if value in (None, "", [])] == []
    thin = judgement.provider.accepting_new_patients is None
    assert ("isAcceptingNewPatients" in of(judgement)) is not thin


def test_only_where_there_is_a_place_to_go_it_is_a_clinic() -> None:
    for one in demonstration().listed:
        has_a_place = one.provider.kind is not ProviderKind.TELEHEALTH and bool(
            one.provider.locations
        )
        kind = "MedicalClinic" if has_a_place else "MedicalOrganization"
        assert of(one)["@type"] == kind


def test_without_a_website_the_address_is_ours() -> None:
    thin = judged("example-quiet-clinic")
    assert provider_data(thin, "https://directory.example/x/")["url"] == (
        "https://directory.example/x/"
    )


def test_a_word_like_clinician_is_not_put_after_a_name() -> None:
    people = [
        person
        for one in EVERYBODY
        for key in ("member", "employee")
        for person in of(one).get(key, [])
    ]
    suffixes = {person.get("honorificSuffix") for person in people}
    assert {"MD", "CRNA", "LCSW"} <= suffixes
    assert {"psychiatrist", "anesthesiologist"}.isdisjoint(suffixes)


def test_the_way_back_is_numbered_and_absolute() -> None:
    trail = [thing for path in TOLD for thing in graph(path) if thing["@type"] == "BreadcrumbList"]
    for steps in (one["itemListElement"] for one in trail):
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        assert all(step["item"].startswith("https://directory.example/demo/") for step in steps)
    assert len(trail) >= len(STATES)


def test_the_same_things_are_the_same_text() -> None:
    one, other = {"b": 1, "a": "é"}, {"a": "é", "b": 1}
    assert as_json(one) == as_json(other)
    assert "é" in as_json(one)
    assert breadcrumbs([])["itemListElement"] == []


def test_a_place_with_hours_of_its_own_is_told_with_them() -> None:
    own = {"open": [{"days": ["tue"], "opens": "08:00", "closes": "12:00"}], "evidence": "site"}
    reno = {"city": "Reno", "state": "NV", "evidence": "site"}
    one = provider(locations=[reno, {**reno, "city": "Elko", "hours": own}])
    (place,) = provider_data(judge("a", one, TODAY), "https://directory.example/a/")["location"]
    assert place["address"]["addressLocality"] == "Elko"
    (times,) = place["openingHoursSpecification"]
    assert (times["dayOfWeek"], times["opens"]) == (["Tuesday"], "08:00")
