"""The shapes of facts in a profile; a fact always sits beside the name of its evidence."""

from typing import Annotated, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from generator.model.conditional import Conditional, refuse_without_note
from generator.model.evidence import StrictModel
from generator.model.json_shapes import LONGEST_NAME, NAME, OF_NAMES
from generator.model.text import PlainText
from generator.model.vocabulary import Certainty

EvidenceName = Annotated[
    str,
    StringConstraints(pattern=f"^{NAME}$", max_length=LONGEST_NAME),
]


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Proof = Annotated[
    tuple[EvidenceName, ...],
    Field(min_length=1),
    BeforeValidator(_as_list),
    OF_NAMES,
]
"""One name, or a list of names, of entries under `evidence`."""


class Fact(StrictModel):
    """Something known, the names of the evidence it rests on, and a plain word about it."""

    evidence: Proof
    """The name, or names, of the evidence below."""
    note: PlainText | None = None
    """One plain sentence that a patient reads, in our own words."""
    certainty: Certainty | None = None
    """Only where no page prints it so: inferred or approximate. An inferred fact meets no rule."""

    @model_validator(mode="after")
    def _condition_is_told(self) -> Self:
        refuse_without_note(self)
        return self


class Answer(Fact):
    """A yes or no that somebody gave."""

    answer: Conditional
    """yes, no, or in some cases with a note; leave the whole key out where nobody knows."""


class TextList(Fact):
    """A list of plain words."""

    values: tuple[PlainText, ...] = Field(min_length=1)
    """A few plain words each."""
