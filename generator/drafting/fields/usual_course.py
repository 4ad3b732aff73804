"""How many sessions the usual course holds."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.names import COUNT, in_figures
from generator.drafting.statement import is_stated

_SESSIONS = (
    rf"(?P<count>{COUNT}) (?:IV |intravenous |ketamine |Spravato |esketamine ){{0,2}}"
    r"(?:infusions?|sessions?|treatments?|doses?)\b"
)
_COURSE = (
    r"(?:treatment )?(?:course|protocol|series|induction(?: phase| series)?)"
    r"(?: of (?:treatment|care|(?:ketamine )?infusions|ketamine))?"
)
_OURS = r"(?:typical|usual|standard|full|initial|recommended|first)"
_TOLD = re.compile(
    rf"\b(?:(?:an?|the|our) {_OURS} {_COURSE} (?:here )?(?:is|includes?|consists of|has|involves)"
    rf" (?:a series of |an initial )?"
    r"|(?:we (?:usually |generally |typically )?(?:recommend|suggest|advise|start with|begin with)"
    r"|most of our (?:patients|clients) (?:start with|begin with|receive|have|complete)"
    r"|(?:your |our )?(?:treatment|program|care) (?:begins|starts) with)"
    rf" (?:an? )?(?:(?:{_OURS}|induction) )?(?:(?:series|course|set|round) of )?){_SESSIONS}",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Stated]:
    """Give the course of each sentence that tells one number of sessions; a range is none."""
    for match in _TOLD.finditer(text):
        if is_stated(text, *match.span()):
            sessions = in_figures(match["count"])
            yield Stated(*match.span(), {"service": "usual course", "sessions": sessions})


FIELD = DraftField(
    id="usual-course",
    parent=("prices",),
    is_list=True,
    find=find,
    states={
        "A typical course is 6 infusions.": {"service": "usual course", "sessions": "6"},
        "We recommend an initial series of eight sessions.": {
            "service": "usual course",
            "sessions": "8",
        },
        "Treatment begins with six IV infusions over two weeks.": {
            "service": "usual course",
            "sessions": "6",
        },
    },
    silent=(
        "A typical course is 6 to 8 infusions.",
        "In studies, the typical course is 6 infusions.",
        "Some clinics recommend a series of twelve infusions.",
        "Do you recommend six infusions?",
        "We do not recommend twelve infusions.",
        "I had six infusions.",
        "We see six patients a day.",
    ),
)
