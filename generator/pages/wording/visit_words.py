"""How ages, days of waiting and opening hours are said, wherever they are shown."""

from collections.abc import Iterator
from itertools import groupby

from generator.model.clock_time import on_a_watch
from generator.model.plural import counted
from generator.model.provider import Provider
from generator.model.visits import Eligibility, Hours, WaitingTime, Weekday
from generator.pages.wording.provider_lines import place_names
from generator.pages.wording.words import listed

WEEK = tuple(Weekday)


def ages(patients: Eligibility) -> str:
    """Return the ages that are treated, like ``Ages 18 to 65``; empty where nobody says so."""
    youngest, oldest = patients.youngest, patients.oldest
    if youngest and oldest:
        return f"Ages {youngest} to {oldest}"
    if youngest:
        return f"Ages {youngest} and over"
    return f"Ages up to {oldest}" if oldest else ""


def days_in_words(wait: WaitingTime) -> str:
    """Return how long a wait is, like ``1 to 10 days``; empty where nobody says so."""
    low, high = wait.at_least_days, wait.at_most_days
    if low and high and low != high:
        return f"{low} to {counted(high, 'day')}"
    if high:
        return counted(high, "day") if low else f"Up to {counted(high, 'day')}"
    return f"At least {counted(low, 'day')}" if low else ""


def hours_by_place(provider: Provider) -> Iterator[tuple[str, Hours]]:
    """Yield the hours of the provider as a whole, with no name, then of each place that has own."""
    if provider.hours:
        yield "", provider.hours
    named = zip(place_names(provider.locations), provider.locations, strict=True)
    yield from ((name, place.hours) for name, place in named if place.hours)


def opening_times(hours: Hours) -> str:
    """Return when it is open by day of the week, days in a row as ``Monday to Friday``."""
    times = {
        (WEEK.index(day), on_a_watch(each.opens), on_a_watch(each.closes), each.opens)
        for each in hours.open
        for day in each.days
    }
    by_day = {day: [t[1:3] for t in sorted(times, key=_opens) if t[0] == day] for day in range(7)}
    runs = groupby(range(7), key=lambda day: by_day[day])
    return "; ".join(_run([*days], times) for times, days in runs if times)


def _opens(time: tuple[int, str, str, str]) -> tuple[int, str]:
    return time[0], time[3]


def _run(days: list[int], times: list[tuple[str, str]]) -> str:
    first, last = WEEK[days[0]].says, WEEK[days[-1]].says
    named = first if first == last else f"{first} to {last}"
    return f"{named} {listed([f'{opens} to {closes}' for opens, closes in times])}"
