"""The fields of a flat row about visits: who is accepted, how soon, hours, the first exam."""

from collections.abc import Iterator

from generator.model.judgement import Judgement
from generator.model.provider import Provider
from generator.pages.data.field import Field, FieldType, amount, answer, list_of
from generator.pages.data.values import Value, below
from generator.pages.wording.visit_words import hours_by_place, opening_times


def _hours(provider: Provider) -> Iterator[str]:
    """Yield the opening hours in words, one for each run of days of a place."""
    for place, hours in hours_by_place(provider):
        runs = filter(None, opening_times(hours).split("; "))
        yield from (f"{place}: {run}" if place else run for run in runs)


def _first_call(judgement: Judgement) -> Value:
    call = judgement.provider.booking.first_call
    return str(call.taken_by.value) if call else None


VISITS = (
    amount(
        "youngest_age", "The lowest age treated.", lambda p: below(p, ("eligibility", "youngest"))
    ),
    amount("oldest_age", "The highest age treated.", lambda p: below(p, ("eligibility", "oldest"))),
    list_of("accepted", "Who is accepted.", lambda p: below(p, ("eligibility", "accepted"))),
    list_of(
        "not_accepted", "Who is not accepted.", lambda p: below(p, ("eligibility", "not_accepted"))
    ),
    Field(
        "waiting_days",
        "The longest wait for a first visit in days, while it is in our lists.",
        lambda j: below(j.provider, ("waiting_time", "at_most_days")) if j.is_open else None,
        FieldType.NUMBER,
    ),
    Field(
        "hours",
        "When it is open, by place where they differ, while it is in our lists.",
        lambda j: [*_hours(j.provider)] or None if j.is_open else None,
        FieldType.LIST,
    ),
    list_of("first_exam", "How the first exam is done.", lambda p: below(p, ("first_exam", "how"))),
    amount(
        "first_exam_minutes",
        "How long the first exam takes, in minutes.",
        lambda p: below(p, ("first_exam", "minutes")),
    ),
    Field("first_call", "Who takes the first call.", _first_call),
    answer("vitals_before", "Measures vital signs before.", "monitoring", "vitals_before"),
    answer("vitals", "Measures vital signs in a session.", "monitoring", "vitals"),
    answer("vitals_after", "Measures vital signs after.", "monitoring", "vitals_after"),
    amount(
        "minutes_after",
        "How long somebody is watched after a session, in minutes.",
        lambda p: below(p, ("monitoring", "minutes_after")),
    ),
)
