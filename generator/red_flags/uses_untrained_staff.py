"""Untrained staff: people who watch sessions without training for it."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.placeholder import says_of_silence
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
    """Return whether people without training watch sessions."""
    staff = provider.staff_training
    if staff is None:
        return not_stated("We found nothing about how the people who watch sessions are trained.")
    if staff.answer and staff.trained_in and not says_of_silence(staff.trained_in):
        reason = f"Those who watch sessions are trained in this: {staff.trained_in}."
        return not_met(reason, staff.evidence)
    if staff.answer:
        return not_stated(f"{staff.note or 'They are called trained.'} In what is not named.")
    reason = note_or(staff.note, "It is stated that people without training watch sessions.")
    return met(reason, staff.evidence)


RULE = Rule(
    id="uses-untrained-staff",
    kind=RuleKind.RED_FLAG,
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
    authority=(
        "Anesthesiologists and psychiatric experts ask for a trained clinician. "
        "That a lack of training is a red flag is our judgement."
    ),
    ask="How were the people who will watch my session trained for it?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("staff_training",),
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
    counter_examples=(
        CounterExample(
            "A coach watches at Example F. A title tells nothing about training.",
            {"clinicians": [{"evidence": "site", "credential": "coach"}]},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            'Example G says "trained". A newspaper\'s doubt in a note proves nothing.',
            {
                "staff_training": {
                    "answer": "yes",
                    "note": "They say trained; a newspaper doubts it.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H calls its guides trained, and does not say in what.",
            {"staff_training": {"answer": "yes", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I's physician took a course. Who watches sessions is not said.",
            {
                "clinicians": [
                    {
                        "evidence": "site",
                        "credential": "MD",
                        "ketamine_training": {"program": "Example course", "evidence": "site"},
                    }
                ]
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it says that its guides have no training.",
            {"staff_training": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it names a course for its nurses.",
            {
                "staff_training": {
                    "answer": "yes",
                    "trained_in": "a course in ketamine care",
                    "evidence": "call",
                }
            },
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "An editor wrote of the staff of Example L: trained, in what is not named.",
            {"staff_training": {"answer": "yes", "trained_in": "not named", "evidence": "site"}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example S writes that other clinics use untrained guides, and nothing of itself.",
            {
                "monitoring": {
                    "note": "They say that other clinics use untrained guides.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
