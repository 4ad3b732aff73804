"""What is asked of booking, of who can come, and of where telehealth reaches."""

from generator.calling.question import AnswerField, Question, Shape, figure_alone, yes_no
from generator.model.vocabulary import ProviderKind


def _booking(id_: str, ask: str, about: str, key: str) -> Question:
    return Question(id_, ask, about, ("booking", key), "answer", yes_no())


QUESTIONS = (
    Question(
        "serves",
        "In which states may your clinicians treat people by telehealth?",
        "states",
        ("serves",),
        "states",
        figure_alone(),
        AnswerField("states", "Postal codes, like CA, NV", Shape.STATES, ("told",), True),
        kinds=(ProviderKind.TELEHEALTH, ProviderKind.BOTH),
    ),
    _booking(
        "same-day-treatment",
        "Can somebody be given ketamine on the first day, with no medical check before that day?",
        "same-day treatment",
        "same_day_treatment",
    ),
    _booking(
        "call-center",
        "Are new patients signed up by sales agents, with no clinician to be reached?",
        "call center",
        "call_center",
    ),
    _booking(
        "pays-before-clinician",
        "Is a deposit asked before a clinician has seen the patient?",
        "deposit first",
        "pays_before_clinician",
    ),
    _booking(
        "referral",
        "Does another clinician have to refer the patient?",
        "referral",
        "referral_required",
    ),
    _booking(
        "same-day-consultation",
        "Can a new patient talk to somebody on the day they ask?",
        "same-day talk",
        "same_day_consultation",
    ),
    Question(
        "new-patients",
        "Do you take new patients now?",
        "new patients",
        ("accepting_new_patients",),
        "answer",
        yes_no(),
    ),
    Question(
        "step-free",
        "Can somebody in a wheelchair get in?",
        "step-free access",
        ("step_free_access",),
        "answer",
        yes_no(),
        kinds=(ProviderKind.CLINIC, ProviderKind.BOTH),
    ),
    Question(
        "languages",
        "Which languages do you speak with patients?",
        "languages",
        ("languages",),
        "values",
        figure_alone(),
        AnswerField("values", "Languages", Shape.WORDS_APART, ("told",), True),
    ),
)
