"""A field of a profile in the terminal, in the words of the model and the schema."""

import textwrap
from collections.abc import Iterable

import click

from generator.schema.fields import SchemaField

WIDTH = 88


def field_explanation(fields: Iterable[SchemaField], *, colour: bool = False) -> str:
    """Return what each field means and takes; no list is cut."""
    return "\n\n".join(_explained(field, colour=colour) for field in fields) + "\n"


def _explained(field: SchemaField, *, colour: bool) -> str:
    needed = "It must stand here." if field.is_needed else "Absent means that nobody knows."
    blocks = [
        click.style(field.path, bold=True) if colour else field.path,
        _filled(f"{field.description} {needed}".strip()),
    ]
    if field.keys:
        blocks += ["Keys:", *_listed(field.keys)]
    if field.choices:
        blocks += ["Accepted:", *_listed(field.choices)]
    return "\n".join(blocks)


def _listed(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [_filled(f"{word}: {says}" if says else word, "  ") for word, says in pairs]


def _filled(text: str, indent: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ")
