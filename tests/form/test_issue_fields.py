from generator.form.issue_fields import FIELDS, MORE, MORE_LABEL
from generator.model.conditional import WORDS
from generator.model.provider import Provider
from generator.schema.fields import fields


def test_every_question_is_a_field_of_the_model_and_is_named_once() -> None:
    known = {field.path for field in fields()}
    assert [one.id for one in FIELDS if ".".join(one.at) not in known] == []
    for names in (
        [one.id for one in FIELDS] + [MORE],
        [one.label for one in FIELDS] + [MORE_LABEL],
    ):
        assert len(names) == len(set(names))


def test_what_must_be_in_a_profile_is_asked_and_needed() -> None:
    needed = {name for name, info in Provider.model_fields.items() if info.is_required()}
    asked = {one.at[0] for one in FIELDS if one.needed}
    # Why it is listed follows from its being told of in public.
    assert needed - {"listing_basis"} <= asked


def test_an_answer_that_depends_is_left_to_words() -> None:
    assert all(WORDS not in [word for word, _ in one.choices] for one in FIELDS)
    assert any(one.choices for one in FIELDS)
