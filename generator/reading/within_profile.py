"""What one profile must hold together: evidence that exists and is used, days that can be.

It looks at the data as typed, not at the model, so that a misspelt word elsewhere in the file does
not hide these problems until the next run.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from generator.model.problem import Problem, Severity
from generator.reading.honesty import honesty
from generator.reading.known_keys import Location
from generator.reading.near_miss import nearest
from generator.reading.our_words import our_words
from generator.reading.profile_parts import Trouble, Walk, called, entries, mapping, walk
from generator.reading.refusal_words import name_of
from generator.reading.validated import place_of
from generator.reading.yaml_text import Branch, Document, Place

# A license runs out by itself: that must not stop the next build, only be seen and judged.
WARNINGS = {"license-expired"}
# Nobody looked at a ketamine clinic's public page for this directory before that year.
FIRST_YEAR = "2015"


def problems_within(
    document: Document, shown: str, today: date, told: Iterable[Problem] = ()
) -> list[Problem]:
    """Return what is wrong between the parts of one profile, by place.

    ``told`` are the problems known already: what only follows from one of them is left out.
    """
    data = document.data
    if not isinstance(data, dict):
        return []
    walked = walk(data)
    known = {(problem.line, problem.column) for problem in told}
    troubles = [
        *_evidence(data, walked, bool(known)),
        *_days(walked, today),
        *_licenses(data, today),
        *_clinicians(data),
        *honesty(data),
        *our_words(walked),
    ]
    return sorted(
        _problem(shown, document.root, trouble)
        for trouble in troubles
        if not (known and _touched(document.root, trouble.at, known))
    )


def _problem(shown: str, root: Branch | Place, trouble: Trouble) -> Problem:
    severity = Severity.WARNING if trouble.code in WARNINGS else Severity.ERROR
    place = place_of(root, trouble.at, key=trouble.code == "unused-evidence")
    return Problem(shown, *place, trouble.code, trouble.message, trouble.suggestion, severity)


def _touched(root: Branch | Place, at: Location, known: set[Place]) -> bool:
    """Return whether something inside a part is already known to be wrong."""
    here = root
    for step in at:
        if not isinstance(here, Branch) or step not in here.values:
            return False
        here = here.values[step]
    todo, places = [here], set()
    while todo:
        one = todo.pop()
        if isinstance(one, Branch):
            places |= {one.place, *one.keys.values()}
            todo += one.values.values()
        else:
            places.add(one)
    return not known.isdisjoint(places)


def _evidence(data: dict[str, Any], walked: Walk, others: bool) -> Iterator[Trouble]:
    named = mapping(data, "evidence")
    meant = set()
    for at, name in walked.proofs:
        if name not in named:
            near = nearest(name, list(named))
            meant.add(near)
            known = ", ".join(list(named)[:12]) or "nothing yet"
            fix = (f"did you mean '{near}'? " if near else "") + f"named under evidence: {known}"
            yield Trouble(at, "unknown-evidence", f"no evidence is named {name!r}", fix)
    used = {name for _, name in walked.proofs}
    for name in named:
        # Beside other problems the name may stand where a misspelt key hides it.
        if name not in used and name not in meant and not (others and name in walked.short):
            message = f"nothing in the profile rests on {name!r}"
            fix = "name it beside the fact that it proves, or take it out"
            yield Trouble(("evidence", name), "unused-evidence", message, fix)


def _days(walked: Walk, today: date) -> Iterator[Trouble]:
    for at, day in walked.days:
        if day > today.isoformat():
            message = f"{name_of(at)}: {day} has not come yet (today is {today})"
            yield Trouble(at, "date-in-future", message, "write the day when it was seen or done")
        elif day < FIRST_YEAR:
            message = f"{name_of(at)}: {day} is before anybody kept this directory"
            yield Trouble(at, "date-too-old", message, "check the year")


def _licenses(data: dict[str, Any], today: date) -> Iterator[Trouble]:
    for at, clinician in entries(data, "clinicians"):
        who = called(clinician, at)
        certificate = mapping(clinician, "board_certification")
        held = [((*at, "board_certification"), "board certification", certificate)]
        for inner, one in entries(clinician, "licenses"):
            held.append(((*at, *inner), f"{one.get('state', '')} license", one))
        for where, what, one in held:
            expires = one.get("expires")
            if isinstance(expires, str) and expires[:1].isdigit() and expires < today.isoformat():
                message = f"the {what} of {who} was valid until {expires}, which has passed"
                fix = "look it up again: write the new day, or take out what no longer holds"
                yield Trouble((*where, "expires"), "license-expired", message, fix)


def _clinicians(data: dict[str, Any]) -> Iterator[Trouble]:
    names: set[str] = set()
    for at, clinician in entries(data, "clinicians"):
        name = clinician.get("name")
        if isinstance(name, str):
            if name.casefold() in names:
                fix = "put all facts about one person in one entry"
                yield Trouble((*at, "name"), "clinician-twice", f"{name!r} stands twice", fix)
            names.add(name.casefold())
        seen: set[tuple[str, str]] = set()
        for inner, one in entries(clinician, "licenses"):
            license_ = str(one.get("state")), str(one.get("number"))
            if license_ in seen:
                message = f"the {license_[0]} license stands twice"
                yield Trouble((*at, *inner), "license-twice", message, "keep one of them")
            seen.add(license_)
