"""Whether blood pressure, pulse or oxygen is measured during sessions."""

from generator.drafting.field import DraftField, phrases

VITALS = {"vitals": True}

_SIGNS = (
    r"(?:vital signs|vitals|blood pressure|heart rate|oxygen(?: levels?| saturation)?|pulse(?:"
    r" oximetry)?|EKG"
    r"|ECG)"
)
_DURING = (
    r"(?:(?:before,? |and )?during|throughout|over the course of|for the duration of|the entire"
    r"|continuously|from start to finish|from beginning to end|start to finish|the whole time)"
)
_HERE = r"(?:<we>|a nurse|nurses)"

FIELD = DraftField(
    id="vitals",
    parent=("monitoring",),
    find=phrases(
        (
            (
                rf"\b{_HERE} (?:\w{{2,12}} ){{0,3}}(?:monitor|check|track|measure|watch|record"
                rf"|keep an eye on)s?"
                rf" (?:[\w'\u2019,]{{1,12}} ){{0,5}}{_SIGNS}\b(?:,? [\w,]{{1,12}}){{0,7}}?"
                rf" {_DURING}\b"
            ),
            VITALS,
        ),
        (
            (
                rf"\bduring (?:your|each|every|the) (?:\w{{3,12}} )?(?:session|infusion"
                rf"|treatment|visit)"
                rf",? {_HERE} (?:\w{{2,12}} ){{0,2}}(?:monitor|check|track|measure|watch|record)s?"
                rf" (?:[\w'\u2019,]{{1,12}} ){{0,5}}{_SIGNS}\b"
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
                rf" )?(?:monitored|watched|followed|checked|taken"
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
        "Vitals are taken before, during and after treatment.": VITALS,
        "During your infusion we check your blood pressure.": VITALS,
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
