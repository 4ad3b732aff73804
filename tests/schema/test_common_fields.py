"""Each field that a short skeleton names or leaves out is one that a profile has."""

from generator.model.provider import Provider
from generator.schema.common_fields import COMMON, SELDOM
from generator.schema.fields import fields


def test_common_fields_are_keys_of_a_profile_each_once() -> None:
    assert set(COMMON) <= set(Provider.model_fields)
    assert len(set(COMMON)) == len(COMMON)


def test_what_is_left_out_stands_inside_of_common_fields_and_is_not_needed() -> None:
    inside = {
        field.name: field for field in fields() if field.at[0] in COMMON and len(field.at) > 1
    }
    assert set(inside) >= SELDOM
    whole = [field for field in fields() if field.at[0] in COMMON and field.name in SELDOM]
    assert [field.path for field in whole if field.is_needed and field.name != "status"] == []
