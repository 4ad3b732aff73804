"""A publication that may be cited."""

import pytest
from pydantic import ValidationError

from generator.model.source import Source, SourceKind, Sources

ONE = {
    "title": "A page",
    "publisher": "Example Office",
    "kind": "regulator",
    "url": "https://office.example/a",
    "read": "part",
}


def test_a_source_tells_how_much_of_it_we_read() -> None:
    assert Source.model_validate(ONE).read.says == "We read a part of it."
    with pytest.raises(ValidationError):
        Source.model_validate({**ONE, "read": "yes"})


def test_a_year_is_absent_where_the_document_is_not_dated() -> None:
    assert Source.model_validate(ONE).year is None
    assert Source.model_validate({**ONE, "year": "2023"}).year == 2023


def test_sources_go_by_names_that_can_be_cited() -> None:
    sources = Sources.model_validate({"fda-2023": ONE})
    assert sources.root["fda-2023"].kind is SourceKind.REGULATOR
    with pytest.raises(ValidationError):
        Sources.model_validate({"FDA 2023": ONE})


def test_a_source_may_be_cited_unless_it_says_no() -> None:
    assert Source.model_validate(ONE).cite
    assert not Source.model_validate({**ONE, "cite": "no"}).cite
