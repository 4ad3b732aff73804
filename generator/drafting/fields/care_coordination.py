"""Work with the patient's other clinicians."""

from generator.drafting.field import ANSWER_YES, DraftField, phrases

_THEM = (
    r"your (?:\w{2,12} ){0,2}(?:doctors?|physicians?|psychiatrists?|therapists?|primary care"
    r" (?:doctor|physician|provider)"
    r"|PCP|prescribers?|providers?|care team|mental health (?:provider|professional|team)s?"
    r"|clinicians?)"
)
FIELD = DraftField(
    id="care-coordination",
    parent=("care_coordination",),
    find=phrases(
        (
            (
                r"\b<we> (?:\w{2,12}"
                r" ){0,3}(?:coordinate|collaborate|communicate"
                rf"|consult|work|talk|speak|partner|(?:stay|keep|remain) in (?:close |regular )?"
                rf"(?:touch|contact)|share (?:\w{{2,12}} ){{0,3}})s?"
                rf" (?:\w{{2,12}}"
                rf" )?with {_THEM}\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b<we> (?:\w{2,12} ){0,2}(?:sends?"
                r"|shares?)"
                r" (?:[\w,]{1,12} ){0,4}(?:updates?|notes|records"
                rf"|reports?) (?:to|with) {_THEM}\b"
            ),
            ANSWER_YES,
        ),
    ),
    states={
        "We work closely with your psychiatrist.": ANSWER_YES,
        "Our team coordinates with your primary care doctor.": ANSWER_YES,
        "We send treatment notes to your therapist.": ANSWER_YES,
        "With your consent, we share notes with your primary care doctor.": ANSWER_YES,
    },
    silent=(
        "Talk with your doctor before you start.",
        "Do you work with your patients' doctors?",
        "We do not coordinate with your psychiatrist.",
        "Ask if they coordinate with your psychiatrist.",
        "Good clinics work closely with your psychiatrist.",
    ),
)
