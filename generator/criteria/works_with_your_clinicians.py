"""Work with the patient's other clinicians."""

from datetime import date

from generator.model.finding import Finding, Outcome
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated


def check(provider: Provider, today: date) -> Finding:
    """Return whether they work with a patient's other clinicians."""
    contact = provider.care_coordination
    if contact is None:
        return not_stated("We found nothing about contact with your other clinicians.")
    if contact.answer:
        return met(contact.note or "They work with your other clinicians.", contact.evidence)
    reason = contact.note or "They do not work with your other clinicians."
    return not_met(reason, contact.evidence)


RULE = Rule(
    id="works-with-your-clinicians",
    kind=RuleKind.CRITERION,
    position=14,
    title="Works with your other clinicians",
    question="Do they work with your doctor, therapist or psychiatrist?",
    why_it_matters=(
        "Your own clinicians know your history and your medicines. "
        "They also see you after the sessions end."
    ),
    how_we_check=(
        "We look for shared records, letters or calls with your other clinicians.",
        "Asking for a referral alone does not count.",
    ),
    what_it_cannot_tell="How often they get in touch, or whether your clinician agrees to it.",
    authority=(
        "Nursing bodies back care by several professions together. "
        "That the provider should say so in public is our judgement."
    ),
    ask="Will you talk with my doctor and therapist, if I agree, before and after treatment?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("care_coordination",),
    asks_about=("care_coordination",),
    sources=("apna-aana", "kriya-psychable"),
    examples=(
        Example(
            "Example A's page says that it writes to your doctor after the course.",
            {"care_coordination": {"answer": "yes", "evidence": "site"}},
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that it has no contact with other clinicians.",
            {"care_coordination": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention it.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F asks for a referral. That alone does not count.",
            {"booking": {"referral_required": {"answer": "yes", "evidence": "site"}}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A note says that Example G asks for records, not that it writes back.",
            {"screening": {"note": "Records may be asked for.", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example H needs no referral. It may still write to your doctor.",
            {"booking": {"referral_required": {"answer": "no", "evidence": "site"}}},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example I writes to your doctor only if you ask. It does so.",
            {
                "care_coordination": {
                    "answer": "yes",
                    "note": "They write to your doctor if you ask.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.MET,
        ),
        CounterExample(
            "Example J's pages are silent. By phone it offers to call your therapist.",
            {"care_coordination": {"answer": "yes", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that it does not.",
            {"care_coordination": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
    ),
)
