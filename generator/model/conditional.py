"""Conditional answers: yes, no, or *in some cases*, where a note must say in which."""

from collections.abc import Iterator
from enum import Enum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, WithJsonSchema

from generator.model.answer_and_note import answer_and_note
from generator.model.refusal import refuse, shown_briefly

WORDS = "in some cases"


class InSomeCases(Enum):
    """Neither a yes nor a no: it counts as false, and no rule is met or broken by it."""

    IN_SOME_CASES = WORDS

    def __bool__(self) -> Literal[False]:
        """Return that it is no plain yes."""
        return False


IN_SOME_CASES = InSomeCases.IN_SOME_CASES
_ANSWERS: dict[str, bool | InSomeCases] = {
    "yes": True,
    "true": True,
    "no": False,
    "false": False,
    WORDS: IN_SOME_CASES,
}
_CHOICES = {
    "yes": "yes",
    "no": "no",
    "y": "yes",
    "n": "no",
    "on": "yes",
    "off": "no",
    "true": "yes",
    "false": "no",
    WORDS: WORDS,
    **dict.fromkeys(("sometimes", "depends", "it depends", "partly", "some", "maybe"), WORDS),
}


def _answer(text: object) -> bool | InSomeCases:
    if isinstance(text, str) and text in _ANSWERS:
        return _ANSWERS[text]
    raise refuse(
        "answer-not-yes-or-no",
        "the answer here is yes or no; found {found}",
        found=shown_briefly(text),
        accepted=f"yes or no, or '{WORDS}' with a note that says in which "
        "(or take the line out where nobody knows)",
        choices=_CHOICES,
        suggestion=answer_and_note(text, WORDS) if isinstance(text, str) else "",
    )


Conditional = Annotated[
    bool | InSomeCases,
    BeforeValidator(_answer),
    WithJsonSchema({"enum": ["yes", "no", WORDS, True, False], "title": "yes, no or in part"}),
]
"""An answer somebody gave, with room for one that depends; absent where nobody knows."""


def conditional_keys(fact: BaseModel) -> Iterator[str]:
    """Yield the keys of a part whose answer holds in some cases only."""
    return (key for key in fact.model_fields_set if getattr(fact, key) is IN_SOME_CASES)


def refuse_without_note(fact: Any) -> None:
    """Refuse an answer that depends where nothing says on what."""
    if fact.note is None and (key := next(conditional_keys(fact), None)):
        raise refuse(
            "condition-missing",
            "{found} is answered 'in some cases', and nothing says in which",
            found=key,
            accepted="a note beside it, like note: Only with high blood pressure.",
        )
