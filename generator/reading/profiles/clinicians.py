"""What a profile says of its clinicians: licenses that still hold, and nobody twice."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.model.problem import FieldPath
from generator.model.refusal import shown_briefly
from generator.model.state import STATES
from generator.reading.profiles.raw_profile import DAY, Trouble, entries, mapping


def licenses(data: dict[str, Any], today: date) -> Iterator[Trouble]:
    """Yield every license or certificate whose last day has passed."""
    for at, clinician in entries(data, "clinicians"):
        for where, what, held in _held(clinician, at):
            expires = held.get("expires")
            if isinstance(expires, str) and expires < today.isoformat() and DAY.fullmatch(expires):
                who = _called(clinician, at)
                message = f"the {what} of {who} was valid until {expires}, which has passed"
                fix = "look it up again: write the new day, or take out what no longer holds"
                yield Trouble((*where, "expires"), "license-expired", message, fix)


def twice(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield every clinician, and every license of one, that stands there for the second time."""
    names: set[str] = set()
    for at, clinician in entries(data, "clinicians"):
        name = clinician.get("name")
        if isinstance(name, str):
            if name.casefold() in names:
                message = f"{shown_briefly(name)} stands twice"
                fix = "put all facts about one person in one entry"
                yield Trouble((*at, "name"), "clinician-twice", message, fix)
            names.add(name.casefold())
        seen: set[tuple[str, str]] = set()
        for inner, entry in entries(clinician, "licenses"):
            license_ = str(entry.get("state")), str(entry.get("number"))
            if license_ in seen:
                message = f"the {_license(entry)} stands twice"
                yield Trouble((*at, *inner), "license-twice", message, "keep one of them")
            seen.add(license_)


def _held(
    clinician: dict[str, Any], at: FieldPath
) -> Iterator[tuple[FieldPath, str, dict[str, Any]]]:
    certificate = mapping(clinician, "board_certification")
    yield (*at, "board_certification"), "board certification", certificate
    for inner, more in entries(clinician, "more_certifications"):
        yield (*at, *inner), "board certification", more
    for inner, entry in entries(clinician, "licenses"):
        yield (*at, *inner), _license(entry), entry


def _license(clinician: dict[str, Any]) -> str:
    state = clinician.get("state")
    return f"{state} license" if isinstance(state, str) and state in STATES else "license"


def _called(clinician: dict[str, Any], at: FieldPath) -> str:
    name = clinician.get("name")
    return shown_briefly(name)[1:-1] if isinstance(name, str) else f"clinician {int(at[-1]) + 1}"
