"""A treatment plan made for one person, with an end."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether each patient gets a plan of their own."""
    plan = provider.treatment_plan
    if plan is None:
        return not_stated("We found nothing about a plan made for you.")
    if plan.answer:
        return met(plan.note or "Each patient gets a plan of their own.", plan.evidence)
    return not_met(plan.note or "Everyone gets the same plan.", plan.evidence)


RULE = Rule(
    id="makes-a-treatment-plan",
    kind=RuleKind.CRITERION,
    position=5,
    title="A personal treatment plan",
    question="Does each patient get a treatment plan of their own?",
    why_it_matters=(
        "A plan says what you are treated for, how you will know if it helps, and when to stop. "
        "Without an end, sessions and costs can go on and on."
    ),
    how_we_check=(
        "We look for a plan that depends on your history and how you respond.",
        "A fixed package that is the same for everybody does not count.",
    ),
    what_it_cannot_tell="Whether the plan is good, or whether they keep to it.",
    authority=(
        "Anesthesiologists ask for a defined end point, and psychiatric experts for follow-up. "
        "That a plan should be promised in public is our judgement."
    ),
    ask="Will I get a written plan, and when would we decide to change it or stop?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("treatment_plan",),
    asks_about=("treatment_plan",),
    learn="learn/what-to-expect",
    sources=("asa-2025", "apa-2017", "mcintyre-2021"),
    examples=(
        Example(
            "Example A's page says that the plan follows from each person's evaluation.",
            {"treatment_plan": {"answer": "yes", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that everyone gets the same six sessions.",
            {"treatment_plan": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention a plan.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F names a usual course of six. That is no plan of your own.",
            {"prices": [{"service": "usual course", "sessions": "6", "evidence": "site"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A note says that a visit at Example G comes first to plan care.",
            {"screening": {"note": "A visit comes first to plan care.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H sells a package. Whether all get the same is not said.",
            {
                "prices": [
                    {
                        "service": "program",
                        "amount_usd": "2400",
                        "per": "package",
                        "evidence": "site",
                    }
                ]
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Most people at Example I get six sessions, and the number follows the response.",
            {
                "treatment_plan": {
                    "answer": "yes",
                    "note": "Mostly six; it depends on how you respond.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it describes a plan for each person.",
            {"treatment_plan": {"answer": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that all get the same.",
            {"treatment_plan": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
