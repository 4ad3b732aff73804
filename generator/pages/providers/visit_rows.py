"""Access to care as rows: who is accepted, how soon, when it is open, the first exam."""

from collections.abc import Iterator

from generator.model.provider import Provider
from generator.model.visits import Eligibility, ExamMode
from generator.pages.providers.fact_rows import (
    FactRow,
    answer_row,
    notes_of,
    proof_of,
    words_row,
    yes_no,
)
from generator.pages.templating import upper_first
from generator.pages.wording.visit_words import ages, days_in_words, hours_by_place, opening_times
from generator.pages.wording.words import listed


def waiting_row(provider: Provider) -> Iterator[FactRow]:
    """Yield how long a new patient waits, where anybody says so."""
    if fact := provider.waiting_time:
        said = ". ".join(filter(None, (days_in_words(fact), yes_no(fact.waitlist, *LIST))))
        yield FactRow("Waiting time", said, notes_of(fact), proof_of(fact), "waiting")


LIST = ("There is a list to wait on", "No list to wait on", "In some cases there is a list")


def hours_row(provider: Provider) -> Iterator[FactRow]:
    """Yield when it is open, where anybody says so; a place with hours of its own is named."""
    for place, fact in hours_by_place(provider):
        only = yes_no(fact.by_appointment, "By appointment only", "No appointment needed")
        said = ". ".join(filter(None, (opening_times(fact), only)))
        at, notes = f"{place}: " if place else "", notes_of(fact)
        if not said:
            notes = tuple(f"{at}{note}" for note in notes)
        yield FactRow("Hours", said and at + said, notes, proof_of(fact), "hours")


def contact_rows(provider: Provider, *, is_open: bool) -> tuple[FactRow, ...]:
    """Return when it is open, and what it does for people with a disability or other languages."""
    rows = (
        answer_row("Interpreter", provider.interpreters),
        words_row("Care they say they know", provider.cultural_care),
        answer_row("Step-free access", provider.step_free_access),
        words_row("Other help with a disability", provider.accommodations),
    )
    shown = (row for row in rows if row.is_stated or row.term == "Step-free access")
    return (*(hours_row(provider) if is_open else ()), *shown)


def access_rows(provider: Provider) -> Iterator[FactRow]:
    """Yield who is accepted, the first exam, and who takes the first call."""
    if accepts := provider.eligibility:
        said = ". ".join(filter(None, map(upper_first, _accepted(accepts))))
        yield FactRow("Who they accept", said, notes_of(accepts), proof_of(accepts), "accepts")
    if exam := provider.first_exam:
        ways = listed([way.says.lower() for way in ExamMode if way in exam.how])
        minutes = f"about {exam.minutes} minutes" if exam.minutes else ""
        by = f"done by: {exam.by.says}" if exam.by else ""
        said = upper_first(", ".join(filter(None, (ways, minutes, by))))
        yield FactRow("First exam", said, notes_of(exam), proof_of(exam), "first-exam")
    if call := provider.booking.first_call:
        proof, notes = proof_of(call), notes_of(call)
        yield FactRow("First call", f"{call.taken_by.says}", notes, proof, "first-call")


def _accepted(patients: Eligibility) -> Iterator[str]:
    yield ages(patients)
    if patients.accepted:
        yield f"Accepted: {', '.join(sorted(patients.accepted, key=str.casefold))}"
    if patients.not_accepted:
        yield f"Not accepted: {', '.join(sorted(patients.not_accepted, key=str.casefold))}"
