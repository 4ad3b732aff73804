"""Training in ketamine care of the people who treat or watch patients."""

import re
from datetime import date

from generator.model.care import StaffTraining
from generator.model.claim_context import is_denied
from generator.model.finding import Finding, Outcome
from generator.model.placeholder import says_of_silence
from generator.model.provider import Provider
from generator.rule import CounterExample, Example, Rule, RuleKind, met, not_met, not_stated

_IN_KETAMINE = re.compile(r"ketamine|spravato", re.IGNORECASE)
_BUT_NOT = re.compile(r"\b(?:other than|except|apart from|besides) [^.,;]{0,40}$", re.IGNORECASE)


def check(provider: Provider, today: date) -> Finding:
    """Return whether the people who give this care are trained in it."""
    staff = provider.staff_training
    if staff is not None and not staff.answer:
        reason = staff.note or "People who watch sessions there are not trained for it."
        return not_met(reason, staff.evidence)
    trained = [person.ketamine_training for person in provider.clinicians]
    for training in trained:
        if training is not None and _names_a_course(training.program):
            return met(f"A clinician's training is named: {training.program}.", training.evidence)
    if staff is not None and staff.trained_in and _names_ketamine(staff.trained_in):
        return met(
            f"The people who watch sessions are trained in this: {staff.trained_in}.",
            staff.evidence,
        )
    if staff is not None:
        return not_stated(_vaguely(staff))
    return not_stated("We found nothing about training in ketamine care.")


def _names_ketamine(subject: str) -> bool:
    return any(not _is_left_out(subject, match) for match in _IN_KETAMINE.finditer(subject))


def _names_a_course(program: str) -> bool:
    """Return whether a course is named, and not one that leaves ketamine out."""
    left_out = (_is_left_out(program, match) for match in _IN_KETAMINE.finditer(program))
    return not says_of_silence(program) and not any(left_out)


def _is_left_out(text: str, match: re.Match[str]) -> bool:
    return is_denied(text, *match.span()) or bool(_BUT_NOT.search(text[: match.start()]))


def _vaguely(staff: StaffTraining) -> str:
    if staff.trained_in and not says_of_silence(staff.trained_in):
        return f"They are trained in this: {staff.trained_in}. Ketamine is not named."
    return f"{staff.note or 'They are called trained.'} In what is not named."


RULE = Rule(
    id="trained-in-ketamine-care",
    kind=RuleKind.CRITERION,
    position=3,
    title="Training in ketamine care",
    question="Are the people who treat you trained in ketamine care?",
    why_it_matters=(
        "Ketamine can raise blood pressure and cause fear or confusion. "
        "Someone trained for it must notice early and know what to do."
    ),
    how_we_check=(
        "We look for named training of a clinician on the provider's pages.",
        "We ask by phone who watches sessions and how they were trained.",
        "If anybody who watches sessions is untrained, the answer is not met.",
        '"Trained" alone does not count: it must be named in what, and name ketamine.',
    ),
    what_it_cannot_tell=(
        "How good the training was. Courses are private certificates, not licenses, "
        "and no recognized board certifies them."
    ),
    authority=(
        "Psychiatrists and anesthesiologists ask for a trained clinician who can handle problems. "
        "Which course should count is our judgement."
    ),
    ask="Who would be with me during a session, and how were they trained for it?",
    since=date(2026, 11, 21),
    check=check,
    inputs=("clinicians", "staff_training"),
    asks_about=("staff_training",),
    sources=("asa-2025", "apa-2017", "mcintyre-2021", "hemo-meta-2021"),
    examples=(
        Example(
            "Example A's page names the ketamine course its nurse practitioner took.",
            {
                "clinicians": [
                    {
                        "credential": "PMHNP",
                        "evidence": "site",
                        "ketamine_training": {"program": "Example course", "evidence": "site"},
                    }
                ]
            },
            Outcome.MET,
        ),
        Example(
            "By phone, Example B says that its session guides have no training.",
            {"staff_training": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_MET,
        ),
        Example("Example C's pages do not mention training.", {}, Outcome.NOT_STATED),
    ),
    counter_examples=(
        CounterExample(
            "Example F calls its guides trained, and does not say in what.",
            {
                "staff_training": {
                    "answer": "yes",
                    "note": "They call their guides trained.",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "The staff of Example G are trained in life support. Ketamine is not named.",
            {"staff_training": {"answer": "yes", "trained_in": "life support", "evidence": "site"}},
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "A coach works at Example H. A title tells nothing about training.",
            {"clinicians": [{"evidence": "site", "credential": "coach"}]},
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            'Example I says "trained". A newspaper\'s doubt in a note proves nothing.',
            {
                "staff_training": {
                    "answer": "yes",
                    "note": "They say trained; a newspaper doubts it.",
                    "evidence": "site",
                }
            },
            Outcome.NOT_MET,
            Outcome.NOT_STATED,
        ),
        CounterExample(
            "Example J names no course. Its nurses are trained in the use of ketamine.",
            {
                "staff_training": {
                    "answer": "yes",
                    "trained_in": "the use of ketamine",
                    "evidence": "site",
                }
            },
            Outcome.NOT_STATED,
            Outcome.MET,
        ),
        CounterExample(
            "Example K's pages are silent. By phone it says that its guides are not trained.",
            {"staff_training": {"answer": "no", "evidence": "call"}},
            Outcome.NOT_STATED,
            Outcome.NOT_MET,
        ),
        CounterExample(
            "The staff of Example L are trained in life support, and not in ketamine care.",
            {
                "staff_training": {
                    "answer": "yes",
                    "trained_in": "life support, not in ketamine care",
                    "evidence": "site",
                }
            },
            Outcome.MET,
            Outcome.NOT_STATED,
        ),
    ),
)
