"""Any valid profile: drawn from the schema of the model, so that a new key is in it by itself."""

import re
from functools import cache, partial
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from generator.model.provider import Provider
from tests.profiles import EVIDENCE, provider

Strategy = st.SearchStrategy[Any]
SCHEMA = Provider.model_json_schema()
WHO_IT_IS = frozenset({"name", "website", "http_website", "listing_basis", "summary", "evidence"})
ABOUT_THE_FILE = frozenset(
    {"formerly", "verified", "conflict_of_interest", "flags", "reply", "disputes", "history"}
)
"""What is told of the file and by editors; tests of red flags, feed and review draw these."""
FREE = tuple(sorted(SCHEMA["properties"].keys() - WHO_IT_IS - ABOUT_THE_FILE))
MOST_KEYS = 9
WORDS = ("Full refund.", "It cures", "No guarantee", "FDA-approved", "It's not only proven")
FORMS = ("2026-11-10", "94102", "1234567893", "+1 415 555 0100", "09:00", "17:30", "450.00", "12")
"""One value of each form; a pattern of the schema takes those that it fits."""


@cache
def drawn(name: str) -> Strategy:
    """Return what may stand under a key of a profile."""
    return _of(SCHEMA["properties"][name], name)


def _of(node: dict[str, Any], key: str) -> Strategy:
    if key == "evidence":
        proof = st.sampled_from(sorted(EVIDENCE))
        return proof | st.lists(proof, min_size=1, max_size=2, unique=True)
    if "$ref" in node:
        return _part(SCHEMA["$defs"][node["$ref"].rpartition("/")[2]])
    if "anyOf" in node:
        kinds = [one for one in node["anyOf"] if one.get("type") != "null"]
        return st.one_of([_of(one, key) for one in kinds])
    if "enum" in node:
        return st.sampled_from([one for one in node["enum"] if isinstance(one, str)])
    if node.get("type") == "array":
        least = node.get("minItems", 0)
        return st.lists(_of(node["items"], key), min_size=least, max_size=2, unique_by=repr)
    fitting = [one for one in (*WORDS, *FORMS) if re.search(node.get("pattern", ""), one)]
    return st.sampled_from(fitting[: len(WORDS)] if fitting else WORDS)


def _part(shape: dict[str, Any]) -> Strategy:
    needed = set(shape.get("required", ()))
    keys = {key: _of(node, key) for key, node in shape["properties"].items()}
    required = {key: one for key, one in keys.items() if key in needed or key == "evidence"}
    rest = {key: one for key, one in keys.items() if key not in required}
    return st.fixed_dictionaries(required, optional=rest).map(_with_its_note)


def _with_its_note(part: dict[str, Any]) -> dict[str, Any]:
    """Say in which cases, where an answer holds in some, and something at all in any case."""
    depends = "in some cases" in map(str, part.values())
    told = (one for key, one in part.items() if key not in {"evidence", "certainty"})
    is_empty = not any(told)
    return {"note": "Only with a referral.", **part} if depends or is_empty else part


@st.composite
def any_profile(draw: st.DrawFn) -> dict[str, Any]:
    """Return changes that make a valid profile with a few of all keys that a profile can have."""
    names = draw(st.lists(st.sampled_from(FREE), max_size=MOST_KEYS, unique=True))
    kind = draw(drawn("kind"))
    changes = {name: draw(drawn(name).filter(partial(_fits, name))) for name in names}
    return {**changes, "kind": kind}


def _fits(name: str, value: Any) -> bool:
    try:
        provider(**{name: value})
    except ValidationError:
        return False
    return True
