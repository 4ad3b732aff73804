"""An answer that depends is neither yes nor no, and says on what."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.care import AtHome, Screening
from generator.model.conditional import IN_SOME_CASES, Conditional, conditional_keys
from generator.model.fact import Answer

READ: TypeAdapter[object] = TypeAdapter(Conditional)


def test_each_word_is_read_as_typed() -> None:
    words = ("yes", "true", "no", "false", "in some cases")
    assert [READ.validate_python(word) for word in words] == [
        True,
        True,
        False,
        False,
        IN_SOME_CASES,
    ]


@pytest.mark.parametrize("text", ["Yes", "sometimes", "", "NO", 1, None, "in Some cases"])
def test_nothing_is_guessed(text: object) -> None:
    with pytest.raises(ValidationError) as caught:
        READ.validate_python(text)
    (problem,) = caught.value.errors()
    assert problem["type"] == "answer-not-yes-or-no"
    assert problem["ctx"]["choices"]["sometimes"] == "in some cases"


def test_it_is_no_yes() -> None:
    assert not IN_SOME_CASES


def test_a_condition_is_told_in_a_note() -> None:
    with pytest.raises(ValidationError, match="nothing says in which"):
        Answer.model_validate({"answer": "in some cases", "evidence": "a"})
    with pytest.raises(ValidationError, match="medical"):
        Screening.model_validate({"medical": "in some cases", "evidence": "a"})


def test_a_cuff_that_only_some_need_can_be_told() -> None:
    note = "Needed only with high blood pressure."
    home = AtHome.model_validate(
        {
            "routes": ["oral"],
            "blood_pressure_cuff": "in some cases",
            "note": note,
            "evidence": "a",
        }
    )
    assert list(conditional_keys(home)) == ["blood_pressure_cuff"]
    assert '"in some cases"' in home.model_dump_json(exclude_unset=True)
