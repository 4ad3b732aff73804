"""What each kind of text takes, with the very messages of the model: a form says what a check says.

The messages are asked of the model itself, by a value that it refuses. What only the whole file
shows, a browser cannot know: the page of the form says so.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.model.clock_time import ClockTime
from generator.model.evidence import SeenOn
from generator.model.fact import EvidenceName
from generator.model.json_shapes import A_NAME, LONGEST_TEXT
from generator.model.placeholder import FILLERS
from generator.model.slug import Slug
from generator.model.taxonomy import TaxonomyCode
from generator.model.text import (
    Day,
    Dollars,
    Npi,
    Phone,
    PlainText,
    StateCode,
    WebAddress,
    WholeNumber,
    ZipCode,
)
from generator.model.web_address import HttpAddress, PageAddress

TextRule = dict[str, Any]
TextKind = dict[str, Any]

TYPES: dict[str, Any] = {
    "text": PlainText,
    "address": WebAddress,
    "page": PageAddress,
    "http": HttpAddress,
    "phone": Phone,
    "npi": Npi,
    "taxonomy": TaxonomyCode,
    "zip": ZipCode,
    "dollars": Dollars,
    "count": WholeNumber,
    "day": Day,
    "seen": SeenOn,
    "time": ClockTime,
    "slug": Slug,
    "look": EvidenceName,
    "state": StateCode,
}
"""Each kind of text that a field takes, by the name that the form has for it."""
FOUND = "{found}"
TOO_LONG = {
    "says": "at most {longest} characters; found {found}",
    "accepted": "say it in fewer words",
}
_PROBE = "\u00a7\u00a7"
_UNSEEN = r"[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]"


@cache
def kinds() -> dict[str, TextKind]:
    """Return every kind: its longest text, and its rules in the order that the model asks them.

    A rule holds ``good`` (a pattern that a text must match) or ``bad`` (one that it must not), both
    in the dialect that Python and browsers share, and what is said: ``says`` and ``accepted``.
    """
    return {name: _kind(name) for name in TYPES}


@cache
def kind_of(shape: str) -> str:
    """Return the kind whose JSON Schema is this one, as sorted JSON, or nothing."""
    return next((name for name in TYPES if _shape_of(name) == shape), "")


def shape(schema: dict[str, Any]) -> str:
    """Return a JSON Schema as a text to compare, without what only one field says."""
    kept = {key: value for key, value in schema.items() if key not in ("description", "title")}
    return json.dumps(kept, sort_keys=True)


@cache
def _shape_of(name: str) -> str:
    return shape(TypeAdapter(TYPES[name]).json_schema())


def _kind(name: str) -> TextKind:
    schema = TypeAdapter(TYPES[name]).json_schema()
    longest = {"longest": schema["maxLength"]} if "maxLength" in schema else {}
    if name == "text":
        return {"longest": LONGEST_TEXT, "rules": list(_text_rules())}
    if name == "look":
        says = "this cannot be a name; found {found}"
        accepted = A_NAME["patternErrorMessage"].removeprefix("Accepted here: ").rstrip(".")
        return {
            **longest,
            "rules": [{"good": schema["pattern"], "says": says, "accepted": accepted}],
        }
    good = f"^(?:{'|'.join(schema['enum'])})$" if "enum" in schema else schema["pattern"]
    probe = f"{_PROBE}1" if name == "dollars" else _PROBE
    shaped = {"good": good, **refused(name, probe)}
    return {**longest, "rules": [*_before(name), shaped, *_more(name)]}


def _before(name: str) -> Iterator[TextRule]:
    """Yield what is answered otherwise than another text that has not the pattern."""
    if name == "dollars":
        yield {"good": "[0-9]", **refused(name, _PROBE)}


def _more(name: str) -> Iterator[TextRule]:
    """Yield what no pattern shows: a browser has a few lines for each of these."""
    if name == "npi":
        yield {"luhn": True, **refused(name, "1234567890")}
    if name in ("day", "seen"):
        yield {"calendar": True, **refused(name, _PROBE)}


def _text_rules() -> Iterator[TextRule]:
    yield {"fillers": sorted(FILLERS), **refused("text", "n/a")}
    yield {"bad": "[<>]", **refused("text", f"{_PROBE}<")}
    yield {"bad": _UNSEEN, "names": True, **refused("text", "a\u200b", FOUND)}
    yield {"good": r"[\p{L}\p{N}]", "names": True, **refused("text", "\u2014", FOUND)}


def refused(name: str, probe: str, found: str = "") -> TextRule:
    """Return what the model says of a value of this kind, with room for what was found."""
    try:
        TypeAdapter(TYPES[name]).validate_python(probe)
    except ValidationError as error:
        return said(error, found)
    raise AssertionError(f"the model takes {probe!r} as {name}")


def said(error: ValidationError, found: str = "") -> TextRule:
    """Return the message and what is accepted, of the first thing that a model refuses."""
    (detail, *_) = error.errors(include_url=False)
    context = detail.get("ctx", {})
    says = detail["msg"].replace(str(context.get("found")), found or FOUND)
    return {"says": says, "accepted": context.get("accepted", "")}
