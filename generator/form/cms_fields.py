"""The fields of the form as a git-based CMS asks them: its widgets, made from the same table.

What a CMS cannot hold as a profile has it, it holds as a list. A look's name is a field of its own,
and each entry tells its place in the file, so that profile-format.js finds it there again.

https://sveltiacms.app/en/docs/fields
"""

from collections.abc import Iterator
from typing import Any

from generator.form.table import FormField, table

Widget = dict[str, Any]

FILE = "_file"
"""The hidden field that holds the file as it was opened; what nobody changed stays byte by byte."""
PLACE, KEY = "_place", "_key"
"""The hidden field of an entry of a list, and of an entry of a mapping."""


STAYING = frozenset({"flags"})
"""Lists whose entries no form takes out: a red flag goes by a change that people read."""


def profile_fields() -> list[Widget]:
    """Return the widgets of a profile, in the order of our files."""
    made = table()
    asked = [made["fields"][number] for one in made["sections"] for number in one["fields"]]
    by_key = {field["key"]: field for field in asked}
    return [*(_widget(by_key[key]) for key in made["order"] if key in by_key), _hidden(FILE)]


def _widget(field: FormField) -> Widget:
    hint = {"hint": field["help"]} if field["help"] else {}
    # A profile may name one look for all (evidence_default), which the CMS does not show.
    needed = "needed" in field and field["is"] != "proof"
    asked = {"name": field["key"], "label": field["label"], "required": needed, **hint}
    stays = {"allow_remove": False} if field["key"] in STAYING else {}
    return asked | _of_kind(field) | stays


def _of_kind(field: FormField) -> Widget:
    match field["is"]:
        case "word" | "words":
            return {"widget": "select", "options": _options(field), **_many(field)}
        case "part":
            return {"widget": "object", "collapsed": True, "fields": list(_inside(field["of"]))}
        case "parts":
            return _list([*_inside(field["of"]), _hidden(PLACE)])
        case "looks":
            name = {"name": "name", "label": "Name", "hint": "Facts name their look by it."}
            return _list([name | _text("look"), *_inside(field["of"]), _hidden(KEY)])
        case "proof":
            return _flat({"name": "look", "label": "Name of a look", **_text("look")})
        case "texts":
            return _flat({"name": "text", "label": field["label"], **_text(field["of"])})
    return _text(field["of"])


def _inside(part: str) -> Iterator[Widget]:
    return (_widget(table()["fields"][number]) for number in table()["parts"][part])


def _list(fields: list[Widget]) -> Widget:
    return {"widget": "list", "collapsed": True, "allow_duplicate": False, "fields": fields}


def _flat(field: Widget) -> Widget:
    return {"widget": "list", "field": field}


def _hidden(name: str) -> Widget:
    return {"name": name, "widget": "hidden"}


def _many(field: FormField) -> Widget:
    return {"multiple": True} if field["is"] == "words" else {}


def _options(field: FormField) -> list[dict[str, str]]:
    words = table()["lists"][field["words"]]
    return [{"value": word, "label": says or word} for word, says in words]


def _text(kind: str) -> Widget:
    """Return the widget of a text, with the first pattern that a browser and a CMS share."""
    of = table()["kinds"][kind]
    longest = {"maxlength": of["longest"]} if "longest" in of else {}
    rules = (one for one in of["rules"] if "good" in one and r"\p" not in one["good"])
    patterns = [[one["good"], f"Accepted: {one['accepted']}"] for one in rules]
    return {"widget": "string", **longest, **({"pattern": patterns[0]} if patterns else {})}
