"""Medical and psychiatric screening before the first treatment."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether both body and mind are screened before treatment."""
    screening = provider.screening
    if screening is None:
        return not_stated("We found nothing about screening before treatment.")
    asked = {"medical": screening.medical, "psychiatric": screening.psychiatric}
    refused = [name for name, answer in asked.items() if answer is False]
    unknown = [name for name, answer in asked.items() if answer is None]
    if refused:
        reason = f"There is no {' and no '.join(refused)} screening before treatment."
        return not_met(reason, screening.evidence)
    if len(unknown) == len(asked) and screening.unspecified:
        return not_stated("They screen before treatment. For what is not stated.")
    if unknown:
        return not_stated(f"We found nothing about {' or '.join(unknown)} screening.")
    return met("Medical and psychiatric screening come before treatment.", screening.evidence)


RULE = Rule(
    id="screens-before-treatment",
    kind=RuleKind.CRITERION,
    position=4,
    title="Medical and psychiatric screening before treatment",
    question="Do they screen your body and your mind before the first treatment?",
    why_it_matters=(
        "Ketamine is not for everyone. High blood pressure, past psychosis, pregnancy or some "
        "medicines can make it dangerous, and somebody must ask first."
    ),
    how_we_check=(
        "We look for a medical history or exam, and for a psychiatric history.",
        "Both must come before the first treatment. If one of them is not stated, neither is this.",
    ),
    what_it_cannot_tell="How careful the screening is, or who decides in a close case.",
    authority=(
        "Psychiatric experts and a society of ketamine clinicians ask for both. "
        "That one without the other is not enough to count is our reading of them."
    ),
    ask="What do you check before my first treatment, who does it, and what would rule me out?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("screening",),
    asks_about=("screening",),
    learn="learn/who-should-not-have-it",
    sources=("apa-2017", "mcintyre-2021", "askp-pledge-prn", "asra-gc"),
    examples=(
        Example(
            "Example A's page describes a medical exam and a psychiatric history before treatment.",
            {"screening": {"medical": "yes", "psychiatric": "yes", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that nobody asks about mental health.",
            {"screening": {"medical": "yes", "psychiatric": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example(
            "Example C's page describes a medical exam and does not mention mental health.",
            {"screening": {"medical": "yes", "evidence": "site"}},
            Outcome.NOT_STATED,
        ),
        Example("Example D's pages do not mention screening.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "A note says that a visit at Example F comes first, not what is asked.",
            {"screening": {"note": "A visit comes first.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G asks about mental health, and does not mention the body.",
            {"screening": {"psychiatric": "yes", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H says that a form is enough to start, not what it asks.",
            {"screening": {"note": "They say that a form is enough.", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I needs no referral. That leaves no screening out.",
            {"booking": {"referral_required": {"answer": "no", "evidence": "site"}}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it names both screenings.",
            {"screening": {"medical": "yes", "psychiatric": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that nobody looks at the body.",
            {"screening": {"medical": "no", "psychiatric": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics ask nothing first, and nothing of itself.",
            {
                "screening": {
                    "note": "They say that other clinics ask nothing first.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
    ),
)
