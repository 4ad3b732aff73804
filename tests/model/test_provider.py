"""A provider as its profile states it."""

import pytest
from pydantic import ValidationError

from generator.model.provider import Provider
from generator.model.vocabulary import ConflictOfInterest
from tests.profiles import profile, provider

NEEDED = ["name", "kind", "listing_basis", "summary"]


@pytest.mark.parametrize("key", NEEDED)
def test_four_words_are_enough_and_none_of_them_can_be_left_out(key: str) -> None:
    assert Provider.model_validate({name: profile()[name] for name in NEEDED}).evidence == {}
    with pytest.raises(ValidationError) as caught:
        provider(**{key: None})
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [
        ((key,), "missing")
    ]


def test_what_nobody_said_is_absent_never_no() -> None:
    silent = provider(evidence={})
    known = {name for name in silent.model_fields_set if name != "evidence"}
    assert known == {*NEEDED, "website"}
    assert silent.booking.same_day_treatment is None
    assert silent.verified is None
    assert silent.conflict_of_interest is ConflictOfInterest.NONE


def test_an_unknown_key_is_refused_at_every_depth() -> None:
    for changes in (
        {"stars": "5"},
        {"booking": {"instant": "yes"}},
        {"locations": [{"city": "Reno", "state": "NV", "county": "Washoe"}]},
    ):
        with pytest.raises(ValidationError) as caught:
            provider(**changes)
        assert caught.value.errors()[0]["type"] == "extra_forbidden"


def test_the_slug_is_the_file_s_name_and_never_inside() -> None:
    assert "slug" not in Provider.model_fields


@pytest.mark.slow
def test_every_field_says_what_it_is_for() -> None:
    schema = Provider.model_json_schema()
    parts = {"Provider": schema, **schema["$defs"]}
    silent = [
        f"{part}.{name}"
        for part, one in parts.items()
        for name, field in one.get("properties", {}).items()
        if not field.get("description")
    ]
    assert silent == []
