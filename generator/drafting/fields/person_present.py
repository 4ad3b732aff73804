"""Who stays with a patient during a session."""

from generator.drafting.field import DraftField, phrases

_STAYS = (
    r"(?:(?:is|are|will be|remains?|stays?|sits?|will stay|will remain|will sit) (?:\w{2,12}"
    r" ){0,2}?(?:with you"
    r"|present|in the room"
    r"|at your side|by your side|in your room|beside you))"
)
_WHILE = (
    r"(?:[ ,]{1,2}[\w'\u2019]{1,12}){0,4}? (?:throughout|during|for the (?:whole|entire|full)"
    r"|the (?:whole|entire"
    r"|full) (?:time|session|infusion|treatment)|at all times)\b"
)


def _stays(who: str, word: str) -> tuple[str, dict[str, str]]:
    return rf"\b(?:an?|our|the|your) (?:[\w\-]{{2,12}} ){{0,3}}{who} {_STAYS}{_WHILE}", {
        "person_present": word
    }


FIELD = DraftField(
    id="person-present",
    parent=("monitoring",),
    find=phrases(
        _stays(r"(?:physicians?|doctors?|anesthesiologists?|psychiatrists?)", "physician"),
        _stays(r"(?:nurses?|RNs?)", "nurse"),
        _stays(r"(?:therapists?|psychotherapists?)", "therapist"),
        _stays(r"(?:medical assistants?)", "staff"),
        _stays(r"(?:clinicians?|nurse practitioners?|CRNAs?|nurse anesthetists?)", "clinician"),
    ),
    states={
        "A registered nurse is with you throughout the infusion.": {"person_present": "nurse"},
        "An anesthesiologist is present during every treatment.": {"person_present": "physician"},
        "Your therapist stays in the room for the entire session.": {"person_present": "therapist"},
        "A licensed clinician remains at your side during treatment.": {
            "person_present": "clinician"
        },
        "Your nurse will sit with you during the infusion.": {"person_present": "nurse"},
    },
    silent=(
        "A nurse should be with you throughout the infusion.",
        "Is a nurse with you throughout the infusion?",
        "A nurse is not present during the session.",
        "A nurse checks in every 15 minutes.",
        "Choose a clinic where a physician is present during treatment.",
    ),
)
