"""High-pressure sales: being pushed to pay before you can think."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.model.vocabulary import Service
from generator.rule import (
    CounterExample,
    Example,
    Rule,
    RuleKind,
    met,
    not_met,
    not_stated,
    note_or,
)


def check(provider: Provider, today: date) -> Finding:
    """Return whether people are pressed to pay."""
    pressure, ahead = provider.booking.sales_pressure, provider.booking.pays_before_clinician
    if pressure is not None and pressure.answer:
        reason = note_or(pressure.note, "It is stated that people are pressed to pay at once.")
        return met(reason, pressure.evidence)
    if ahead is not None and ahead.answer:
        reason = note_or(ahead.note, "A deposit is asked before any clinician has seen you.")
        return met(reason, ahead.evidence)
    if ahead is None and any(price.service is Service.DEPOSIT for price in provider.prices):
        return not_stated("A deposit is asked. We do not know if a clinician sees you before it.")
    if pressure is not None:
        return not_met("It is stated that nobody is pressed to pay.", pressure.evidence)
    return not_stated("We found nothing about pressure to pay.")


RULE = Rule(
    id="pressures-to-buy",
    kind=RuleKind.RED_FLAG,
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
    authority=(
        "The FDA's advice on health scams says not to feel pressured to pay now. "
        "It is about health products in general. Using it for this care is our judgement."
    ),
    ask="May I have the price in writing and take a week to decide?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("booking", "prices"),
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
    counter_examples=(
        CounterExample(
            "Example F publishes a discount for a package.",
            {
                "prices": [
                    {
                        "service": "program",
                        "amount_usd": "2400",
                        "per": "package",
                        "note": "Less than six single sessions.",
                        "evidence": "site",
                    }
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G asks for a deposit. Whether a clinician sees you before is not said.",
            {"prices": [{"service": "deposit", "amount_usd": "100", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Nobody pushed on our call to Example H. Its deposit may come before any clinician.",
            {
                "prices": [{"service": "deposit", "amount_usd": "100", "evidence": "site"}],
                "booking": {"sales_pressure": {"answer": "no", "evidence": "call"}},
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Nobody pushed on our call to Example I, which takes a deposit before any clinician.",
            {
                "booking": {
                    "sales_pressure": {"answer": "no", "evidence": "call"},
                    "pays_before_clinician": {"answer": "yes", "evidence": "call"},
                }
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages speak of no pressure, and ask for a deposit before any visit.",
            {"booking": {"pays_before_clinician": {"answer": "yes", "evidence": "site"}}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. On our call it asked for nothing.",
            {"booking": {"sales_pressure": {"answer": "no", "evidence": "call"}}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics press people to pay, and nothing of itself.",
            {
                "refunds": {
                    "note": "They say that other clinics press people to pay.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
