"""Same-day treatment: a dose on the first day, with no medical assessment before that day."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
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
    """Return whether a new patient may get a dose on the first day; a first talk is no flag."""
    dose, talk = provider.booking.same_day_treatment, provider.booking.same_day_consultation
    if dose is not None and dose.answer:
        reason = note_or(dose.note, "It is stated that you can be treated on the first day.")
        return met(reason, dose.evidence)
    if dose is not None:
        return not_met("It is stated that nobody is treated on the first day.", dose.evidence)
    if talk is not None and talk.answer:
        return not_stated("A first talk on the same day is fine. We found nothing about treatment.")
    return not_stated("We found nothing about treatment on the first day.")


RULE = Rule(
    id="treats-on-the-same-day",
    kind=RuleKind.RED_FLAG,
    position=3,
    title="Same-day treatment",
    question="Can a new patient get a dose on the first day, with no assessment before it?",
    why_it_matters=(
        "A careful look at your health takes time, and so does your own decision. "
        "A dose on the first day leaves little room for either."
    ),
    how_we_check=(
        "We look for whether a first dose can be given on the day of the first contact or visit.",
        "A first talk on the same day is never a flag: people in distress need a quick answer.",
        "It is not raised where a medical assessment came before that day.",
    ),
    what_it_cannot_tell=(
        "How careful the assessment is. A good one can be quick, and a slow one poor."
    ),
    authority=(
        "We found no authority that names this as a red flag. It is our judgement. "
        "Take it as a question to ask."
    ),
    ask="Will a clinician review my health before the day of my first dose?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("booking",),
    learn="learn/red-flags",
    examples=(
        Example(
            "Example A's page says that you can be assessed and treated on one day.",
            {"booking": {"same_day_treatment": {"answer": "yes", "evidence": "site"}}},
            Outcome.MET,
        ),
        Example(
            "Example B's page says that treatment starts days after the assessment.",
            {"booking": {"same_day_treatment": {"answer": "no", "evidence": "site"}}},
            Outcome.NOT_MET,
        ),
        Example(
            "Example C's page offers a first talk today and does not speak of treatment.",
            {"booking": {"same_day_consultation": {"answer": "yes", "evidence": "site"}}},
            Outcome.NOT_STATED,
        ),
        Example("Example D's pages do not mention it.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F offers a first talk on the same day.",
            {"booking": {"same_day_consultation": {"answer": "yes", "evidence": "site"}}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example G sees you today, and gives the first dose days later.",
            {
                "booking": {
                    "same_day_treatment": {
                        "answer": "no",
                        "note": "A visit today; the first dose days later.",
                        "evidence": "site",
                    }
                }
            },
            Outcome.MET,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example H screens everybody. When the first dose comes is not said.",
            {"screening": {"medical": "yes", "psychiatric": "yes", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I assesses first, and on the same day.",
            {
                "booking": {
                    "same_day_treatment": {
                        "answer": "yes",
                        "note": "Assessment and first dose can fall on one day.",
                        "evidence": "site",
                    }
                }
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it offers a dose today.",
            {"booking": {"same_day_treatment": {"answer": "yes", "evidence": "call"}}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that the first dose comes later.",
            {"booking": {"same_day_treatment": {"answer": "no", "evidence": "call"}}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that other clinics treat on the first day, and nothing of itself.",
            {
                "screening": {
                    "note": "They say that other clinics treat on the first day.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
