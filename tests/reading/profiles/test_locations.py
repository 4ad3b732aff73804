"""ZIP, state and kind must fit each other."""

from typing import Any

import pytest

from generator.model.provider import Provider
from generator.reading.profiles.locations import contradicted_locations, with_short_zips
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.validate import validated


def found(**data: Any) -> list[tuple[str, str]]:
    return [(one.code, f"{one.message} | {one.suggestion}") for one in contradicted_locations(data)]


def test_a_zip_code_of_another_state_is_told_with_both() -> None:
    position = {"city": "San Francisco", "state": "CA", "zip": "10001"}
    ((code, words),) = found(locations=[position])
    assert code == "zip-in-another-state"
    assert "New York (NY)" in words
    assert "California (CA)" in words
    assert "the place of San Francisco, CA is used" in words


def test_a_zip_code_that_does_not_exist_is_told() -> None:
    ((_, words),) = found(locations=[{"city": "Reno", "state": "NV", "zip": "99999-0001"}])
    assert "there is no ZIP code 99999-0001" in words


@pytest.mark.parametrize(
    "position", [{"state": "NV", "zip": "89501"}, {"state": [], "zip": "1"}, {"zip": {}}, {}]
)
def test_what_fits_or_is_refused_elsewhere_is_not_told(position: dict[str, Any]) -> None:
    assert found(locations=[position, "x"]) == []


@pytest.mark.parametrize(
    ("state", "typed", "meant"),
    [("TX", "7870", ""), ("NJ", "7870", "07870"), ("PR", "601", "00601"), ("NY", "601", "")],
)
def test_zeros_come_back_only_where_they_fit_the_state(state: str, typed: str, meant: str) -> None:
    document = parse(f"locations: [{{state: {state}, zip: {typed}}}]\n", "x.yml")
    _, problems = validated(Provider, document, "x.yml")
    (told,) = [one for one in with_short_zips(problems, document) if one.code == "zip-malformed"]
    assert told.suggestion.startswith(f"did you mean '{meant}'?") is bool(meant)


def test_a_clinic_treats_nobody_by_telehealth() -> None:
    serves = {"states": ["CA"]}
    assert [code for code, _ in found(kind="clinic", serves=serves)] == ["kind-contradicted"]
    assert found(kind="both", serves=serves) == []
    assert found(kind="clinic", serves={"note": "None."}) == []


def test_a_telehealth_provider_with_a_street_says_what_it_is() -> None:
    position = {"state": "CA", "street": "1 Example St"}
    assert [code for code, _ in found(kind="telehealth", locations=[position])] == [
        "kind-contradicted"
    ]
    assert found(kind="telehealth", locations=[{**position, "note": "Their office."}]) == []
