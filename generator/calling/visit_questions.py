"""What is asked of the first exam and call, of hours and waiting, and of who is let in."""

from generator.calling.question import (
    AnswerField,
    Question,
    Shape,
    Tap,
    figure_alone,
    unanswered,
    yes_no,
)
from generator.calling.safety_questions import PEOPLE
from generator.model.visits import CallTaker, ExamMode
from generator.model.vocabulary import Word


def _figure(id_: str, ask: str, about: str, path: str, label: str) -> Question:
    part, key = path.split(".")
    room = AnswerField(key, label, Shape.COUNT, ("told",), True)
    return Question(id_, ask, about, (part,), key, figure_alone(), room)


def _words(
    id_: str, ask: str, about: str, path: str, label: str, *, by_place: bool = False
) -> Question:
    part, key = path.split(".")
    shape = Shape.WORDS if key == "note" else Shape.WORDS_APART
    room = AnswerField(key, label, shape, ("told",), True)
    return Question(id_, ask, about, (part,), key, figure_alone(), room, by_place=by_place)


def _taps(words: tuple[Word, ...]) -> tuple[Tap, ...]:
    named = (Tap(one.value.lower().replace(" ", "-"), one.says, one.value) for one in words)
    return (*named, *unanswered())


QUESTIONS = (
    Question(
        "first-exam",
        "How is the first medical exam done?",
        "first exam",
        ("first_exam",),
        "how",
        figure_alone(),
        AnswerField(
            "how",
            "Each way that they named",
            Shape.SEVERAL,
            ("told",),
            True,
            {mode.value: mode.says for mode in ExamMode},
        ),
    ),
    _figure(
        "first-exam-minutes",
        "How many minutes does the first exam take?",
        "minutes of the first exam",
        "first_exam.minutes",
        "Minutes",
    ),
    Question(
        "first-exam-by",
        "Who does the first exam?",
        "who examines",
        ("first_exam",),
        "by",
        _taps(PEOPLE),
    ),
    Question(
        "first-call",
        "Who takes the first call of a new patient?",
        "first call",
        ("booking", "first_call"),
        "taken_by",
        _taps(tuple(CallTaker)),
    ),
    _figure(
        "youngest",
        "How old must a patient be, in years?",
        "lowest age",
        "eligibility.youngest",
        "Years",
    ),
    _figure(
        "oldest",
        "How old may a patient be at most, in years?",
        "highest age",
        "eligibility.oldest",
        "Years",
    ),
    _words(
        "not-accepted",
        "Whom do you not accept as a patient?",
        "who is not accepted",
        "eligibility.not_accepted",
        "A few words each",
    ),
    _figure(
        "wait",
        "How many days does a new patient wait for the first visit, at most?",
        "waiting time",
        "waiting_time.at_most_days",
        "Days",
    ),
    Question(
        "waitlist",
        "Is there a list to wait on?",
        "waiting list",
        ("waiting_time",),
        "waitlist",
        yes_no(),
    ),
    _words(
        "hours",
        "When are you open?",
        "opening hours",
        "hours.note",
        "Days and times",
        by_place=True,
    ),
    Question(
        "by-appointment",
        "Is everybody seen by appointment only?",
        "by appointment",
        ("hours",),
        "by_appointment",
        yes_no(in_part=False),
        by_place=True,
    ),
    Question(
        "interpreters",
        "Can a patient have an interpreter, also for sign language?",
        "interpreters",
        ("interpreters",),
        "answer",
        yes_no(),
    ),
    _words(
        "accommodations",
        "What else do you do for people with a disability?",
        "disability access",
        "accommodations.values",
        "A few words each, like large print",
    ),
    _words(
        "cultural-care",
        "For which groups of people do you have special care, such as veterans?",
        "care for groups",
        "cultural_care.values",
        "A few words each",
    ),
    _words(
        "conditions",
        "Which conditions do you treat with ketamine?",
        "conditions",
        "conditions.values",
        "A few words each",
    ),
    _words(
        "specialties",
        "In which fields of medicine do your clinicians work?",
        "specialties",
        "specialties.values",
        "A few words each",
    ),
    Question(
        "off-label",
        "Do you tell patients that use is off-label, or that the drug is compounded?",
        "off-label",
        ("off_label_disclosure",),
        "answer",
        yes_no(),
    ),
)
