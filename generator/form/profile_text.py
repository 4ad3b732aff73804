"""A filled-in form as the text of a profile: the same bytes as the browser writes."""

from collections.abc import Mapping
from typing import Any

from generator.calling.yaml_text import block
from generator.form.table import FILE_HEAD, FormField, table


def profile_text(profile: Mapping[str, Any]) -> str:
    """Return the file of a profile, whose values are texts, in the order of the form."""
    return FILE_HEAD + blocks(in_order(profile))


def as_typed(value: Any) -> Any:
    """Return a published value as it is typed in a file: true is yes, and a number its digits."""
    if isinstance(value, Mapping):
        return {key: as_typed(one) for key, one in value.items() if one is not None}
    if isinstance(value, list | tuple):
        return [as_typed(one) for one in value]
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def blocks(profile: Mapping[str, Any]) -> str:
    """Return each key with its value, as our files have it."""
    return "".join(block(key, value) for key, value in profile.items())


def in_order(profile: Mapping[str, Any]) -> dict[str, Any]:
    """Return a profile with its keys in the order of the form, and one proof as one name.

    Keys that the form does not show stay, after the others.
    """
    fields = {one["key"]: one for section in table()["sections"] for one in _fields(section)}
    order = [key for key in table()["order"] if key in profile]
    others = [key for key in profile if key not in fields]
    return {key: _value(fields.get(key, {}), profile[key]) for key in (*order, *others)}


def is_shaped(key: str, value: Any) -> bool:
    """Return whether a value is laid out as its key is: a part, a list of parts, or plain text."""
    fields = {one["key"]: one for section in table()["sections"] for one in _fields(section)}
    return _fits(fields.get(key, {}), value)


def _fits(field: FormField, value: Any) -> bool:
    match field.get("is"):
        case "text" | "word":
            return isinstance(value, str)
        case "texts" | "words":
            return isinstance(value, list) and all(isinstance(one, str) for one in value)
        case "proof":
            names = value if isinstance(value, list) else [value]
            return bool(names) and all(isinstance(one, str) for one in names)
        case "part":
            return _fits_part(field["of"], value)
        case "parts":
            return isinstance(value, list) and all(_fits_part(field["of"], one) for one in value)
        case "looks":
            parts = value.values() if isinstance(value, Mapping) else [value]
            return all(_fits_part(field["of"], one) for one in parts)
    return value is not None


def _fits_part(name: str, value: Any) -> bool:
    fields = {one["key"]: one for one in _fields({"fields": table()["parts"][name]})}
    return isinstance(value, Mapping) and all(
        _fits(fields.get(key, {}), one) for key, one in value.items()
    )


def _fields(section: Mapping[str, Any]) -> list[FormField]:
    return [table()["fields"][number] for number in section["fields"]]


def _value(field: FormField, value: Any) -> Any:
    match field.get("is"):
        case "proof":
            names = [value] if isinstance(value, str) else list(value)
            return names[0] if len(names) == 1 else names
        case "part":
            return _part(field["of"], value)
        case "parts":
            return [_part(field["of"], one) for one in value]
        case "looks":
            return {name: _part(field["of"], one) for name, one in value.items()}
    return value


def _part(name: str, value: Mapping[str, Any]) -> dict[str, Any]:
    fields = _fields({"fields": table()["parts"][name]})
    ordered = {one["key"]: _value(one, value[one["key"]]) for one in fields if one["key"] in value}
    return {**ordered, **{key: one for key, one in value.items() if key not in ordered}}
