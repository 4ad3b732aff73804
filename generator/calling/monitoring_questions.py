"""What is asked of measuring before and after a session, and of sessions at home."""

from generator.calling.question import (
    AnswerField,
    Question,
    Shape,
    Tap,
    figure_alone,
    unanswered,
    yes_no,
)
from generator.model.vocabulary import AtHomeMonitor, ProviderKind

AWAY = (ProviderKind.TELEHEALTH, ProviderKind.BOTH)


def _measured(id_: str, ask: str, about: str, key: str) -> Question:
    return Question(id_, ask, about, ("monitoring",), key, yes_no())


def _at_home(id_: str, ask: str, about: str, key: str, label: str) -> Question:
    room = AnswerField(key, label, Shape.WORDS, ("told",), True)
    return Question(
        id_, ask, about, ("at_home",), key, figure_alone(), room, kinds=AWAY, needs="at_home"
    )


QUESTIONS = (
    _measured(
        "vitals-before",
        "Do you measure them before the drug is given, on the same day?",
        "vital signs before",
        "vitals_before",
    ),
    _measured(
        "vitals-after",
        "Do you measure them before somebody may leave?",
        "vital signs after",
        "vitals_after",
    ),
    Question(
        "minutes-after",
        "For how many minutes is somebody watched after a session, at least?",
        "minutes watched after",
        ("monitoring",),
        "minutes_after",
        figure_alone(),
        AnswerField("minutes_after", "Minutes", Shape.COUNT, ("told",), True),
    ),
    Question(
        "vitals-at-home",
        "Are vital signs taken in sessions at home?",
        "vital signs at home",
        ("monitoring",),
        "at_home_monitor",
        (
            *(Tap(one.value.replace(" ", "-"), one.says, one.value) for one in AtHomeMonitor),
            *unanswered(),
        ),
        kinds=AWAY,
        needs="at_home",
    ),
    _at_home(
        "stop-rules",
        "When must a session at home not start, or stop?",
        "when to stop at home",
        "stop_rules",
        "When, in one sentence",
    ),
    _at_home(
        "night-contact",
        "Who answers a patient at night?",
        "night contact",
        "night_contact",
        "Who, in a few words",
    ),
    _at_home(
        "driving",
        "When may somebody drive after a session at home?",
        "driving",
        "driving",
        "What they say, in one sentence",
    ),
)
