from generator.form.sections import LEFT_OUT, SECTIONS
from generator.model.provider import Provider
from generator.schema.fields import fields


def test_every_first_key_stands_in_one_section_or_is_left_out_with_a_reason() -> None:
    shown = [key for section in SECTIONS for key in section.keys]
    assert len(shown) == len(set(shown))
    first = {key for key in LEFT_OUT if "." not in key}
    assert {*shown, *first} == set(Provider.model_fields)
    assert not {*shown} & first
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())


def test_what_is_left_out_is_a_field_of_the_model() -> None:
    assert set(LEFT_OUT) <= {field.path for field in fields()}


def test_what_must_be_there_stands_open_and_first() -> None:
    needed = {name for name, info in Provider.model_fields.items() if info.is_required()}
    assert needed <= set(SECTIONS[0].keys)
    assert SECTIONS[0].is_open
