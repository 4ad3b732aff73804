"""Refund terms: what happens to money already paid."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.placeholder import says_of_silence
from generator.model.provider import Provider
from generator.model.vocabulary import Service
from generator.rule import (
    CounterExample,
    Example,
    Rule,
    RuleKind,
    does_not_apply,
    met,
    not_met,
    not_stated,
)

_SHORT = 90  # letters; longer terms would bury the answer and stand elsewhere on the page


def check(provider: Provider, today: date) -> Finding:
    """Return whether the terms for money paid ahead are stated."""
    refunds = provider.refunds
    late = [price for price in provider.prices if price.service is Service.CANCELLATION]
    has_deposit = any(price.service is Service.DEPOSIT for price in provider.prices)
    if refunds and refunds.paid_after_treatment and not late and not has_deposit:
        return does_not_apply(
            "You pay after treatment, so nothing is paid ahead.", refunds.evidence
        )
    if refunds and refunds.terms and not says_of_silence(refunds.terms):
        terms = f" {refunds.terms}" if len(refunds.terms) <= _SHORT else ""
        return met(f"The refund terms are stated.{terms}", refunds.evidence)
    if late:
        reason = "What a late cancellation costs is stated. We found nothing about other refunds."
        return met(reason, *(price.evidence for price in late))
    if refunds and refunds.paid_after_treatment is False:
        return not_met("You pay before treatment, and we found no refund terms.", refunds.evidence)
    return not_stated("We found no refund terms. Ask before you pay.")


RULE = Rule(
    id="states-refund-terms",
    kind=RuleKind.CRITERION,
    position=13,
    title="Refund terms",
    question="Do they say what happens to your money if plans change?",
    why_it_matters=(
        "Many programs are paid ahead. If a clinician turns you down, or you stop early, "
        "you should know what comes back."
    ),
    how_we_check=(
        "We look for refund and cancellation terms on the provider's pages.",
        "What a late cancellation costs counts. A deposit alone does not.",
        "Strict terms count too: this asks whether they are stated, not whether they are kind.",
        "It does not apply where you pay after treatment.",
    ),
    what_it_cannot_tell="Whether the terms are fair, or whether they are kept.",
    authority="We found no authority on refunds for this care. This is our judgement.",
    ask="If the clinician says no, or I stop early, how much do I get back and when?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("prices", "refunds"),
    asks_about=("refunds",),
    learn="learn/what-it-costs",
    examples=(
        Example(
            "Example A's page says: full refund until 48 hours before.",
            {"refunds": {"terms": "Full refund until 48 hours before.", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "Example B takes the money before treatment. By phone it can name no refund terms.",
            {"refunds": {"paid_after_treatment": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention refunds.", {}, Outcome.NOT_STATED),
        Example(
            "Example D sends a bill after each treatment.",
            {"refunds": {"paid_after_treatment": "yes", "evidence": "site"}},
            Outcome.DOES_NOT_APPLY,
        ),
    ),
    counter_examples=(
        CounterExample(
            "Example F asks for a deposit, and does not say what becomes of it.",
            {"prices": [{"service": "deposit", "amount_usd": "100", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A note says to ask at Example G's desk.",
            {"refunds": {"note": "Ask at the desk.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H gives nothing back, and says so.",
            {"refunds": {"terms": "No refunds.", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "A note says that you pay at each visit to Example I, not what is returned.",
            {"refunds": {"note": "You pay at each visit.", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A newspaper tells how Example O pays back. Its own pages are silent.",
            {"refunds": {"terms": "Full refund for two days.", "evidence": "news"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "An editor wrote of Example P only that it names no terms.",
            {"refunds": {"terms": "No refund terms are given.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J speaks of no refund, and prints what a late cancellation costs.",
            {"prices": [{"service": "late cancellation", "amount_usd": "50", "evidence": "site"}]},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K says nothing of refunds: the bill comes after treatment.",
            {"refunds": {"paid_after_treatment": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.DOES_NOT_APPLY,
        ),
        CounterExample(
            "Example L sends a bill afterward, and charges for a late cancellation.",
            {
                "refunds": {"paid_after_treatment": "yes", "evidence": "site"},
                "prices": [
                    {"service": "late cancellation", "amount_usd": "50", "evidence": "site"}
                ],
            },
            Outcome.DOES_NOT_APPLY,
            Outcome.MET,
        ),
        CounterExample(
            "Example N sends a bill afterward, and asks for a deposit ahead of it.",
            {
                "refunds": {"paid_after_treatment": "yes", "evidence": "site"},
                "prices": [{"service": "deposit", "amount_usd": "100", "evidence": "site"}],
            },
            Outcome.DOES_NOT_APPLY,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A note says that Example M takes payment on the day.",
            {"refunds": {"note": "You pay on the day.", "evidence": "site"}},
            Outcome.DOES_NOT_APPLY,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example S writes that other clinics pay nothing back, and nothing of itself.",
            {
                "refunds": {
                    "note": "They say that other clinics pay nothing back.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
    ),
)
