"""Emergency plan: what happens when a session goes wrong."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import Example, Kind, Rule, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether the provider says what happens in an emergency."""
    plan = provider.emergency_plan
    if plan is None:
        return not_stated("We found nothing about what happens in an emergency.")
    if plan.answer:
        return met(plan.note or "They say that they have an emergency plan.", plan.evidence)
    return not_met(plan.note or "They say that they have no emergency plan.", plan.evidence)


RULE = Rule(
    id="has-an-emergency-plan",
    kind=Kind.CRITERION,
    position=7,
    title="Emergency plan",
    question="Does the provider say what happens if a session goes wrong?",
    why_it_matters=(
        "Ketamine raises blood pressure, and a large dose or another sedative can slow breathing. "
        "Somebody must know what to do and have the equipment at hand, or know how help gets to "
        "you."
    ),
    how_we_check=(
        "We look on the provider's public pages for what happens in an emergency.",
        "We ask by phone who responds, with what equipment, and how fast help comes.",
    ),
    what_it_cannot_tell="Whether the plan has been practiced, or how well it would work for you.",
    standing=(
        "Anesthesiologists ask for rescue equipment where ketamine is given by infusion or "
        "injection. That the plan should be public is our judgement."
    ),
    ask="What happens if my blood pressure or breathing goes wrong? Who comes, and how fast?",
    since=date(2026, 11, 21),
    check=check,
    learn="learn/safety",
    sources=("asa-2025",),
    examples=(
        Example(
            "Example A's page names a crash cart and a hospital nearby.",
            {
                "emergency_plan": {
                    "answer": "yes",
                    "note": "Crash cart and a transfer agreement with a hospital.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that it has no plan.",
            {"emergency_plan": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention emergencies.", {}, Outcome.NOT_STATED),
    ),
)
