"""Integration: therapy or support before and after sessions."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated

_COST: dict[object, str] = {True: " It is part of the price.", False: " It costs extra.", None: ""}


def check(provider: Provider, today: date) -> Finding:
    """Return whether therapy or support goes with the sessions."""
    support = provider.integration
    if support is None:
        return not_stated("We found nothing about therapy or support around sessions.")
    if support.answer:
        reason = support.note or "Therapy or support goes with the sessions."
        return met(reason + _COST.get(support.included_in_price, ""), support.evidence)
    return not_met(support.note or "They offer no therapy or support.", support.evidence)


RULE = Rule(
    id="supports-integration",
    kind=RuleKind.CRITERION,
    position=8,
    title="Integration and therapy support",
    question="Is there therapy or support before and after sessions?",
    why_it_matters=(
        "A session can stir up strong feelings, and the effect of ketamine alone often fades. "
        "Support helps you to make sense of what came up and to plan what comes next."
    ),
    how_we_check=(
        "We look for therapy, integration sessions or groups that the provider offers or requires.",
        "We note whether they are part of the price.",
    ),
    what_it_cannot_tell=(
        "Whether it will help you. Studies have not settled whether therapy makes the effect last."
    ),
    authority=(
        "Ethical guidelines name a mental health professional as one of three roles. Nursing "
        "bodies say that ketamine should not stand alone. Whether groups count is our judgement."
    ),
    ask="What support do I get before and after a session, from whom, and what does it cost?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("integration",),
    asks_about=("integration",),
    learn="learn/therapy-and-integration",
    sources=("kriya-psychable", "apna-aana", "phillips-2019", "kew-2023"),
    examples=(
        Example(
            "Example A's page includes a therapy session after each treatment.",
            {"integration": {"answer": "yes", "included_in_price": "yes", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that it offers no support and works with no therapist.",
            {"integration": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention support.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "A therapist works at Example F. Whether therapy goes with sessions is not said.",
            {"clinicians": [{"evidence": "site", "credential": "therapist"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G says that therapy makes ketamine work better, not that it offers any.",
            {
                "claims": [
                    {"says": "Says that therapy makes the effect last longer", "evidence": "site"}
                ]
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A note says that a guide stays at Example H. Therapy is not mentioned.",
            {"monitoring": {"note": "A guide stays.", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Therapy at Example I costs extra. It is offered all the same.",
            {"integration": {"answer": "yes", "included_in_price": "no", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it names its groups.",
            {
                "integration": {
                    "answer": "yes",
                    "note": "By phone they name groups that meet each week.",
                    "evidence": "call",
                }
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that there is none.",
            {"integration": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
