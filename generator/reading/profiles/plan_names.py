"""Plan names: a list of plans holds names, and what else was meant has a place of its own."""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.problem import FieldPath
from generator.model.refusal import shown_briefly
from generator.reading.profiles.raw_profile import Trouble, entries, mapping
from generator.reading.validation.messages import name_of

_LISTS = ("plans", "spravato_plans")
_LONGEST = 12
# Words of a note or a condition, which no plan has in its name.
_NO_NAME = re.compile(
    r"\b(?:only|except|excluding|unless|depend(?:s|ing)|accept(?:s|ed|ing)?|bill(?:s|ed)|covered"
    r"|insurers?|insurances|carriers?|providers|plans|they|we|you|your|our|please|call|ask|contact"
    r"|every|most|many|several|various|major|other|others|etc|not"
    r"|in[- ]network|out[- ]of[- ]network)\b",
    re.IGNORECASE,
)
# What such a word may stand in all the same, as in "University of Utah Health Plans".
_NAMED = re.compile(
    r"\b(?:health|community|benefit|medical|advantage) plans\b|\bblue cross and blue shield\b",
    re.IGNORECASE,
)
_TWO = re.compile(r"[,;] |\b(?:and|or) [A-Z]")
_STOP = re.compile(r"(?<!\b[A-Z])(?<!Inc)(?<!Co)[.!?]$")


def plan_names(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield the texts among plans that are a sentence or several plans, so no name to look for."""
    insurance = mapping(data, "insurance")
    lists: list[tuple[FieldPath, Any]] = [
        (("insurance", key), insurance.get(key)) for key in _LISTS
    ]
    lists += [((*at, "plans"), coverage.get("plans")) for at, coverage in entries(data, "coverage")]
    for at, listed in lists:
        for index, plan in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(plan, str):
                yield from _plan((*at, index), plan)


def _plan(at: FieldPath, plan: str) -> Iterator[Trouble]:
    bare = _NAMED.sub("", plan)
    if _is_no_name(bare):
        message = f"{name_of(at)}: this is no name of a plan; found {shown_briefly(plan)}"
        fix = "write a condition into an entry of coverage, with its note: "
        fix += f'coverage: [{{covers: ..., answer: in some cases, note: "{plan}"}}]'
        yield Trouble(at, "plan-no-name", message, fix)
    elif _TWO.search(bare):
        message = f"{name_of(at)}: one plan is one entry; found {shown_briefly(plan)}"
        yield Trouble(at, "plans-in-one", message, "write each plan as an entry of its own")


def _is_no_name(plan: str) -> bool:
    is_long = len(plan.split()) > _LONGEST
    return is_long or bool(_STOP.search(plan) or _NO_NAME.search(plan))
