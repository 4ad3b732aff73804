"""The whole interview, the most needed first."""

from generator.calling import (
    access_questions,
    cost_questions,
    coverage_questions,
    monitoring_questions,
    safety_questions,
    visit_questions,
)
from generator.calling.question import Question

# Who is let in and watched over comes first, then what it costs, then how to get in.
FIRST = (
    "serves",
    "medical-screening",
    "psychiatric-screening",
    "screening-by",
    "vitals",
    "person-present",
    "emergency-plan",
    "routes",
    "routes-complete",
)
_ALL = {
    one.id: one
    for one in (
        *cost_questions.QUESTIONS,
        *coverage_questions.QUESTIONS,
        *safety_questions.QUESTIONS,
        *monitoring_questions.QUESTIONS,
        *access_questions.QUESTIONS,
        *visit_questions.QUESTIONS,
    )
}
QUESTIONS: tuple[Question, ...] = tuple(_ALL[name] for name in dict.fromkeys((*FIRST, *_ALL)))
BY_ID = {one.id: one for one in QUESTIONS}

ATTEMPTS = {
    "reached": "Somebody answered",
    "voicemail": "Voicemail",
    "wrong-number": "Wrong number",
    "closed": "Closed, or nobody answered",
}
"""What can happen at an attempt; only the first leads to questions."""
MOST_ATTEMPTS = 3
LONGEST = 600
"""How long a text of a profile may be."""
HEAD = "# The answers of a call. In the project's folder: directory merge THIS-FILE\n"
