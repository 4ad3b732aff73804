"""Where a clinic lies is looked up as the finder's script looks it up, and never guessed."""

import re

import pytest
import zipcodes

from generator.model.location import Location
from generator.model.state import STATES
from generator.pages.finder.points import SHORT, file_of, key_of, middle_of, point_of
from generator.publishing.shell.sources import source


def zip_point(code: str) -> tuple[int, int]:
    (one,) = zipcodes.matching(code)  # type: ignore[no-untyped-call]
    return round(float(one["lat"]) * 50), round(float(one["long"]) * 50)


def test_a_zip_is_where_the_package_says() -> None:
    assert point_of(Location(state="ID", zip="83702")) == zip_point("83702")
    assert point_of(Location(state="MA", zip="02139-0001")) == zip_point("02139")


def test_a_zip_of_another_state_is_not_believed_and_the_town_counts() -> None:
    wrong = Location(state="NV", city="Reno", zip="02139")
    assert point_of(wrong) == point_of(Location(state="NV", city="Reno"))


@pytest.mark.parametrize(
    ("town", "state"), [("St. Louis", "MO"), ("Saint Louis", "MO"), ("29 Palms", "CA")]
)
def test_a_town_is_found_however_it_is_written(town: str, state: str) -> None:
    assert point_of(Location(state=state, city=town)) is not None


def test_a_town_that_is_not_in_the_state_has_no_point() -> None:
    assert point_of(Location(state="NV", city="Nowhereville")) is None
    assert point_of(Location(state="NV")) is None


@pytest.mark.parametrize("code", STATES)
def test_every_state_has_a_middle(code: str) -> None:
    assert middle_of(code) is not None


def test_the_middle_of_nowhere_is_none() -> None:
    assert middle_of("ZZ") is None


def test_the_script_shortens_the_same_words() -> None:
    text = source("places.js").read_text("utf-8")
    (table,) = re.findall(r"const SHORT = \{(.*?)\};", text, re.DOTALL)
    assert dict(re.findall(r"(\w+): \"(\w+)\"", table)) == SHORT


def test_a_file_goes_by_the_first_letter_that_a_town_is_looked_up_by() -> None:
    assert (file_of("Boise"), file_of("Örebro"), file_of("29 Palms")) == (
        "towns-b",
        "towns-o",
        "towns-0",
    )
    assert key_of("Mt. Pleasant") == "mountpleasant"


def test_a_metro_area_lies_where_its_town_does() -> None:
    boston = point_of(Location(state="MA", city="Boston"))
    assert boston is not None
    for area in ("Boston", "Greater Boston"):
        assert point_of(Location(state="MA", area=area)) == boston
    assert point_of(Location(state="FL", area="Central Florida")) is None
