"""Every field of a profile, as the model has it: where it stands, what it means, what it takes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.conditional import WORDS, InSomeCases
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.text import StateCode
from generator.model.vocabulary import Word

STATE = get_args(StateCode)[1]
"""What marks a text as the code of a state."""


@dataclass(frozen=True, slots=True)
class SchemaField:
    """One key at one place of a profile; ``at`` are the keys that lead to it."""

    at: tuple[str, ...]
    description: str
    is_needed: bool
    choices: tuple[tuple[str, str], ...]
    """Each word that it takes, with what it means; none where it takes free text."""
    keys: tuple[tuple[str, str], ...]
    """Each key inside it, with what it means."""

    @property
    def name(self) -> str:
        """Its key."""
        return self.at[-1]

    @property
    def path(self) -> str:
        """Where it stands, as people write it: ``clinicians.credential``."""
        return ".".join(self.at)


@cache
def fields() -> tuple[SchemaField, ...]:
    """Return every field, in the order of the model, each part before what it holds."""
    return tuple(_fields(Provider, ()))


def fields_named(name: str) -> list[SchemaField]:
    """Return the fields of a name or path, however it is written; ``profile`` is the whole."""
    steps = tuple(re.split(r"[.\s/>]+", name.strip().lower().replace("-", "_")))
    if steps == ("profile",):
        return [_whole()]
    return [field for field in fields() if field.at[-len(steps) :] == steps]


def _whole() -> SchemaField:
    return SchemaField(("profile",), _sentence(Provider.__doc__), True, (), _keys(Provider))


def _fields(model: type[BaseModel], at: tuple[str, ...]) -> Iterator[SchemaField]:
    for name, info in model.model_fields.items():
        part = next(_of(info.annotation, BaseModel), None)
        here = (*at, name)
        keys = _keys(part) if part else ()
        description = info.description or (_sentence(part.__doc__) if part else "")
        yield SchemaField(here, description, info.is_required(), _words(info), keys)
        if part:
            yield from _fields(part, here)


def _keys(part: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    return tuple((name, info.description or "") for name, info in part.model_fields.items())


def _words(info: FieldInfo) -> tuple[tuple[str, str], ...]:
    if kind := next(_of(info.annotation, Word), None):
        return tuple((word.value, word.says) for word in kind)
    if bool in _inside(info.annotation):
        depends = ((WORDS, "say in which in the note"),) * (InSomeCases in _inside(info.annotation))
        return (("yes", ""), ("no", ""), *depends)
    is_state = STATE in (*_inside(info.annotation), *info.metadata)
    return tuple(STATES.items()) if is_state else ()


def _of(annotation: Any, kind: type) -> Iterator[Any]:
    inside = _inside(annotation)
    return (one for one in inside if isinstance(one, type) and issubclass(one, kind))


def _inside(annotation: Any) -> Iterator[Any]:
    yield annotation
    for one in get_args(annotation):
        yield from _inside(one)


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split("\n\n")[0].split())
