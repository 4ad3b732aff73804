"""What one profile must hold together: evidence that exists and is used, days that can be.

It looks at the data as typed, not at the model, so that a misspelt word elsewhere in the file does
not hide these problems until the next run.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any

from generator.model.problem import FieldPath, Problem, Severity
from generator.model.provider import Provider
from generator.model.refusal import shown_briefly
from generator.reading.profiles.claims import marks, our_words
from generator.reading.profiles.clinicians import licenses, twice
from generator.reading.profiles.contradictions import contradictions, no_evidence
from generator.reading.profiles.evidence_default import default_troubles
from generator.reading.profiles.evidence_names import evidence_names
from generator.reading.profiles.integrity import honesty
from generator.reading.profiles.locations import contradicted_locations
from generator.reading.profiles.plan_names import plan_names
from generator.reading.profiles.proof import proof
from generator.reading.profiles.raw_profile import DAY, Trouble, Walk, entries, walk
from generator.reading.profiles.repeated import repeated
from generator.reading.strict_yaml.positions import Branch, Document, Position
from generator.reading.validation.messages import name_of
from generator.reading.validation.suggestions import nearest
from generator.reading.validation.validate import position_of
from generator.reading.youngest_day import youngest_day

# A license runs out by itself, and a look without its proof is judged as the provider's word: that
# must not stop the next build, only be seen.
WARNINGS = {
    "closed-yet-open",
    "entry-cut-in-two",
    "hours-reversed",
    "language-name",
    "license-expired",
    "markup-in-text",
    "plan-no-name",
    "plans-in-one",
    "proof-by-tied-hand",
    "proof-incomplete",
    "proof-of-another-kind",
    "says-nothing",
    "zip-in-another-state",
}
# What stands in such a block, its evidence too, could not be read.
HIDES = {
    "empty-value",
    "wrong-type",
    "missing-key",
    "unknown-key",
    "answer-not-yes-or-no",
    "yaml-syntax",
}
AT_KEY = {"misspelt-evidence", "proof-incomplete", "unused-evidence"}
# Nobody looked at a ketamine clinic's public page for this directory before that year.
FIRST_YEAR = "2015"


def problems_within(
    document: Document,
    shown: str,
    today: date,
    earlier: Iterable[Problem] = (),
    red_flags: frozenset[str] | None = None,
) -> list[Problem]:
    """Return what is wrong between the parts of one profile, by place.

    ``earlier`` are the problems known already: what only follows from one of them is left out.
    ``red_flags`` are the ids of the rules that an editor may say apply; None allows any.
    """
    data = document.data
    if not isinstance(data, dict):
        return []
    walked = walk(data)
    position = partial(position_of, document.root)
    earlier = tuple(earlier)
    known = {(problem.line, problem.column) for problem in earlier}
    hides = any(problem.code in HIDES for problem in earlier)
    troubles = [
        *evidence_names(data, walked, position, others=bool(known), hides=hides),
        *default_troubles(data),
        *_days(walked, today),
        *licenses(data, today),
        *twice(data),
        *honesty(data),
        *our_words(walked),
        *marks(walked),
        *contradicted_locations(data),
        *repeated(data),
        *contradictions(data),
        *plan_names(data),
        *(_flags(data, red_flags) if red_flags is not None else ()),
    ]
    return sorted(
        _problem(shown, document.root, trouble)
        for trouble in troubles
        if not (known and _touched(document.root, trouble.at, known))
    )


def problems_of_proof(document: Document, shown: str, provider: Provider) -> list[Problem]:
    """Return which looks of a sound profile cannot count as checked by us, or that it has none."""
    troubles = proof(provider) if provider.evidence else no_evidence(provider.name)
    return sorted(_problem(shown, document.root, trouble) for trouble in troubles)


def _problem(shown: str, root: Branch | Position, trouble: Trouble) -> Problem:
    severity = Severity.WARNING if trouble.code in WARNINGS else Severity.ERROR
    position = position_of(root, trouble.at, key=trouble.code in AT_KEY)
    return Problem(shown, *position, trouble.code, trouble.message, trouble.suggestion, severity)


def _touched(root: Branch | Position, at: FieldPath, known: set[Position]) -> bool:
    """Return whether something inside a part is already known to be wrong."""
    here = root
    for step in at:
        if not isinstance(here, Branch) or step not in here.values:
            return False
        here = here.values[step]
    todo, positions = [here], set()
    while todo:
        node = todo.pop()
        if isinstance(node, Branch):
            positions |= {node.position, *node.keys.values()}
            todo += node.values.values()
        else:
            positions.add(node)
    return not known.isdisjoint(positions)


def _flags(data: dict[str, Any], red_flags: frozenset[str]) -> Iterator[Trouble]:
    named = [((*at, "rule"), flag.get("rule")) for at, flag in entries(data, "flags")]
    named += [((*at, "cleared"), one.get("cleared")) for at, one in entries(data, "history")]
    for at, rule in named:
        if isinstance(rule, str) and rule not in red_flags:
            near = nearest(rule, sorted(red_flags))
            fix = f"did you mean '{near}'?" if near else "directory explain lists every red flag"
            message = f"no red flag is named {shown_briefly(rule)}"
            yield Trouble(at, "unknown-rule", message, fix)


def _days(walked: Walk, today: date) -> Iterator[Trouble]:
    latest = youngest_day(today).isoformat()
    for at, day in walked.days:
        # What is no day at all is told by the model.
        if FIRST_YEAR <= day <= latest or not DAY.fullmatch(day):
            continue
        if day > latest:
            message = f"{name_of(at)}: {day} has not come yet (today is {today})"
            yield Trouble(at, "date-in-future", message, "write the day when it was seen or done")
        else:
            message = f"{name_of(at)}: {day} is before anybody kept this directory"
            yield Trouble(at, "date-too-old", message, "check the year")
