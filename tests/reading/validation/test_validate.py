"""A document to a model, or everything that is wrong with it."""

import pytest
from pydantic import BaseModel

from generator.model.evidence import StrictModel
from generator.model.text import PlainText, WholeNumber
from generator.reading.strict_yaml.parser import parse
from generator.reading.validation.validate import position_of, validated


class House(StrictModel):
    """A made-up model."""

    name: PlainText
    rooms: tuple[WholeNumber, ...] = ()


def wrong(text: str, model: type[BaseModel] = House) -> list[tuple[int, int, str]]:
    built, problems = validated(model, parse(text, "x.yml"), "x.yml")
    assert built is None
    return [(problem.line, problem.column, problem.code) for problem in problems]


def test_a_sound_document_becomes_a_model() -> None:
    built, problems = validated(House, parse("name: A\nrooms: [1, 2]\n", "x.yml"), "x.yml")
    assert (built, problems) == (House.model_validate({"name": "A", "rooms": ["1", "2"]}), [])


def test_problems_of_yaml_and_of_the_model_come_together_in_order() -> None:
    text = "rooms: [1, x]\nname: A\nname: B\n"
    assert wrong(text) == [(1, 12, "number-malformed"), (3, 1, "duplicate-key")]


def test_what_yaml_refused_is_not_refused_twice() -> None:
    assert wrong("name:\nrooms: [~]\n") == [(1, 1, "empty-value"), (2, 9, "empty-value")]


def test_a_misspelt_key_is_one_problem_not_a_missing_one_too() -> None:
    assert wrong("nmae: A\n") == [(1, 1, "unknown-key")]
    assert wrong("nmae: A\nnaem: B\n") == [(1, 1, "unknown-key"), (2, 1, "unknown-key")]
    assert wrong("colour: A\n") == [(1, 1, "missing-key"), (1, 1, "unknown-key")]


def test_a_document_of_the_wrong_shape_is_one_problem() -> None:
    assert wrong("- a\n") == [(1, 1, "not-a-mapping")]
    assert wrong("\n word\n") == [(2, 2, "not-a-mapping")]


@pytest.mark.parametrize(
    ("location", "position"),
    [((), (1, 1)), (("rooms", 1), (2, 12)), (("rooms", 9), (2, 8)), (("gone", 1), (1, 1))],
)
def test_the_nearest_place_that_is_there(location: tuple[int | str, ...], position: object) -> None:
    document = parse("name: A\nrooms: [1, 2]\n", "x.yml")
    assert position_of(document.root, location) == position


def test_the_document_is_left_as_it_was() -> None:
    document = parse("name: A\nname: B\nx: 1\n", "x.yml")
    before = list(document.problems)
    validated(House, document, "x.yml")
    assert document.problems == before
