"""The whole form as one table, made from the model, for the browser and all else that fills it in.

A field is a key with its words and what it holds: a kind of text, a closed list, or a part, which
is a list of fields itself. Each field and each list of words stands once, by number.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.form.kinds import TOO_LONG, kind_of, kinds, said, shape
from generator.form.labels import label_of
from generator.form.sections import LEFT_OUT, LOOKS, SECTIONS, FormSection
from generator.model.conditional import WORDS
from generator.model.evidence import Evidence
from generator.model.money import Refunds
from generator.model.vocabulary import Method
from generator.schema.profile import Schema, strict_schema

FormField = dict[str, Any]
LAST = ("note", "certainty", "evidence")
"""What stands at the end of each part, as people read it: the answer, its note, its proof."""
UNSHOWN = ("Reply", "Dispute", "Change", "SecondLook", "Attestation", "SectionChange")
"""Parts that only fields hold which the form leaves out."""
FILE_HEAD = "# yaml-language-server: $schema=../schema/provider.schema.json\n"
CHANGES_HEAD = "# The changes of a form. In the project's folder: directory merge THIS-FILE\n"
ONLY_FOR = {
    "url": ("registry", "website", "copy", "provider"),
    "reached": ("phone",),
    "asked": ("phone",),
    "document": ("document",),
    "shown_by": ("document",),
}
"""Fields of a look that make sense with some methods only."""


@cache
def table() -> dict[str, Any]:
    """Return the table; the caller must not change it."""
    made = _Table()
    return {
        "head": FILE_HEAD,
        "changesHead": CHANGES_HEAD,
        "sections": [made.section(one) for one in SECTIONS],
        "order": [key for key in strict_schema()["properties"] if key not in LEFT_OUT],
        "parts": dict(made.parts()),
        "fields": made.fields,
        "lists": made.lists,
        "kinds": kinds(),
        "tooLong": TOO_LONG,
        "looks": {"key": LOOKS, "onlyFor": ONLY_FOR, "says": _of_looks()},
        "condition": {"word": WORDS, **_of_condition()},
    }


class _Table:
    """The fields and lists so far, each once."""

    def __init__(self) -> None:
        self.schema = strict_schema()
        self.fields: list[FormField] = []
        self.lists: list[list[list[str]]] = []

    def section(self, group: FormSection) -> dict[str, Any]:
        """Return one section with the numbers of its fields."""
        needed = self.schema["required"]
        fields = [self._field(key, self.schema["properties"][key], needed) for key in group.keys]
        return {"title": group.title, "about": group.about, "open": group.is_open, "fields": fields}

    def parts(self) -> Iterator[tuple[str, list[int]]]:
        """Yield each part that the form shows, with the numbers of its fields."""
        for name, part in self.schema["definitions"].items():
            kept = [
                key for key in part["properties"] if f"{self._home(name)}.{key}" not in LEFT_OUT
            ]
            order = sorted(kept, key=lambda key: LAST.index(key) if key in LAST else -1)
            if name not in UNSHOWN:
                needed = part.get("required", ())
                yield name, [self._field(key, part["properties"][key], needed) for key in order]

    def _home(self, name: str) -> str:
        """Return the first key of a profile that holds a part of this name."""
        whole = self.schema["properties"]
        return next((key for key, field in whole.items() if _target(field) == name), "")

    def _field(self, key: str, schema: Schema, required: Sequence[str]) -> int:
        needed = {"needed": True} if key in required else {}
        words = {
            "key": key,
            "label": label_of(key),
            "help": schema.get("description", "").replace("`", ""),
        }
        return _number({**words, **needed, **self._holds(schema)}, self.fields)

    def _holds(self, schema: Schema) -> FormField:
        if target := _target(schema):
            many = "parts" if "items" in schema else "part"
            return {"is": "looks" if "patternProperties" in schema else many, "of": target}
        if "items" in schema:
            inner = self._holds(schema["items"])
            return {**inner, "is": "words" if inner["is"] == "word" else "texts"}
        if "anyOf" in schema:
            return {"is": "proof", "of": "look"}
        if kind := kind_of(shape(schema)):
            return {"is": "text", "of": kind}
        return {"is": "word", "words": _number(list(_words(schema)), self.lists)}


def _number(value: Any, listed: list[Any]) -> int:
    if value not in listed:
        listed.append(value)
    return listed.index(value)


def _words(schema: Schema) -> Iterator[list[str]]:
    says: list[str] = schema.get("enumDescriptions") or schema["enum"]
    for word, meaning in zip(schema["enum"], says, strict=True):
        if isinstance(word, str):
            yield [word, meaning]


def _target(schema: Schema) -> str:
    """Return the name of the part that a field holds, one or many, or nothing."""
    here = schema.get("items", schema)
    here = next(iter(here.get("patternProperties", {}).values()), here)
    here = here.get("allOf", [here])[0]
    return str(here.get("$ref", "")).rpartition("/")[2]


def _of_looks() -> dict[str, Any]:
    """Return what the model says of a look without an address, and of one with a month alone."""
    return {
        "address": {
            "for": ["registry", "website", "copy"],
            **_refusal(Evidence, {"seen": "2026-11-12", "method": "website"}),
        },
        "day": {
            "for": [str(one) for one in Method if one.is_ours],
            **_refusal(Evidence, {"seen": "2026-11", "method": "phone"}),
        },
    }


def _of_condition() -> dict[str, Any]:
    return _refusal(Refunds, {"paid_after_treatment": WORDS, "evidence": "look"})


def _refusal(model: Any, data: dict[str, Any]) -> dict[str, Any]:
    try:
        TypeAdapter(model).validate_python(data)
    except ValidationError as error:
        return said(error)
    raise AssertionError(f"the model takes {data}")
