"""What pydantic refused, in words for an editor who knows the field but not YAML or Python."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.model.evidence_default import KEY, class_at, rests_on_default
from generator.model.problem import FieldPath
from generator.model.refusal import printable, shown_briefly
from generator.reading.strict_yaml.line_slips import slip_in
from generator.reading.strict_yaml.refusals import joined, joined_words
from generator.reading.validation.block_advice import entry_for, lines_for
from generator.reading.validation.filler_advice import name_advice, says_nothing, without_filler
from generator.reading.validation.hours_advice import (
    day_as_key,
    days_in_one,
    hours_advice,
    misplaced_hours,
)
from generator.reading.validation.known_keys import homes_of, keys_at, part_at, words_at
from generator.reading.validation.several_words import listed_apart, several_words
from generator.reading.validation.suggestions import likest_first, nearest
from generator.reading.validation.value_advice import BEST, SHORT, value_advice

MessageParts = tuple[str, str, str]
"""Code, message, suggestion."""

_LISTS = {"tuple_type", "list_type"}
_MAPPINGS = {"model_type", "dict_type", "model_attributes_type", "dataclass_type"}


def words_for(
    model: type[BaseModel], location: FieldPath, detail: ErrorDetails, around: Any = None
) -> MessageParts:
    """Return the code, message and suggestion for one error; ``around`` is the block it is in."""
    kind = detail["type"]
    name = name_of(location)
    context: Mapping[str, Any] = detail.get("ctx", {})
    if kind == "extra_forbidden" and (advice := misplaced_hours(location, around)):
        return "unknown-key", f"{name}: this key is not known here", advice
    if kind == "extra_forbidden":
        return _unknown_key(model, location, name)
    if kind == "missing":
        return _missing_key(model, location, name)
    if "found" in context:
        given = detail["input"]
        advice = (
            days_in_one(location, given)
            or several_words(location, given, context, keys_at(model, location[:-1]))
            or value_advice(location, given, context)
        )
        if kind != "text-says-nothing" and says_nothing(detail["input"], context):
            advice = without_filler(part_at(model, location[:-1]), location, advice)
        return kind, f"{name}: {detail['msg']}", advice
    if kind in _LISTS:
        return _no_list(model, location, name, detail["input"])
    if kind in _MAPPINGS:
        return _no_mapping(model, location, name, detail["input"])
    return _plain_words(kind, name, detail["input"], context, detail["msg"])


def name_of(location: FieldPath) -> str:
    """Return a place in a file in words: ``clinicians, entry 2, npi``."""
    return ", ".join(
        f"entry {step + 1}" if isinstance(step, int) else plain_key(step) for step in location
    )


def near_key(model: type[BaseModel], location: FieldPath) -> str:
    """Return the accepted key that the unknown key at ``location`` was likely meant to be."""
    typed = str(location[-1])
    parts = joined(typed)
    return nearest(parts[0] if parts else typed, list(keys_at(model, location[:-1])))


def plain_key(step: str) -> str:
    """Return a key as it was typed, where that can be printed."""
    return (
        step if step.isascii() and step.isprintable() and len(step) <= 40 else shown_briefly(step)
    )


def _unknown_key(model: type[BaseModel], location: FieldPath, name: str) -> MessageParts:
    key, accepted = str(location[-1]), keys_at(model, location[:-1])
    if words := joined_words(key):
        return words
    message = f"{name}: this key is not known here"
    if advice := day_as_key(location):
        start = f"{advice}; "
    elif near := near_key(model, location):
        start = f"did you mean '{near}'? "
    elif homes := homes_of(model, key)[:3]:
        start = f"'{plain_key(key)}' belongs under {' or '.join(homes)}; "
    else:
        start = ""
    if not accepted:
        return "unknown-key", message, start.rstrip("; ")
    part = next((step for step in reversed(location[:-1]) if isinstance(step, str)), "profile")
    return "unknown-key", message, f"{start}{_keys(key, accepted, part)}"


def _keys(key: str, accepted: Mapping[str, str], part: str) -> str:
    ordered = likest_first(key, dict.fromkeys(accepted, ""))
    if len(ordered) <= SHORT:
        return f"accepted here: {', '.join(ordered)}"
    return f"accepted here: {', '.join(ordered[:BEST])}; all: directory explain {part}"


def _missing_key(model: type[BaseModel], location: FieldPath, name: str) -> MessageParts:
    about = keys_at(model, location[:-1]).get(str(location[-1]), "")
    fix = f"add '{location[-1]}: ...'" + (f" ({about.rstrip('.')})" if about else "")
    if location[-1] == "evidence":
        fix += f"; {_of_default(model, location[:-1])}"
    return "missing-key", f"{name}: this key is missing", fix


def _of_default(model: type[BaseModel], at: FieldPath) -> str:
    part = class_at(model, at)
    if part and rests_on_default(part):
        return f"where one look shows all of the file, name it once: '{KEY}: its-name'"
    return f"this names its own look, and {KEY} does not stand for it"


def _no_list(model: type[BaseModel], location: FieldPath, name: str, given: Any) -> MessageParts:
    found = shown_briefly(given)
    part = part_at(model, (*location, 0))
    fix = "write one entry a line, each after '- '"
    fix += f", {entry_for(part)}" if part else ""
    first = next(iter(given), "") if isinstance(given, dict) else given
    if isinstance(first, str) and re.match(r"-[^\s-]", first):
        fix = f"put a space after each dash: '- {first.split(' -')[0][1:]}'"
    elif location[-1] == "evidence":
        fix = "write the name of a look here; its url, day and method stand once under 'evidence:'"
    elif isinstance(given, dict) and part and not first.startswith("-"):
        fix = f"it is one entry of a list: put '- ' before '{plain_key(first)}', and two spaces "
        fix += "before the lines below it (between braces: brackets around them)"
    elif isinstance(given, str) and not part:
        inside = given.strip("()")
        fix = _between_brackets(inside, words_at(model, (*location, 0)))
    fix = hours_advice(location, given) or fix
    return "wrong-type", f"{name}: a list belongs here; found {found}", fix


def _between_brackets(inside: str, words: list[str]) -> str:
    """Return a list as it is written; of a closed list only what is on it."""
    entries = [entry.strip() for entry in inside.split(",")]
    if words and not set(words).issuperset(entries):
        if not (apart := listed_apart(inside, words)):
            return f"write each between brackets, like [{', '.join(words[:2])}]"
        inside = apart
    return f"write it between brackets: [{printable(inside)}]"


def _no_mapping(model: type[BaseModel], location: FieldPath, name: str, given: Any) -> MessageParts:
    """Say which lines a block takes; a bare answer is shown in its place."""
    message = f"{name}: keys and values belong here; found {shown_briefly(given)}"
    if isinstance(given, str) and (slip := slip_in(given, 1)):
        return "wrong-type", message, slip[-1]
    if part := part_at(model, location):
        return "wrong-type", message, hours_advice(location, given) or lines_for(part, given)
    fix = "write 'key: value' lines below it, indented by two spaces"
    if entry := part_at(model, (*location, "any-name")):
        needed = ", ".join(f"{key}: ..." for key in entry.get("required", ()))
        fix = "give each entry a name of your choice, and no dash, like "
        fix += f"'a-name: {{{needed}}}'"
    return "wrong-type", message, fix


def _plain_words(
    kind: str, name: str, given: Any, context: Mapping[str, Any], said: str
) -> MessageParts:
    found = f"found {shown_briefly(given)}"
    if kind == "string_type":
        fix = "write text after the colon; if it starts with [ or {, put it between double quotes"
        return "wrong-type", f"{name}: one line of text belongs here; {found}", fix
    if kind == "string_too_long":
        message = f"{name}: at most {context['max_length']} characters; found {len(given)}"
        return "text-too-long", message, "say it in fewer words"
    if kind == "string_pattern_mismatch":
        return "name-malformed", f"{name}: this cannot be a name; {found}", name_advice(given)
    if kind in {"too_short", "string_too_short"}:
        fix = "write the value, or take the whole key out: absent means nobody knows"
        return "empty-value", f"{name}: something must stand here", fix
    return kind.replace("_", "-"), f"{name}: {said}; {found}", ""
