"""High-pressure sales: being pushed to pay before you can think."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import Service
from generator.rule import Example, Kind, Rule, met, not_met, not_stated, told


def check(provider: Provider, today: date) -> Finding:
    """Return whether people are pressed to pay."""
    pressure, ahead = provider.booking.sales_pressure, provider.booking.pays_before_clinician
    if pressure is not None and pressure.answer:
        reason = told(pressure.note, "It is stated that people are pressed to pay at once.")
        return met(reason, pressure.evidence)
    if ahead is not None and ahead.answer:
        reason = told(ahead.note, "A deposit is asked before any clinician has seen you.")
        return met(reason, ahead.evidence)
    if ahead is None and any(one.service is Service.DEPOSIT for one in provider.prices):
        return not_stated("A deposit is asked. We do not know if a clinician sees you before it.")
    if pressure is not None:
        return not_met("It is stated that nobody is pressed to pay.", pressure.evidence)
    return not_stated("We found nothing about pressure to pay.")


RULE = Rule(
    id="pressures-to-buy",
    kind=Kind.RED_FLAG,
    position=2,
    title="High-pressure sales",
    question="Do they press you to pay at once?",
    why_it_matters=(
        "When you feel unwell it is hard to say no. "
        "Good care leaves you time to think, compare and talk to your own doctor."
    ),
    how_we_check=(
        "We call as a patient would, and note any push to pay on that call.",
        "Offers that end today, or a deposit before any clinician has seen you, count.",
        "A published discount does not count by itself. Nor does a deposit after that visit.",
    ),
    what_it_cannot_tell="How they will speak to you, since each call is different.",
    standing=(
        "The FDA's advice on health scams says not to feel pressured to pay now. "
        "It is about health products in general. Using it for this care is our judgement."
    ),
    ask="May I have the price in writing and take a week to decide?",
    since=date(2026, 11, 21),
    check=check,
    learn="learn/red-flags",
    sources=("fda-scams",),
    examples=(
        Example(
            "On our call, Example A offered a price that ended the same day.",
            {"booking": {"sales_pressure": {"answer": "yes", "evidence": "call"}}},
            Outcome.MET,
        ),
        Example(
            "On our call, Example B sent the prices and asked for nothing.",
            {"booking": {"sales_pressure": {"answer": "no", "evidence": "call"}}},
            Outcome.NOT_MET,
        ),
        Example("Nobody has called Example C.", {}, Outcome.NOT_STATED),
    ),
)
