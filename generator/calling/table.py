"""The interview as one table: everything that a browser needs to hold it as a terminal does."""

from typing import Any

from generator.calling.places import placed
from generator.calling.question import (
    ACCEPTED,
    IN_PART,
    LISTS,
    NAMED_BY,
    NARROWER,
    PATTERNS,
    UNANSWERED,
    UNHEARD,
)
from generator.calling.questions import ATTEMPTS, HEAD, LONGEST, MOST_ATTEMPTS, QUESTIONS
from generator.model.placeholder import FILLERS
from generator.model.state import STATES
from generator.model.topic import Topic


def table() -> dict[str, Any]:
    """Return everything that the interview is made of, as a browser is given it."""
    return {
        "questions": [one.as_data() for one in QUESTIONS],
        "placed": {id_: one.as_data() for id_, one in placed().items()},
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
