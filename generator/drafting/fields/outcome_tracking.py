"""Whether results are measured, and with what."""

import re
from collections.abc import Iterator

from generator.drafting.field import DraftField, Stated
from generator.drafting.statement import is_stated
from generator.drafting.subject import WE

_MEASURE = (
    r"(?P<measure>PHQ-?9|GAD-?7|PCL-?5|MADRS|QIDS(?:-SR)?|BDI(?:-II)?|HAM-?D|C-SSRS|CSSRS|Y-BOCS)"
)
_USED = re.compile(
    rf"\b(?:{WE}|you(?: will|['\u2019]ll)?|patients"
    r"|every patient|all patients) (?:\w{2,12} ){0,3}?"
    r"(?:use|track|follow|measure|complete|completes|monitor|fill out|take|collect|administer"
    r"|repeat"
    r"|answer)s?"
    rf" (?:[\w'\u2019,\-]{{1,14}} ){{0,8}}?(?:the |an? )?{_MEASURE}(?!\w)",
    re.IGNORECASE,
)

_TRACKED = re.compile(
    rf"\b(?:{WE} (?:\w{{2,12}} )?(?:tracks?|measures?)"
    r" your (?:\w{2,12} (?:and )?){0,2}?(?:symptoms?|mood"
    r"|progress|outcomes?|scores?)|your (?:\w{2,12} (?:and )?){0,2}?(?:symptoms?|mood|progress"
    r"|outcomes?|scores?) (?:is|are|will be) (?:\w{2,12} )?(?:tracked|measured|scored))\b",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Stated]:
    """Give each questionnaire that is said to be used."""
    for match in _USED.finditer(text):
        if is_stated(text, *match.span()):
            yield Stated(*match.span(), {"answer": True, "measure": _usual(match["measure"])})
    if not _USED.search(text):
        for match in _TRACKED.finditer(text):
            if is_stated(text, *match.span()):
                yield Stated(*match.span(), {"answer": True})


def _usual(name: str) -> str:
    return re.sub(r"^(PHQ|GAD|PCL)-?(\d)$", r"\1-\2", name.upper())


FIELD = DraftField(
    id="outcome-tracking",
    parent=("outcome_tracking",),
    find=find,
    states={
        "We track your progress with the PHQ-9.": {"answer": True, "measure": "PHQ-9"},
        "Patients complete the GAD7 before each session.": {"answer": True, "measure": "GAD-7"},
        "You fill out a PHQ-9 before each infusion.": {"answer": True, "measure": "PHQ-9"},
        "We measure your symptoms at every visit.": {"answer": True},
        "Your mood is tracked in an app.": {"answer": True},
    },
    silent=(
        "The PHQ-9 is a questionnaire about mood.",
        "We do not use the PHQ-9.",
        "Do you use the PHQ-9?",
        "In studies the MADRS was used.",
        "Ask whether we use the PHQ-9.",
    ),
)
