"""Call-center intake: sales agents answer, and no clinician can be reached."""

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
    """Return whether new patients reach sales agents and no clinician."""
    center = provider.booking.call_center
    if center is None:
        return not_stated("We found nothing about who answers when you first call.")
    if center.answer:
        usual = "It is stated that sales agents answer and no clinician can be reached."
        reason = note_or(center.note, usual)
        return met(reason, center.evidence)
    return not_met(
        "It is stated that a new patient can reach a clinician or their office.", center.evidence
    )


RULE = Rule(
    id="takes-intake-by-call-center",
    kind=RuleKind.RED_FLAG,
    position=4,
    title="Call-center intake",
    question="Do sales agents take your first call, with no clinician to be reached?",
    why_it_matters=(
        "Someone paid to sell may not tell you that this care is wrong for you. "
        "You should be able to ask a clinician before you pay."
    ),
    how_we_check=(
        "We call and ask who answers and whether a clinician can be reached.",
        "A receptionist, or an answering service that takes messages, does not count.",
        "Both must be so: agents who sell, and no clinician to be reached.",
    ),
    what_it_cannot_tell="Whether the person who answers you is kind, skilled or honest.",
    authority=(
        "We found no authority that names this as a red flag. It is our judgement. "
        "Take it as a question to ask."
    ),
    ask="May I speak with a clinician before I pay anything?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("booking",),
    learn="learn/red-flags",
    examples=(
        Example(
            "On our call, agents of Example A took payment and could reach no clinician.",
            {"booking": {"call_center": {"answer": "yes", "evidence": "call"}}},
            Outcome.MET,
        ),
        Example(
            "On our call, the front desk of Example B had a nurse call back.",
            {"booking": {"call_center": {"answer": "no", "evidence": "call"}}},
            Outcome.NOT_MET,
        ),
        Example("Nobody has called Example C.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "An answering service takes messages for Example F, and a nurse calls back.",
            {
                "booking": {
                    "call_center": {
                        "answer": "no",
                        "note": "A service takes messages; a nurse calls back.",
                        "evidence": "call",
                    }
                }
            },
            Outcome.MET,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example G offers a first talk today, and does not say with whom.",
            {"booking": {"same_day_consultation": {"answer": "yes", "evidence": "site"}}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H names its clinicians. Who answers the phone is not said.",
            {"clinicians": [{"evidence": "site", "credential": "MD"}]},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A friendly voice answers at Example I. It sells, and reaches no clinician.",
            {"booking": {"call_center": {"answer": "yes", "evidence": "call"}}},
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. On our call, sellers could reach no clinician.",
            {
                "booking": {
                    "call_center": {
                        "answer": "yes",
                        "note": "Sellers answered and could reach no clinician.",
                        "evidence": "call",
                    }
                }
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. On our call, a nurse answered.",
            {"booking": {"call_center": {"answer": "no", "evidence": "call"}}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "Example S writes that sales agents answer at other clinics, and nothing of itself.",
            {
                "screening": {
                    "note": "They say that sales agents answer at other clinics.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
