"""Facts to the YAML that an editor would type: short facts on one line, quotes where needed."""

import json
import re
from collections.abc import Iterable

Value = str | int | bool | list["Value"] | dict[str, "Value"]

PLAIN = re.compile(
    r"[A-Za-z][A-Za-z0-9 .'/()&_-]*[A-Za-z0-9.)]|https://[a-z0-9./-]+|[0-9]{4}(-[0-9]{2}){1,2}"
)
# Words that some reader of YAML takes for something other than a word.
BENT = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})


def inline(value: Value) -> str:
    """Return a value on one line."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _word(value)
    if isinstance(value, list):
        return f"[{', '.join(map(inline, value))}]"
    return "{" + ", ".join(f"{key}: {inline(one)}" for key, one in value.items()) + "}"


def entry(key: str, value: Value) -> Iterable[str]:
    """Yield the lines of one key at the start of a line: lists of facts get a line for each."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        yield f"{key}:"
        yield from (f"  - {inline(one)}" for one in value)
    elif isinstance(value, dict) and all(isinstance(one, dict) for one in value.values()):
        yield f"{key}:"
        yield from (f"  {name}: {inline(one)}" for name, one in value.items())
    else:
        yield f"{key}: {inline(value)}"


def _word(text: str) -> str:
    if PLAIN.fullmatch(text) and text.lower() not in BENT and ": " not in text:
        return text
    return json.dumps(text, ensure_ascii=False)
