"""Every text that a model has, found by walking it: a field that comes tomorrow is among them."""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import AfterValidator, BaseModel

from generator.model.text import PlainText, ProperName, TextOrNone

Path = tuple[str, ...]
"""Where a text stands: names of fields, ``[]`` for any entry of a list, ``*`` for any name."""
_READERS = {
    one.func
    for kind in (PlainText, ProperName, TextOrNone)
    for one in get_args(kind)[1:]
    if isinstance(one, AfterValidator)
}


def texts_of(model: type[BaseModel], at: Path = ()) -> Iterator[Path]:
    """Yield the place of each field of a model that takes words of anybody."""
    for name, field in model.model_fields.items():
        yield from _texts(field.annotation, (*at, name), field.metadata)


def _texts(kind: Any, at: Path, about: Any = ()) -> Iterator[Path]:
    if any(isinstance(one, AfterValidator) and one.func in _READERS for one in about):
        yield at
    elif get_origin(kind) is Annotated:
        yield from _texts(get_args(kind)[0], at, get_args(kind)[1:])
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        yield from texts_of(kind, at)
    elif get_origin(kind) is dict:
        yield from _texts(get_args(kind)[1], (*at, "*"))
    else:
        below = (*at, "[]") if get_origin(kind) in {tuple, list} else at
        for one in get_args(kind):
            yield from _texts(one, below)


def parts_at(typed: Any, at: Path) -> Iterator[Any]:
    """Yield what stands at such a place in data as typed."""
    if not at:
        yield typed
    elif at[0] == "[]":
        for one in typed if isinstance(typed, list) else []:
            yield from parts_at(one, at[1:])
    elif isinstance(typed, dict):
        for one in typed.values() if at[0] == "*" else [typed.get(at[0])]:
            yield from parts_at(one, at[1:])


def place_of(at: tuple[str | int, ...]) -> Path:
    """Return the place in the model of a place in a profile."""
    names = ["[]" if isinstance(step, int) else step for step in at]
    return tuple("*" if n == 1 and at[0] == "evidence" else one for n, one in enumerate(names))
