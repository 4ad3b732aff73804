"""No medical screening before the first treatment."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether treatment starts without a look at the body."""
    screening = provider.screening
    if screening is None or screening.medical is None:
        return not_stated("We found nothing about medical screening.")
    if screening.medical:
        return not_met("It is stated that medical screening comes first.", screening.evidence)
    return met("It is stated that there is no medical screening first.", screening.evidence)


RULE = Rule(
    id="skips-medical-screening",
    kind=RuleKind.RED_FLAG,
    position=5,
    title="No medical screening",
    question="Does treatment start without a medical screening?",
    why_it_matters=(
        "Ketamine raises blood pressure. It can be dangerous with some heart or blood vessel "
        "problems, in pregnancy, or with some medicines."
    ),
    how_we_check=(
        "We look for a medical history, exam or blood pressure check before the first treatment.",
        "We raise this only where it is stated that there is none. No word about it is not enough.",
    ),
    what_it_cannot_tell="How careful the screening is where there is one.",
    authority=(
        "A society of ketamine clinicians and psychiatric experts ask for a full medical history. "
        "That its absence is a red flag is our judgement."
    ),
    ask="Who checks my blood pressure, heart history and medicines before my first dose?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("screening",),
    learn="learn/who-should-not-have-it",
    sources=("askp-pledge-prn", "apa-2017", "mcintyre-2021", "asra-gc"),
    examples=(
        Example(
            "By phone, Example A says that nobody asks about medical history.",
            {"screening": {"medical": "no", "evidence": "call"}},
            Outcome.MET,
        ),
        Example(
            "Example B's page describes a physical exam before treatment.",
            {"screening": {"medical": "yes", "evidence": "site"}},
            Outcome.NOT_MET,
        ),
        Example(
            "Example C's page speaks of a psychiatric history only.",
            {"screening": {"psychiatric": "yes", "evidence": "site"}},
            Outcome.NOT_STATED,
        ),
    ),
    counter_examples=(
        CounterExample(
            "A note says that Example F starts after a short form, not what it asks.",
            {"screening": {"note": "A short form comes first.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G needs no referral. That leaves no screening out.",
            {"booking": {"referral_required": {"answer": "no", "evidence": "site"}}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H takes a psychiatric history. The body is not mentioned.",
            {
                "screening": {
                    "psychiatric": "yes",
                    "note": "A long talk comes first.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I takes a psychiatric history. By phone: nobody looks at the body.",
            {"screening": {"psychiatric": "yes", "medical": "no", "evidence": "call"}},
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it says that there is none.",
            {"screening": {"medical": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it describes an exam.",
            {"screening": {"medical": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics skip the exam, and nothing of itself.",
            {
                "screening": {
                    "note": "They say that other clinics skip the exam.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
