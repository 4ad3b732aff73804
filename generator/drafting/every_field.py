"""Every field, found by its module in the room of fields."""

import importlib
import pkgutil
from functools import cache

from generator.drafting import fields as room
from generator.drafting.field import DraftField


@cache
def fields() -> tuple[DraftField, ...]:
    """Return the field of every module in the room of fields, by name."""
    names = sorted(info.name for info in pkgutil.iter_modules(room.__path__))
    return tuple(importlib.import_module(f"{room.__name__}.{name}").FIELD for name in names)
