"""A value stands once in a list, and a comma ends an entry."""

from typing import Any

import pytest

from generator.reading.profiles.repeated import repeated


def found(**data: Any) -> list[tuple[str, str]]:
    return sorted((one.code, one.message) for one in repeated(data))


def test_a_repeated_value_is_named_once() -> None:
    ((code, message),) = found(serves={"states": ["CA", "CA", "OR", "CA"]})
    assert code == "value-twice"
    assert "'CA' stands more than once; the first is entry 1" in message


def test_case_makes_no_new_value() -> None:
    codes = [code for code, _ in found(languages={"values": ["Spanish", "spanish"]})]
    assert codes == ["language-name", "value-twice"]
    assert [code for code, _ in found(also_known_as=["Pine", "PINE"])] == ["value-twice"]


def test_one_language_has_one_name() -> None:
    assert [code for code, _ in found(languages={"values": ["Spanish", "Español"]})] == [
        "value-twice"
    ]
    assert [code for code, _ in found(languages={"values": ["Spanish, English"]})] == [
        "languages-in-one"
    ]
    assert found(languages={"values": ["English", "Español", "Haitian Creole", "ASL"]}) == []


@pytest.mark.parametrize("tail", ["Inc.", "LLC", "PLLC", "P.C.", "and others", "or a nurse"])
def test_the_end_of_an_entry_is_told(tail: str) -> None:
    ((code, _),) = found(also_known_as=["Pine", tail])
    assert code == "entry-cut-in-two"


def test_a_state_or_a_credential_is_no_end_of_an_entry() -> None:
    assert found(serves={"states": ["CA", "PA"]}) == []
    assert found(also_known_as=["Andover Clinic", "Oregon Clinic"]) == []


def test_the_names_of_evidence_beside_languages_are_no_languages() -> None:
    data = {"languages": {"values": ["English"], "evidence": ["faq", "call"]}}
    assert list(repeated(data)) == []


def test_a_dash_between_brackets_is_no_part_of_an_entry() -> None:
    listed = {"languages": {"values": ["-English", "- Spanish"]}, "also_known_as": ["A-One", "-5"]}
    found = [(one.at[-1], one.code, one.suggestion) for one in repeated(listed)]
    assert found == [
        (0, "dash-in-brackets", "write 'English'"),
        (1, "dash-in-brackets", "write 'Spanish'"),
    ]
