"""Words for machines stay words on every page: the same elements, and nothing that runs."""

import json
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.provider import Provider
from generator.model.text import PlainText, TextOrNone
from generator.pages.every_page import every_page
from generator.pages.page import Page
from generator.publishing.shell.security_policy import forbidden_in
from tests.naughty.every_text import place_of, texts_of
from tests.naughty.providers import TAME, directory_saying, profiles
from tests.naughty.strings import ACCEPTED, ALONE, REFUSED, TOGETHER
from tests.pages.opened import opened, text_of

ONE_OF_EACH = {"states/ca/", "rules/states-refund-terms/", "rules/pressures-to-buy/"}


@cache
def pages(words: str) -> dict[str, Page]:
    made = {page.path: page for page in every_page(directory_saying(words))}
    many = {path for path in made if path.startswith(("states/", "rules/"))} - ONE_OF_EACH
    return {path: page for path, page in made.items() if path not in many}


@cache
def with_words() -> list[str]:
    tame = pages(TAME)
    return [path for path, page in pages(TOGETHER).items() if page.body != tame[path].body]


def skeleton(body: Element) -> list[tuple[str, list[str]]]:
    return [(one.tag, sorted(one.attrib)) for one in body.iter()]


def shape(data: Any) -> Any:
    """Return what is left of JSON without its words."""
    if isinstance(data, dict):
        return {key: shape(value) for key, value in data.items()}
    return [shape(value) for value in data] if isinstance(data, list) else type(data).__name__


def test_there_are_texts_of_every_kind() -> None:
    kinds = {at[0] for _, texts in profiles() for at in texts}
    assert {"name", "summary", "clinicians", "prices", "flags", "disputes", "evidence"} <= kinds
    owed = {"", "providers/", "providers/p-1/", "call-sheet/p-1/", *ONE_OF_EACH}
    assert owed - {*with_words()} == set()


def test_every_text_that_a_profile_may_hold_is_tried() -> None:
    tried = {place_of(at) for _, texts in profiles() for at in texts}
    assert set(texts_of(Provider)) - tried == set()
    assert len(tried) > 100


@pytest.mark.slow
def test_a_page_has_the_same_skeleton_as_with_tame_words() -> None:
    for path in with_words():
        odd, tame = opened(pages(TOGETHER)[path]), opened(pages(TAME)[path])
        assert skeleton(odd) == skeleton(tame), path
        assert forbidden_in(str(pages(TOGETHER)[path].body)) == [], path
        words = text_of(odd).count(" ".join(TOGETHER.split()))
        assert words >= text_of(tame).count(TAME) - 1, path


def test_structured_data_has_the_same_shape_and_the_very_words() -> None:
    found = 0
    for path, page in pages(TOGETHER).items():
        if page.json_ld:
            data = json.loads(page.json_ld)
            assert shape(data) == shape(json.loads(pages(TAME)[path].json_ld)), path
            found += json.dumps(data).count(json.dumps(TOGETHER)[1:-1])
    assert found > 20


@pytest.mark.parametrize("kind", [PlainText, TextOrNone])
@pytest.mark.parametrize("name", REFUSED)
def test_what_no_text_may_hold_is_refused(name: str, kind: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(REFUSED[name])


@pytest.mark.parametrize("words", [*ACCEPTED.values(), *ALONE, TOGETHER])
def test_what_can_be_typed_is_taken_as_it_is(words: str) -> None:
    assert TypeAdapter(PlainText).validate_python(words) == words
