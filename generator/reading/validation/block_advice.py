"""What to write where a block or a list belongs and a bare value stands: the very lines."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.model.json_shapes import PLAIN_TEXT
from generator.model.refusal import printable

LAST = ("note", "certainty", "evidence")
"""What every fact takes beside what it is about; told last."""

SHOWN = 14
"""So many keys of a block are told."""

FieldShape = Mapping[str, Any]


def lines_for(shape: FieldShape, given: Any) -> str:
    """Return the lines that hold a bare value in its block, or which keys the block takes."""
    fitting = _fitting(shape["properties"], given)
    needed = [key for key in shape.get("required", ()) if key not in fitting]
    if not fitting and not set(needed) - set(LAST):
        return f"write 'key: value' lines below it, indented by two spaces; it takes {_keys(shape)}"
    lines = [f"'{key}: {value}'" for key, value in fitting.items()]
    lines += [f"'{key}: {_blank(shape, key)}'" for key in needed if key not in LAST]
    lines += ["'evidence: name-of-the-proof'"] * ("evidence" in needed)
    number = "two lines" if len(lines) == 2 else "lines"
    return f"write {number} below it, indented by two spaces: {' and '.join(lines)}"


def entry_for(shape: FieldShape) -> str:
    """Return how an entry of a list is written, with the keys that it takes."""
    needed = ", ".join(f"{key}: ..." for key in sorted(shape.get("required", ()), key=_order))
    return f"like '- {{{needed}}}'; an entry takes {_keys(shape)}"


def _keys(part: FieldShape) -> str:
    return ", ".join(sorted(part["properties"], key=_order)[:SHOWN])


def _order(key: str) -> int:
    return LAST.index(key) + 1 if key in LAST else 0


def _fitting(properties: Mapping[str, FieldShape], given: Any) -> dict[str, str]:
    """Return the one key that takes the value as it is; a yes or no goes to an answer alone."""
    if given in ("yes", "no") or (isinstance(given, str) and "answer" in properties):
        answer = given if given in ("yes", "no") else "yes or no"
        return {"answer": answer} if "answer" in properties else {}
    own = {key: one for key, one in properties.items() if key not in LAST}
    words = _words(given)
    exact = {key: value for key, one in own.items() if (value := _exact(one, given, words))}
    free = {key: value for key, one in own.items() if (value := _free(one, given, words))}
    return next((only for only in (exact, free) if len(only) == 1), {})


def _words(given: Any) -> list[str]:
    if isinstance(given, str):
        given = re.split(r"[,;/]|\band\b", given)
    return [one.strip() for one in given if isinstance(one, str) and one.strip()]


def _exact(field: FieldShape, given: Any, words: list[str]) -> str:
    for option in _options(field):
        if isinstance(given, str) and _takes(option, given):
            return given
        if words and "items" in option and all(_takes(option["items"], one) for one in words):
            return f"[{', '.join(words)}]"
    return ""


def _free(field: FieldShape, given: Any, words: list[str]) -> str:
    for option in _options(field):
        if words and _is_free(option.get("items", {})):
            return printable(f"[{', '.join(words)}]")
        if isinstance(given, str) and _is_free(option):
            return printable(f'"{given}"' if re.search("[,:{}#]", given) else given)
    return ""


def _takes(field: FieldShape, word: str) -> bool:
    if _is_free(field):
        return False
    pattern, words = field.get("pattern"), field.get("enum", ())
    return word in words or bool(pattern and re.search(pattern, word))


def _is_free(field: FieldShape) -> bool:
    return bool(field.get("pattern") == PLAIN_TEXT["pattern"])


def _options(field: FieldShape) -> Iterable[FieldShape]:
    return (field, *field.get("anyOf", ()))


def _blank(part: FieldShape, key: str) -> str:
    is_list = any("items" in option for option in _options(part["properties"][key]))
    return "[...]" if is_list else "..."
