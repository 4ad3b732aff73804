"""What a profile says of places must fit: ZIP and state, kind and where people are treated."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.facts.zip_codes import states_of
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.state import STATES
from generator.reading.profiles.raw_profile import Trouble, entries, mapping
from generator.reading.strict_yaml.positions import Document
from generator.reading.validation.validate import position_of

_ZIP = re.compile(r"[0-9]{5}(-[0-9]{4})?")


def contradicted_locations(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield every place that contradicts its state or the kind of the provider."""
    yield from _kind(data)
    for at, location in entries(data, "locations"):
        zip_code, state = location.get("zip"), location.get("state")
        if not isinstance(zip_code, str) or not isinstance(state, str) or state not in STATES:
            continue
        if _ZIP.fullmatch(zip_code) and state not in states_of(zip_code):
            yield Trouble((*at, "zip"), *_another_state(zip_code, state, location))


def with_short_zips(problems: list[Problem], document: Document) -> list[Problem]:
    """Return the problems; a ZIP that lost its zeros gets them back where that fits its state."""
    short = dict(_short_zips(document))
    return [
        replace(problem, suggestion=f"did you mean '{whole}'? {problem.suggestion}")
        if problem.code == "zip-malformed" and (whole := short.get((problem.line, problem.column)))
        else problem
        for problem in problems
    ]


def _short_zips(document: Document) -> Iterator[tuple[tuple[int, int], str]]:
    data = document.data if isinstance(document.data, dict) else {}
    for at, location in entries(data, "locations"):
        typed = location.get("zip")
        if isinstance(typed, str) and len(typed) in {3, 4} and typed.isascii() and typed.isdigit():
            whole = typed.zfill(5)
            if location.get("state") in states_of(whole):
                yield position_of(document.root, (*at, "zip")), whole


def _another_state(zip_code: str, state: str, location: dict[str, Any]) -> tuple[str, str, str]:
    shown = shown_briefly(zip_code)[1:-1]
    lies_in = " and ".join(f"{STATES.get(code, code)} ({code})" for code in states_of(zip_code))
    town = location.get("city")
    used = f"the place of {shown_briefly(town)[1:-1]}, {state}" if town else "no place"
    if not lies_in:
        message = f"there is no ZIP code {shown} in our list"
    else:
        message = f"the ZIP code {shown} lies in {lies_in}, and the state here is "
        message += f"{STATES[state]} ({state})"
    fix = f"compare both with the address they print; until then {used} is used"
    return "zip-in-another-state", message, fix


def _kind(data: dict[str, Any]) -> Iterator[Trouble]:
    """A clinic serves nobody by telehealth, and a telehealth provider has no treatment room."""
    if data.get("kind") == "clinic" and isinstance(data.get("serves"), dict):
        serves = mapping(data, "serves")
        if serves.get("states") or serves.get("count"):
            message = "'serves' lists states treated by telehealth, and the kind is clinic"
            fix = "write kind: both where they also treat by telehealth, or take 'serves' out"
            yield Trouble(("serves",), "kind-contradicted", message, fix)
    if data.get("kind") == "telehealth":
        for at, location in entries(data, "locations"):
            if location.get("street") and not location.get("note"):
                message = "a telehealth provider has a street address here, which is not explained"
                fix = "write kind: both where people are treated there, or say in a note what "
                yield Trouble(at, "kind-contradicted", message, fix + "it is, like an office")
