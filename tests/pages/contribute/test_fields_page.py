"""The fields of a profile on the site, in the words of the model and of `directory explain`."""

from generator.model.provider import Provider
from generator.model.state import STATES
from generator.pages.contribute.fields_page import ANSWERS, PATH, sections
from generator.schema.fields import fields
from tests.pages.opened import demo, links, text_on


def test_every_field_of_the_model_is_there_with_its_own_sentence() -> None:
    text = text_on(PATH)
    for field in fields():
        assert field.description.replace("`", "") in text, field.path
    assert {one.field.name for one in sections()} == set(Provider.model_fields)


def test_what_must_be_there_is_told_as_often_as_the_model_asks_for_it() -> None:
    needed = [name for name, info in Provider.model_fields.items() if info.is_required()]
    assert {f"#{name}" for name in needed} <= set(links(demo(PATH)))
    assert text_on(PATH).count("Needed.") == sum(field.is_needed for field in fields())
    assert len(needed) == 4


def test_each_word_of_a_list_stands_there_with_its_meaning_and_states_do_not() -> None:
    text = text_on(PATH)
    for field in fields():
        for word, says in field.choices:
            if word not in STATES and word not in ANSWERS and says:
                assert word in text
                assert says in text
    assert "Wyoming" not in text


def test_the_page_of_a_call_leads_there() -> None:
    assert f"../../{PATH}" in links(demo("contribute/call/"))
