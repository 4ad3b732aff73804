"""What is asked of screening, sessions, emergencies, people and care around the sessions."""

from generator.calling.question import (
    AnswerField,
    Question,
    Shape,
    Tap,
    figure_alone,
    unanswered,
    yes_no,
)
from generator.model.credentials import Credential
from generator.model.vocabulary import Companion, ProviderKind, Route

AWAY = (ProviderKind.TELEHEALTH, ProviderKind.BOTH)
PEOPLE = (
    *(Credential.MD, Credential.NP, Credential.PA, Credential.CRNA, Credential.RN),
    *(Credential.THERAPIST, Credential.MEDICAL_ASSISTANT, Credential.CLINICIAN),
)


def _tap(word: Companion | Credential) -> Tap:
    return Tap(word.value.lower().replace(" ", "-"), word.says, word.value)


def _words(key: str, label: str, *taps: str) -> AnswerField:
    return AnswerField(key, label, Shape.WORDS, taps or ("yes",))


QUESTIONS = (
    Question(
        "medical-screening",
        "Before a first treatment, does a clinician check a person's health and medicines?",
        "medical check first",
        ("screening",),
        "medical",
        yes_no(),
    ),
    Question(
        "psychiatric-screening",
        "Before a first treatment, does a clinician check a person's mental health?",
        "mental health check first",
        ("screening",),
        "psychiatric",
        yes_no(),
    ),
    Question(
        "screening-by",
        "Who does that check?",
        "who checks",
        ("screening",),
        "by",
        (*map(_tap, PEOPLE), *unanswered()),
        needs="screening",
    ),
    Question(
        "emergency-plan",
        "Is there a plan for when a session goes wrong? What happens then?",
        "emergency plan",
        ("emergency_plan",),
        "answer",
        yes_no(),
        _words("note", "What happens then, in one sentence"),
    ),
    Question(
        "vitals",
        "Do you measure blood pressure, pulse or oxygen during a session?",
        "vital signs",
        ("monitoring",),
        "vitals",
        yes_no(),
    ),
    Question(
        "person-present",
        "Who is with the patient during the whole session?",
        "who is present",
        ("monitoring",),
        "person_present",
        (*map(_tap, Companion), *unanswered()),
    ),
    Question(
        "adult-at-home",
        "Does another adult have to be in the home during a session?",
        "adult at home",
        ("at_home",),
        "adult_present",
        yes_no(),
        kinds=AWAY,
        needs="at_home",
    ),
    Question(
        "clinician-reachable",
        "Can a clinician be reached live during a session at home?",
        "clinician at home",
        ("at_home",),
        "clinician_reachable",
        yes_no(),
        kinds=AWAY,
        needs="at_home",
    ),
    Question(
        "cuff-at-home",
        "Is blood pressure measured at home?",
        "cuff at home",
        ("at_home",),
        "blood_pressure_cuff",
        yes_no(),
        kinds=AWAY,
        needs="at_home",
    ),
    Question(
        "staff-training",
        "Are the people who watch sessions trained for it? In what?",
        "staff training",
        ("staff_training",),
        "answer",
        yes_no(),
        _words("trained_in", "In what, as they name it"),
    ),
    Question(
        "treatment-plan",
        "Does each patient get a treatment plan of their own?",
        "treatment plan",
        ("treatment_plan",),
        "answer",
        yes_no(),
        _words("note", "Who makes it, in one sentence"),
    ),
    Question(
        "integration",
        "Do you give therapy or support before and after sessions?",
        "integration",
        ("integration",),
        "answer",
        yes_no(),
        _words("note", "What kind, in one sentence"),
    ),
    Question(
        "integration-included",
        "Is that in the price of treatment?",
        "integration in price",
        ("integration",),
        "included_in_price",
        yes_no(in_part=False),
        needs="integration",
    ),
    Question(
        "care-coordination",
        "Do you work with the patient's own doctor or therapist?",
        "other clinicians",
        ("care_coordination",),
        "answer",
        yes_no(),
    ),
    Question(
        "outcome-tracking",
        "Do you measure results with a questionnaire? Which one?",
        "outcomes",
        ("outcome_tracking",),
        "answer",
        yes_no(),
        _words("measure", "Which one, like PHQ-9"),
    ),
    Question(
        "experience",
        "For how long, or how many people, have you treated with ketamine?",
        "experience",
        ("experience",),
        "values",
        figure_alone(),
        AnswerField(
            "values", "In their words, like since 2019", Shape.WORDS_APART, ("told",), True
        ),
    ),
    Question(
        "routes",
        "In which ways do you give ketamine?",
        "routes",
        ("routes",),
        "values",
        figure_alone(),
        AnswerField(
            "values",
            "Each way that they named",
            Shape.SEVERAL,
            ("told",),
            True,
            {route.value: route.says for route in Route},
        ),
    ),
    Question(
        "routes-complete",
        "Are those all the ways in which you give it?",
        "other routes",
        ("routes",),
        "complete",
        yes_no(in_part=False),
        needs="routes",
    ),
)
