"""Where a ZIP or a town lies, asked of places.js in a real page."""

from collections.abc import Iterator
from typing import Any

import pytest
import zipcodes
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from generator.model.state import STATES
from tests.browser.asking import Asked
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LATITUDES = st.floats(-85, 85)
LONGITUDES = st.floats(-180, 180)
POINTS = st.fixed_dictionaries({"lat": LATITUDES, "lon": LONGITUDES})


@pytest.fixture
def fresh(browser: Browser) -> Iterator[Asked]:
    """A page that has loaded nothing yet."""
    asked = Asked(browser)
    yield asked
    asked.page.close()


@pytest.fixture(scope="module")
def asked(browser: Browser) -> Iterator[Asked]:
    """A page that is told what each text needs before it is asked."""
    asked = Asked(browser)
    yield asked
    asked.page.close()


def coordinates(asked: Asked, text: str) -> Any:
    return asked("(await places.loadPlaces(it), places.coordinates(it))", text)


def test_a_zip_needs_one_small_file_and_a_town_two(fresh: Asked) -> None:
    assert coordinates(fresh, "94102")["label"] == "94102, CA"
    coordinates(fresh, "94102-0001")
    assert fresh.addresses == ["", "assets/places-9.json"]
    coordinates(fresh, "Miami, FL")
    assert fresh.addresses[2:] == ["assets/towns-m.json", "assets/places-3.json"]


def test_each_file_is_fetched_once_however_often_it_is_wanted(fresh: Asked) -> None:
    fresh("Promise.all(['Boston, MA', '02139', '02139'].map((one) => places.loadPlaces(one)))")
    fresh("places.loadPlaces('Brookline, MA')")
    assert sorted(fresh.addresses) == ["", "assets/places-0.json", "assets/towns-b.json"]


def test_what_is_typed_is_never_sent(fresh: Asked) -> None:
    for text in ("94102", "Truckee, CA", "Springfield"):
        coordinates(fresh, text)
    named = {f"assets/{name}.json" for name in ("places-9", "towns-t", "towns-s")}
    assert set(fresh.addresses) == {"", *named}


def test_a_line_that_was_down_is_tried_again(fresh: Asked) -> None:
    fresh.is_down = True
    assert fresh("places.loadPlaces('94102').then(() => 'came', () => 'down')") == "down"
    assert fresh("places.coordinates('94102')") is None
    fresh.is_down = False
    assert fresh("places.loadPlaces('94102').then(() => 'came', () => 'down')") == "came"
    assert coordinates(fresh, "94102") is not None


def test_a_known_zip_is_where_the_package_says(asked: Asked) -> None:
    some = zipcodes.list_all()[::97]  # type: ignore[no-untyped-call]
    known = [one for one in some if one["active"] and one["state"] in STATES]
    asked("Promise.all([...'0123456789'].map((digit) => places.loadPlaces(`${digit}0000`)))")
    answers = asked("it.map((zip) => places.coordinates(zip))", [one["zip_code"] for one in known])
    for one, answer in zip(known, answers, strict=True):
        assert answer["states"] == [one["state"]]
        assert abs(answer["lat"] - float(one["lat"])) <= 0.0101
        assert abs(answer["lon"] - float(one["long"])) <= 0.0101


@pytest.mark.parametrize(
    ("zip_code", "state"),
    [
        ("00901", "PR"),
        ("00802", "VI"),
        ("96910", "GU"),
        ("96799", "AS"),
        ("96950", "MP"),
        ("99501", "AK"),
        ("96813", "HI"),
        ("20001", "DC"),
    ],
)
def test_no_state_or_territory_is_left_out(asked: Asked, zip_code: str, state: str) -> None:
    assert coordinates(asked, zip_code)["states"] == [state]


def test_every_place_of_a_profile_is_found(asked: Asked) -> None:
    for judgement in demonstration().judgements:
        for place in judgement.provider.locations:
            for text in filter(None, (place.zip, place.city and f"{place.city}, {place.state}")):
                assert coordinates(asked, text)["states"] == [place.state], text


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("San Francisco, CA", "San Francisco, CA"),
        ("san francisco", "San Francisco, CA"),
        ("  SAN   FRANCISCO  california ", "San Francisco, CA"),
        ("Saint Louis, MO", "Saint Louis, MO"),
        ("St. Louis, MO", "Saint Louis, MO"),
        ("st louis missouri", "Saint Louis, MO"),
        ("Mt. Pleasant, SC", "Mount Pleasant, SC"),
        ("Mayagüez, PR", "Mayaguez, PR"),
        ("Bayamón", "Bayamon, PR"),
        ("Coeur d'Alene, ID", "Coeur D Alene, ID"),
        ("Winston-Salem", "Winston Salem, NC"),
        ("Washington, D.C.", "Washington, DC"),
        ("Washington DC", "Washington, DC"),
        ("New York", "New York, NY"),
        ("New York, New York", "New York, NY"),
        ("Charlotte Amalie, VI", "Charlotte Amalie, VI"),
        ("Hagåtña, GU", "Hagatna, GU"),
        ("Pago Pago", "Pago Pago, AS"),
        ("29 Palms, CA", "29 Palms, CA"),
    ],
)
def test_a_town_is_found_however_it_is_written(asked: Asked, text: str, label: str) -> None:
    assert coordinates(asked, text)["label"] == label


def test_a_town_of_several_states_is_for_the_person_to_choose(asked: Asked) -> None:
    assert coordinates(asked, "Springfield") is None
    labels = [one["label"] for one in asked("places.townsNamed('Springfield')")]
    assert {"Springfield, IL", "Springfield, MA", "Springfield, MO"} <= set(labels)
    assert labels == sorted(set(labels))
    for label in labels:
        assert coordinates(asked, label)["label"] == label


@pytest.mark.parametrize(
    "text",
    ["", "   ", "9410", "00000", "09001", "Nowhereville", "Boston, ZZ", ",", "California, CA"],
)
def test_what_is_not_known_is_not_guessed(asked: Asked, text: str) -> None:
    assert coordinates(asked, text) is None
    assert asked("places.townsNamed(it)", text) == []


def test_a_zip_that_is_not_listed_is_answered_by_its_neighbour(asked: Asked) -> None:
    assert coordinates(asked, "94100")["label"] == "94100, CA (approximate)"
    near, known = coordinates(asked, "94100"), coordinates(asked, "94102")
    assert asked("places.milesBetween(it[0], it[1])", [near, known]) < 10


def test_numbers_that_are_neighbours_across_an_ocean_tell_nothing(asked: Asked) -> None:
    # 96799 is Pago Pago, 96797 Waipahu near Honolulu.
    assert coordinates(asked, "96798") is None


def test_miles_are_those_of_the_atlas(asked: Asked) -> None:
    for one, other, miles in (
        ("10001", "90001", 2450),
        ("94102", "94612", 9),
        ("33101", "00901", 1035),
    ):
        found = asked(
            "places.milesBetween(places.coordinates(it[0]), places.coordinates(it[1]))",
            [one, other],
        )
        assert found == pytest.approx(miles, rel=0.1)


@settings(max_examples=30)
@given(trio=st.tuples(POINTS, POINTS, POINTS))
def test_miles_behave_as_distances_do(asked: Asked, trio: tuple[Any, ...]) -> None:
    one, there, back, detour = asked(
        "(([a, b, c]) => { const m = places.milesBetween; "
        "return [m(a, a), m(a, b), m(b, a), m(a, c) + m(c, b)]; })(it)",
        list(trio),
    )
    assert one == 0
    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= 12_450
    assert detour >= there - 1e-6
