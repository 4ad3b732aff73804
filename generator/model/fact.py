"""The shapes of facts in a profile; a fact always sits beside the name of its evidence."""

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints

from generator.model.evidence import StrictModel
from generator.model.json_shapes import LONGEST_NAME, NAME, OF_NAMES
from generator.model.text import PlainText, YesNo

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


class Answer(Fact):
    """A yes or no that somebody gave."""

    answer: YesNo
    """yes or no; leave the whole key out where nobody knows."""


class TextList(Fact):
    """A list of plain words."""

    values: tuple[PlainText, ...] = Field(min_length=1)
    """A few plain words each."""
