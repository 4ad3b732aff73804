"""Every field finds what its examples state, and nothing in what only looks alike."""

from generator.drafting.every_field import fields
from generator.drafting.field import DraftField, DraftValue


def found(field: DraftField, text: str) -> list[DraftValue]:
    """Return the different values that a field finds in a text."""
    return list({repr(sorted(one.value.items())): one.value for one in field.find(text)}.values())


def test_a_field_finds_what_its_example_states() -> None:
    wrong = {
        f"{field.id}: {text}": found(field, text)
        for field in fields()
        for text, value in field.states.items()
        if found(field, text) != [value]
    }
    assert wrong == {}


def test_a_field_is_silent_where_nothing_is_stated() -> None:
    every = ((field, text) for field in fields() for text in field.silent)
    assert {f"{f.id}: {text}": told for f, text in every if (told := found(f, text))} == {}


def test_each_field_has_a_name_of_its_own_and_both_kinds_of_examples() -> None:
    names = [field.id for field in fields()]
    assert len(set(names)) == len(names) >= 28
    assert [one.id for one in fields() if len(one.states) < 2 or len(one.silent) < 4] == []
