"""Emergency plan: what happens when a session goes wrong."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


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
    kind=RuleKind.CRITERION,
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
    authority=(
        "Anesthesiologists ask for rescue equipment where ketamine is given by infusion or "
        "injection. That the plan should be public is our judgement."
    ),
    ask="What happens if my blood pressure or breathing goes wrong? Who comes, and how fast?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("emergency_plan",),
    asks_about=("emergency_plan",),
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
    counter_examples=(
        CounterExample(
            "A note about watching at Example F names a crash cart, and no plan is told.",
            {"monitoring": {"note": "A crash cart stands in the room.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G tells patients at home to call 911, and says nothing of its own part.",
            {"at_home": {"routes": ["oral"], "note": "They say to call 911.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H says that it is no emergency service. That denies no plan.",
            {
                "at_home": {
                    "routes": ["oral"],
                    "note": "They say they are no emergency service.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I has no physician in the house, and says who comes.",
            {
                "emergency_plan": {
                    "answer": "yes",
                    "note": "No physician is there; nurses give oxygen and call 911.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it says that it has a plan.",
            {"emergency_plan": {"answer": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that it would improvise.",
            {"emergency_plan": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics have no crash cart, and nothing of itself.",
            {
                "monitoring": {
                    "note": "They say that other clinics have no crash cart.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
    ),
)
