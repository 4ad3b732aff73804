"""Every field finds what its examples state, and nothing in what only looks alike."""

from collections.abc import Iterator

import pytest

from generator.drafting.every_field import fields
from generator.drafting.field import DraftField, DraftValue


def stated() -> Iterator[object]:
    for field in fields():
        for text, value in field.states.items():
            yield pytest.param(field, text, value, id=f"{field.id}: {text[:40]}")


def silent() -> Iterator[object]:
    for field in fields():
        for text in field.silent:
            yield pytest.param(field, text, id=f"{field.id}: {text[:40]}")


@pytest.mark.parametrize(("field", "text", "value"), list(stated()))
def test_a_field_finds_what_its_example_states(
    field: DraftField, text: str, value: DraftValue
) -> None:
    found = list({repr(sorted(one.value.items())): one.value for one in field.find(text)}.values())
    assert found == [value]


@pytest.mark.parametrize(("field", "text"), list(silent()))
def test_a_field_is_silent_where_nothing_is_stated(field: DraftField, text: str) -> None:
    assert list(field.find(text)) == []


def test_each_field_has_a_name_of_its_own_and_both_kinds_of_examples() -> None:
    names = [field.id for field in fields()]
    assert len(set(names)) == len(names) >= 28
    assert [one.id for one in fields() if len(one.states) < 2 or len(one.silent) < 4] == []
