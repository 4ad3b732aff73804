"""The JSON Schema of a published record: the judgement around the profile."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from generator.directory import Directory
from generator.judging import CRITERIA, RED_FLAGS
from generator.model.evidence import FactKind
from generator.model.finding import FlagState, Freshness, ListingStatus, Outcome, Provenance

DIALECT = "http://json-schema.org/draft-07/schema#"
EVIDENCE = {
    "type": "array",
    "items": {"type": "string"},
    "description": "Names of entries under profile.evidence, which has the addresses and days.",
}
RESTS_ON = {
    "type": "array",
    "description": "The facts that decide it; whose word it is follows from the weakest of them.",
    "items": {
        "type": "object",
        "title": "A fact that decides",
        "required": ["kind", "evidence"],
        "properties": {
            "kind": {"enum": [str(kind) for kind in FactKind], "description": "What it is of."},
            "of": {"type": "string", "description": "The state of a license, or the board."},
            "inferred": {"const": True, "description": "No look shows it by itself."},
            "evidence": EVIDENCE,
        },
        "additionalProperties": False,
    },
}
REPLY = {
    "type": "object",
    "title": "Reply of the provider",
    "description": "What the provider answers to a red flag that an editor saw.",
    "required": ["on", "text"],
    "properties": {"on": {"type": "string", "format": "date"}, "text": {"type": "string"}},
    "additionalProperties": False,
}


def record_schema(directory: Directory) -> dict[str, Any]:
    """Return the schema of one line of ``providers.json``; it builds on the schema of a profile."""
    properties = {
        "id": _text("Its first name in our addresses: never changed, never used again."),
        "page": _text("Our page of it, with the proof for each answer."),
        "listing": _words(ListingStatus, "Whether our lists show it; its page says why not."),
        "withheld_because": {
            "type": "array",
            "items": {"type": "string"},
            "description": "The rules that keep it out of our lists.",
        },
        "freshness": _words(Freshness, "How old our last check is."),
        "counts": {
            **_object({str(one): {"type": "integer", "minimum": 0} for one in Outcome}),
            "title": "Criteria by outcome",
            "description": "How many criteria have each outcome.",
        },
        "criteria": _rules("The criteria", CRITERIA, _criterion()),
        "provenance": {
            "type": "object",
            "title": "Provenance",
            "description": "Whose word each fact of the profile is, by its JSON Pointer there.",
            "additionalProperties": {"enum": [str(word) for word in Provenance]},
        },
        "red_flags": _rules("The red flags", RED_FLAGS, _red_flag()),
        "profile": {"$ref": "provider.schema.json"},
    }
    return {
        "$schema": DIALECT,
        "$id": directory.address("data/provider-record.schema.json"),
        "title": "A provider as published: what was read, and what the rules found",
        **_object(properties, set(properties) - {"withheld_because"}),
    }


def _criterion() -> dict[str, Any]:
    return _object(
        {
            "outcome": _words(Outcome, OF_SILENCE),
            "basis": _words(Provenance, "Whose word that is."),
            "reason": _text("Why, in one sentence."),
            "evidence": EVIDENCE,
            "rests_on": RESTS_ON,
        }
    )


OF_SILENCE = (
    "'not stated' means that nobody has said, 'not looked for' that no look of ours covered it; "
    "neither is a no."
)


def _red_flag() -> dict[str, Any]:
    properties = {
        "state": _words(FlagState, f"'possible' means that nobody has confirmed it; {OF_SILENCE}"),
        "basis": _words(Provenance, "Whose word that is."),
        "reason": _text("Why, in one sentence."),
        "evidence": EVIDENCE,
        "rests_on": RESTS_ON,
        "reply": REPLY,
    }
    return _object(properties, set(properties) - {"reply"})


def _rules(title: str, rules: Iterable[Any], each: dict[str, Any]) -> dict[str, Any]:
    named = {rule.id: {"title": rule.title, **each, "description": rule.question} for rule in rules}
    return {"title": title, **_object(named)}


def _object(properties: dict[str, Any], required: set[str] | None = None) -> dict[str, Any]:
    owed = [name for name in properties if required is None or name in required]
    return {
        "type": "object",
        "properties": properties,
        "required": owed,
        "additionalProperties": False,
    }


def _words(words: type[StrEnum], description: str) -> dict[str, Any]:
    return {"enum": [str(word) for word in words], "description": description}


def _text(description: str) -> dict[str, Any]:
    return {"type": "string", "description": description}
