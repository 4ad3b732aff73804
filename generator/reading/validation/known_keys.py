"""The keys that a model accepts at a place, and where a misplaced key belongs."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

from generator.model.problem import FieldPath


def keys_at(model: type[BaseModel], location: FieldPath) -> dict[str, str]:
    """Return the keys accepted in the part at ``location``, each with its explanation."""
    properties = _part(model, location).get("properties", {})
    return {key: str(about.get("description", "")) for key, about in properties.items()}


def part_at(model: type[BaseModel], location: FieldPath) -> dict[str, Any]:
    """Return the JSON Schema of the block at ``location``; empty where none is."""
    return _part(model, location)


def words_at(model: type[BaseModel], location: FieldPath) -> list[str]:
    """Return the words of the closed list at ``location``; none where it takes other text."""
    here = _schema(model)
    for step in location:
        here = _child(here, step)
    return [word for word in here.get("enum", ()) if isinstance(word, str)]


def has_named_entries(model: type[BaseModel], location: FieldPath) -> bool:
    """Return whether each entry at ``location`` stands under a name that the editor chooses."""
    return not keys_at(model, location) and bool(keys_at(model, (*location, "any-name")))


def homes_of(model: type[BaseModel], key: str) -> list[str]:
    """Return where the model accepts ``key``, as words like 'clinicians'."""
    return sorted({" > ".join(at) for at, keys in _parts(_schema(model), ()) if key in keys and at})


@lru_cache(maxsize=8)
def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return _resolved(model.model_json_schema(), model.model_json_schema())


def _resolved(here: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with every reference replaced by what it names; ours hold no circles."""
    if "$ref" in here:
        named = _resolved(whole["$defs"][here["$ref"].rpartition("/")[2]], whole)
        return {**named, **{key: value for key, value in here.items() if key != "$ref"}}
    resolved: dict[str, Any] = {}
    for key, value in here.items():
        if key == "$defs":
            continue
        if isinstance(value, dict):
            resolved[key] = _resolved(value, whole)
        elif isinstance(value, list):
            resolved[key] = [_resolved(v, whole) if isinstance(v, dict) else v for v in value]
        else:
            resolved[key] = value
    return resolved


def _part(model: type[BaseModel], location: FieldPath) -> dict[str, Any]:
    here = _schema(model)
    for step in location:
        here = _child(here, step)
    return _with_keys(here)


def _child(here: dict[str, Any], step: int | str) -> dict[str, Any]:
    """Return what a value under a key, an entry of a list, or a named entry consists of."""
    for option in _options(here):
        if isinstance(step, int) and "items" in option:
            return dict(option["items"])
        if step in option.get("properties", {}):
            return dict(option["properties"][step])
        for entry in _named_entries(option):
            return entry
    return {}


def _options(here: dict[str, Any]) -> list[dict[str, Any]]:
    return [here, *here.get("anyOf", [])]


def _named_entries(option: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schema of the entries of a mapping whose keys anybody may choose."""
    entries = [option.get("additionalProperties"), *option.get("patternProperties", {}).values()]
    return [entry for entry in entries if isinstance(entry, dict)]


def _with_keys(here: dict[str, Any]) -> dict[str, Any]:
    return next((option for option in _options(here) if "properties" in option), {})


def _parts(
    here: dict[str, Any], at: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    here = _with_keys(here) or here
    properties = here.get("properties", {})
    yield at, list(properties)
    for key, value in properties.items():
        yield from _parts(value, (*at, key))
    for option in _options(here):
        for entry in (option.get("items"), *_named_entries(option)):
            if isinstance(entry, dict):
                yield from _parts(entry, at)
