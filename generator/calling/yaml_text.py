"""Data as short YAML, a part of a profile on one line; a browser writes the same bytes."""

import json
import re
from typing import Any

PLAIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9_ -]*[A-Za-z0-9])?|[0-9]{4}-[0-9]{2}-[0-9]{2}")
NULLS = ("null", "Null", "NULL")


def block(key: str, value: Any) -> str:
    """Return a key with its value: lists and parts of parts one a line, any other on its own."""
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return f"{key}:\n" + "".join(f"  - {flow(one)}\n" for one in value)
    if isinstance(value, dict) and any(isinstance(one, dict) for one in value.values()):
        return f"{key}:\n" + "".join(f"  {name}: {flow(one)}\n" for name, one in value.items())
    return f"{key}: {flow(value)}\n"


def flow(value: Any) -> str:
    """Return a value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    return scalar(value)


def scalar(text: str) -> str:
    """Return a text as it is where YAML reads it so, else between double quotes."""
    is_plain = PLAIN.fullmatch(text) and text not in NULLS
    return text if is_plain else json.dumps(text, ensure_ascii=False)
