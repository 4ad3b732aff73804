"""The shapes of facts, each beside the name of its evidence."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.model import fact
from generator.model.care import Routes
from generator.model.evidence import StrictModel
from generator.model.fact import Answer
from generator.model.money import Insurance
from generator.model.people import BoardCertification, Clinician

# These hold parts that have evidence of their own, or tell what we did ourselves.
WITHOUT_PROOF = {"Booking", "Reply", "Dispute", "Change", "Verified"}
SHAPES = [
    shape
    for shape in vars(fact).values()
    if isinstance(shape, type)
    and issubclass(shape, StrictModel)
    and shape.__module__ == fact.__name__
]


def refused(shape: type[BaseModel], **parts: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        shape.model_validate(parts)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_fact_has_a_place_for_its_proof(shape: type[BaseModel]) -> None:
    assert ("evidence" in shape.model_fields) != (shape.__name__ in WITHOUT_PROOF)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_no_fact_is_changed_after_it_was_read_or_takes_an_unknown_key(
    shape: type[BaseModel],
) -> None:
    assert shape.model_config["frozen"]
    assert shape.model_config["extra"] == "forbid"


def test_a_fact_without_proof_is_refused() -> None:
    assert refused(Answer, answer="yes") == "missing"
    assert refused(Answer, answer="yes", evidence=[]) == "too_short"
    assert refused(Answer, answer="yes", evidence="Not A Name") == "string_pattern_mismatch"


def test_one_proof_or_several_are_read_alike() -> None:
    assert Answer.model_validate({"answer": "yes", "evidence": "faq"}).evidence == ("faq",)
    several = Answer.model_validate({"answer": "yes", "evidence": ["faq", "call"]})
    assert several.evidence == ("faq", "call")


def test_a_clinician_has_a_credential_but_need_not_have_a_name() -> None:
    assert refused(Clinician, name="Ana Example", evidence="team") == "missing"
    assert Clinician.model_validate({"credential": "MD", "evidence": "team"}).name is None


def test_a_certification_may_name_neither_its_board_nor_its_specialty() -> None:
    told = BoardCertification.model_validate({"evidence": "team"})
    assert (told.board, told.specialty) == (None, None)


def test_none_of_something_is_another_thing_than_nobody_knows() -> None:
    told = Insurance.model_validate({"plans": [], "evidence": "faq"})
    assert (told.plans, told.spravato_plans, told.superbill) == ((), None, None)


def test_an_empty_list_of_routes_is_no_fact() -> None:
    assert refused(Routes, values=[], evidence="faq") == "too_short"
