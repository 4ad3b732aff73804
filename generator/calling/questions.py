"""The whole interview, the most needed first, as one table for the terminal and the browser."""

from typing import Any

from generator.calling import (
    access_questions,
    cost_questions,
    coverage_questions,
    monitoring_questions,
    safety_questions,
    visit_questions,
)
from generator.calling.question import (
    ACCEPTED,
    IN_PART,
    LISTS,
    NAMED_BY,
    NARROWER,
    PATTERNS,
    UNANSWERED,
    UNHEARD,
    Question,
)
from generator.model.placeholder import FILLERS
from generator.model.state import STATES
from generator.model.topic import Topic

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


def table() -> dict[str, Any]:
    """Return everything that the interview is made of, as a browser is given it."""
    return {
        "questions": [one.as_data() for one in QUESTIONS],
        "unanswered": UNANSWERED,
        "unheard": UNHEARD,
        "topics": [topic.value for topic in Topic],
        "inPart": IN_PART,
        "patterns": PATTERNS,
        "accepted": ACCEPTED,
        "lists": LISTS,
        "fillers": sorted(FILLERS),
        "namedBy": NAMED_BY,
        "narrower": NARROWER,
        "states": list(STATES),
        "attempts": ATTEMPTS,
        "mostAttempts": MOST_ATTEMPTS,
        "longest": LONGEST,
        "head": HEAD,
    }
