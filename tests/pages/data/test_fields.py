import re

from generator.judging import CRITERIA, RED_FLAGS, judge
from generator.model.conditional import IN_SOME_CASES
from generator.pages.data.field import FieldType
from generator.pages.data.fields import GENERAL, OF_CRITERIA, OF_RED_FLAGS, column
from tests.demonstration import demonstration
from tests.profiles import provider
from tests.today import TODAY

FIELDS = (*GENERAL, *OF_CRITERIA, *OF_RED_FLAGS)
TYPES: dict[FieldType, type | tuple[type, ...]] = {
    FieldType.TEXT: str,
    FieldType.NUMBER: (int, float),
    FieldType.YES_NO: bool,
    FieldType.LIST: list,
}


def test_every_rule_has_its_fields() -> None:
    names = {field.name for field in FIELDS}
    owed = {column(rule, "criterion") for rule in CRITERIA}
    assert owed | {f"{name}_basis" for name in owed} == {field.name for field in OF_CRITERIA}
    assert {column(rule, "red_flag") for rule in RED_FLAGS} == {one.name for one in OF_RED_FLAGS}
    assert owed <= names


def test_names_are_told_apart_and_fit_a_search_engine() -> None:
    names = [field.name for field in FIELDS]
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z][a-z_]*", name)] == []


def test_every_field_says_in_words_what_it_is() -> None:
    assert [one.name for one in FIELDS if len(one.words) < 10 or one.words[-1] not in ".?"] == []


def test_a_value_is_of_its_kind_or_is_not_known() -> None:
    for judgement in demonstration().judgements:
        for field in FIELDS:
            value = field.of(judgement)
            known = value is not None and value is not IN_SOME_CASES
            assert not known or isinstance(value, TYPES[field.value_type]), field.name


def test_nobody_knows_anything_of_who_says_nothing() -> None:
    thin = judge("thin", provider(), TODAY)
    known = {field.name for field in GENERAL if field.of(thin) is not None}
    assert known == {
        "id",
        "name",
        "listing",
        "kind",
        "listing_basis",
        "freshness",
        "open_dispute",
        "website",
        "red_flags_confirmed",
        "red_flags_possible",
    }


def test_a_phone_has_no_sign_that_a_spreadsheet_would_compute() -> None:
    called = judge("p", provider(phone="+1 415 555 0100"), TODAY)
    (phone,) = [field.of(called) for field in FIELDS if field.name == "phone"]
    assert phone == "415 555 0100"
