"""What a model accepts at a place."""

from generator.model.provider import Provider
from generator.reading.validation.known_keys import homes_of, keys_at


def test_the_keys_of_the_file_and_of_its_parts_are_known() -> None:
    assert "website" in keys_at(Provider, ())
    assert {"city", "state"} < set(keys_at(Provider, ("locations", 3)))
    assert "expires" in keys_at(Provider, ("clinicians", 0, "licenses", 1))
    assert "reply" in keys_at(Provider, ("flags", 0))


def test_the_keys_of_a_named_entry_are_those_of_every_entry() -> None:
    assert {"url", "seen", "method"} < set(keys_at(Provider, ("evidence", "faq")))
    assert keys_at(Provider, ("evidence", "url")) == keys_at(Provider, ("evidence", "faq"))


def test_a_place_without_keys_has_none() -> None:
    assert keys_at(Provider, ("routes", "values", 0)) == {}
    assert keys_at(Provider, ("name",)) == {}


def test_a_key_comes_with_its_explanation() -> None:
    assert keys_at(Provider, ())["name"] == "The name on its own pages."


def test_a_misplaced_key_has_a_home() -> None:
    assert homes_of(Provider, "npi") == ["clinicians"]
    assert homes_of(Provider, "same_day_treatment") == ["booking"]
    assert homes_of(Provider, "board") == [
        "clinicians > board_certification",
        "clinicians > more_certifications",
    ]
    assert homes_of(Provider, "name_of_nothing") == []
