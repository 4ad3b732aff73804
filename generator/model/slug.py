"""Slug: the name of a profile's file, which is the last part of its page's address."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from generator.model.json_shapes import NAME
from generator.model.refusal import refuse, shown_briefly

LONGEST = 80


def is_slug(text: str) -> bool:
    """Return whether a text can be a slug: small letters, digits and single dashes."""
    return re.fullmatch(NAME, text) is not None and len(text) <= LONGEST


def slug_in(text: str) -> str:
    """Return the slug that was likely meant by a path, an address or a name, or nothing."""
    last = re.split(r"[/\\]", text.strip().rstrip("/\\"))[-1].lower()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"\.ya?ml$", "", last)).strip("-")
    return slug if is_slug(slug) else ""


def slug_of_name(name: str) -> str:
    """Return the slug for a provider's name, or nothing where it has no letter that we know."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    letters = "".join(
        char for char in plain if not unicodedata.combining(char) and char not in "'\u2019"
    )
    return re.sub(r"[^a-z0-9]+", "-", letters)[:LONGEST].strip("-")


def _slug(text: str) -> str:
    if not is_slug(text):
        raise refuse(
            "name-not-a-slug",
            "this is not the name of a profile's file; found {found}",
            found=shown_briefly(text),
            accepted="the file's name without .yml, like example-harbor-clinic",
            suggestion=slug_in(text),
        )
    return text


Slug = Annotated[
    str,
    AfterValidator(_slug),
    WithJsonSchema(
        {
            "type": ["string", "number", "boolean"],
            "pattern": f"^{NAME}$",
            "maxLength": LONGEST,
            "patternErrorMessage": "Accepted here: a file's name without .yml, like old-clinic.",
        }
    ),
]
"""The name of a profile's file, without its ending."""
