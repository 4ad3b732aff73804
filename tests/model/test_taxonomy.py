"""Taxonomy: a code of the NUCC is kept as the registry shows it, and is proof of nothing more."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.taxonomy import TAXONOMY, TaxonomyCode, taxonomy_name

CODE: TypeAdapter[str] = TypeAdapter(TaxonomyCode)


def test_each_code_that_has_a_name_is_a_code() -> None:
    assert [CODE.validate_python(code) for code in TAXONOMY] == list(TAXONOMY)
    assert taxonomy_name("2084P0800X") == "Psychiatry & Neurology, Psychiatry"


def test_a_code_without_a_name_is_taken_and_shown_as_it_is() -> None:
    assert CODE.validate_python("2085R0202X") == "2085R0202X"
    assert taxonomy_name("2085R0202X") == "taxonomy code 2085R0202X"


@pytest.mark.parametrize("text", ["2084p0800x", "2084-P0800-X", "2084 P0800X"])
def test_another_way_to_write_a_code_is_answered_with_the_code(text: str) -> None:
    with pytest.raises(ValidationError) as told:
        CODE.validate_python(text)
    assert told.value.errors()[0]["ctx"]["suggestion"] == "2084P0800X"


@pytest.mark.parametrize("text", ["Psychiatry", "2084P0800", "2084P08000X", "X084P0800X", ""])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValidationError, match="not a taxonomy code"):
        CODE.validate_python(text)
