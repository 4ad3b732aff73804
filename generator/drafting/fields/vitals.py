"""Whether blood pressure, pulse or oxygen is measured during sessions."""

from generator.drafting.field import DraftField, phrases

VITALS = {"vitals": True}

_SIGNS = (
    r"(?:vital signs|vitals|blood pressure|heart rate|oxygen(?: levels?| saturation)?|pulse(?:"
    r" oximetry)?|EKG"
    r"|ECG)"
)
_DURING = r"(?:during|throughout|over the course of|for the duration of|the entire|continuously)"
_HERE = (
    r"(?:we|our (?:nurses?|staff|team|clinicians?|providers?|physicians?|doctors?)|a nurse|nurses)"
)

FIELD = DraftField(
    id="vitals",
    parent=("monitoring",),
    find=phrases(
        (
            (
                rf"\b{_HERE} (?:\w{{2,12}} ){{0,3}}(?:monitor|check|track|measure|watch|record)s?"
                rf" (?:[\w'\u2019,]{{1,12}} ){{0,5}}{_SIGNS}\b(?:,? [\w,]{{1,12}}){{0,7}}?"
                rf" {_DURING}\b"
            ),
            VITALS,
        ),
        (
            (
                rf"\b{_HERE} continuously (?:monitor|track|measure)s? (?:[\w'\u2019,]{{1,12}}"
                rf" ){{0,5}}{_SIGNS}\b"
            ),
            VITALS,
        ),
        (
            (
                rf"\b{_SIGNS}(?:,? (?:and )?{_SIGNS}){{0,4}} (?:is|are|will be) (?:\w{{2,12}}"
                rf" )?(?:monitored|checked"
                rf"|tracked|measured|recorded)(?: [\w,]{{1,12}}){{0,5}}? {_DURING}\b"
            ),
            VITALS,
        ),
        (
            (
                rf"\b{_SIGNS}(?:,? (?:and )?{_SIGNS}){{0,4}} (?:is|are|will be) continuously"
                rf" monitored\b"
            ),
            VITALS,
        ),
    ),
    states={
        "We monitor your vital signs during the infusion.": VITALS,
        "Blood pressure, heart rate and oxygen are monitored throughout your session.": VITALS,
        "Our nurses check your blood pressure throughout treatment.": VITALS,
        "Vital signs are continuously monitored.": VITALS,
    },
    silent=(
        "Ketamine can raise blood pressure during the infusion.",
        "Clinics should monitor vital signs during sessions.",
        "Are vital signs monitored during the session?",
        "We do not monitor your blood pressure during sessions.",
        "Look for a clinic where vital signs are monitored throughout.",
        "Your vitals are taken at your first consultation.",
    ),
)
