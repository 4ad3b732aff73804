"""Untrained staff: people who watch sessions without training for it."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import Example, Kind, Rule, met, not_met, not_stated, told


def check(provider: Provider, today: date) -> Finding:
    """Return whether people without training watch sessions."""
    staff = provider.staff_training
    if staff is None:
        return not_stated("We found nothing about how the people who watch sessions are trained.")
    if staff.answer and staff.trained_in:
        reason = f"Those who watch sessions are trained in this: {staff.trained_in}."
        return not_met(reason, staff.evidence)
    if staff.answer:
        return not_stated(f"{staff.note or 'They are called trained.'} In what is not named.")
    reason = told(staff.note, "It is stated that people without training watch sessions.")
    return met(reason, staff.evidence)


RULE = Rule(
    id="uses-untrained-staff",
    kind=Kind.RED_FLAG,
    position=1,
    title="Untrained staff",
    question="Do people without training watch sessions?",
    why_it_matters=(
        "Someone without training may miss slow breathing or a panic, or not know what to do. "
        "Minutes can matter."
    ),
    how_we_check=(
        "We look for who watches sessions and how they were trained.",
        "We raise this only where it is stated that they are not trained.",
        "A coach's title, or no word about training, does not raise it.",
        '"Trained" alone does not rule it out: it must be named in what.',
    ),
    what_it_cannot_tell="How good the training was, or who will be there on your day.",
    standing=(
        "Anesthesiologists and psychiatric experts ask for a trained clinician. "
        "That a lack of training is a red flag is our judgement."
    ),
    ask="How were the people who will watch my session trained for it?",
    since=date(2026, 11, 21),
    check=check,
    learn="learn/red-flags",
    sources=("asa-2025", "apa-2017"),
    examples=(
        Example(
            "By phone, Example A says that its session guides have no training.",
            {"staff_training": {"answer": "no", "evidence": "call"}},
            Outcome.MET,
        ),
        Example(
            "Example B's page says that its nurses are trained in advanced life support.",
            {
                "staff_training": {
                    "answer": "yes",
                    "trained_in": "advanced life support",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention training.", {}, Outcome.NOT_STATED),
    ),
)
