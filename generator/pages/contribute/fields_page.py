"""Every field of a profile in plain words, made from the model, for people who write one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.model.state import STATES
from generator.pages.crumbs import HOME, Crumb, listed_trail
from generator.pages.page import Page, base_of
from generator.pages.structured_data import as_json, breadcrumbs
from generator.pages.templating import fill
from generator.schema.fields import SchemaField, fields
from generator.surroundings import Site

PATH = "contribute/fields/"
TITLE = "What a profile can say"
ANSWERS = ("yes", "no", "in some cases")


@dataclass(frozen=True, slots=True)
class ShownField:
    """One field as the page shows it: where it stands, what it means, and what it takes."""

    name: str
    words: Markup
    is_needed: bool
    accepted: str
    """In one sentence, where every word means itself."""
    meanings: tuple[tuple[str, str], ...] = ()
    """Each word with its meaning, where words have one."""


@dataclass(frozen=True, slots=True)
class FieldSection:
    """One field of the first level, with all that stands inside it."""

    field: ShownField
    inside: tuple[ShownField, ...]


def fields_page(site: Site) -> Page:
    """Return the page."""
    crumbs = [HOME, Crumb(TITLE)]
    described = sections()
    body = fill(
        "contribute/fields.html.jinja",
        base=base_of(PATH),
        crumbs=crumbs,
        title=TITLE,
        sections=described,
        needed=[one.field.name for one in described if one.field.is_needed],
    )
    trail = as_json(breadcrumbs(listed_trail(crumbs, PATH, site.address)))
    words = (
        "Every field of a provider's profile in plain words: what it means, whether it must be "
        "there, and which words it takes."
    )
    return Page(PATH, TITLE, words, body, "", trail)


def sections() -> Sequence[FieldSection]:
    """Return every field in the order of the model, grouped by the first key of its path."""
    first = [field for field in fields() if len(field.at) == 1]
    return [FieldSection(_shown(one), tuple(map(_shown, _inside(one)))) for one in first]


def _inside(outer: SchemaField) -> Iterable[SchemaField]:
    return (field for field in fields() if field.at[0] == outer.name and len(field.at) > 1)


def _shown(field: SchemaField) -> ShownField:
    words = dict(field.choices)
    if words == STATES:
        accepted, words = "Takes the postal code of a state or territory, like CA.", {}
    elif words and set(words) <= set(ANSWERS):
        accepted, words = f"Takes {_listed(words)}.", {}
    else:
        accepted = ""
    name = ".".join(field.at[1:]) or field.name
    return ShownField(
        name, _with_code(field.description), field.is_needed, accepted, tuple(words.items())
    )


def _listed(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _with_code(text: str) -> Markup:
    """Return a description with what stands between backticks as code."""
    return Markup(re.sub(r"`([^`]*)`", r"<code>\1</code>", str(escape(text))))  # noqa: S704 - escaped
