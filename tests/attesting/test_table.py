"""The page shows every key of a section with the label and the words that the form has."""

from generator.attesting.table import NOT_SHOWN, table
from generator.model.page_keys import KEYS
from generator.model.page_section import PageSection


def test_each_section_has_the_fields_of_its_keys_in_their_order() -> None:
    fields = table()["fields"]
    for section in table()["sections"]:
        keys = [fields[str(number)]["key"] for number in section["fields"]]
        assert keys == list(KEYS[PageSection(section["id"])])


def test_every_part_and_field_that_is_named_is_there() -> None:
    fields, parts = table()["fields"], table()["parts"]
    assert {one["of"] for one in fields.values() if "of" in one} == set(parts)
    assert {str(number) for part in parts.values() for number in part} <= set(fields)
    assert NOT_SHOWN.isdisjoint(one["key"] for one in fields.values())


def test_what_depends_is_told_in_words_and_is_no_choice() -> None:
    words = [one["words"] for one in table()["fields"].values() if "words" in one]
    assert {"yes": "yes", "no": "no"} in words
    assert not any("in some cases" in one for one in words)
