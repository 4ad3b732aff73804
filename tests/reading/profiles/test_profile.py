from datetime import date

from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_from_text
from tests.made_up_house import SOUND

DAY = date(2026, 11, 21)


def read(text: str = SOUND) -> Profile:
    profile, problems = profile_from_text(text, "a", "providers/a.yml", DAY)
    assert profile, problems
    return profile


def test_each_value_has_its_place_in_the_text() -> None:
    line, column = read().position(("website",))
    assert SOUND.splitlines()[line - 1][column - 1 :].startswith("https://a.example")
    assert read().document.data["name"] == "Example A"


def test_it_tells_what_no_other_should_have_and_what_it_was_called() -> None:
    profile = read(SOUND + "formerly: [example-old]\n")
    assert profile.unique_values == (
        ("website", "a.example", ("website",)),
        ("phone", "+1 415 555 0100", ("phone",)),
    )
    assert profile.formerly == ("example-old",)
