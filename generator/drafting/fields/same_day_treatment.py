"""Whether the drug is given on the first day: their words; a reviewer asks about the assessment."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

_SEPARATE = r"(?:separate|different|two) (?:days?|visits?|appointments?)"
_DOSE = r"(?:ketamine )?(?:infusions?|treatments?|dosing|doses?|sessions?|injections?)"
_FIRST = (
    r"(?:(?:your|the|their) )?(?:initial |first |medical )?(?:consultations?|consult"
    r"|evaluations?|visits?"
    r"|intake|assessments?|call)"
)
_THAT_DAY = r"(?:(?:on )?the (?:very )?same day as|on the day of)"
FIELD = DraftField(
    id="same-day-treatment",
    parent=("booking", "same_day_treatment"),
    find=either(
        phrases(
            (
                (
                    rf"\bsame[- ]day {_DOSE} (?:appointments? )?(?:is|are) (?:\w{{2,12}} )?"
                    r"(?:available|offered|possible)\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    r"\bsame[- ]day appointments? (?:is|are) (?:\w{2,12} )?(?:available|offered)"
                    r" for"
                    rf" {_DOSE}\b"
                ),
                ANSWER_YES,
            ),
            (rf"\bwe (?:\w{{2,12}} )?(?:offer|provide|have) same[- ]day {_DOSE}\b", ANSWER_YES),
            (
                (
                    rf"\b(?:get|have|receive|start|begin) (?:\w{{2,12}} ){{0,2}}{_DOSE}"
                    rf" {_THAT_DAY} {_FIRST}\b"
                    rf"|\b{_FIRST} and (?:the |your )?(?:first )?{_DOSE} (?:can|may)"
                    r" (?:\w{2,9} )?"
                    r"(?:be (?:done|given|scheduled)|happen|take place) on the same day\b"
                    rf"|\b(?:your|the|a) (?:first )?{_DOSE} (?:can|will|may) (?:take place|happen"
                    rf"|be given|be done|start|begin) {_THAT_DAY} {_FIRST}\b"
                ),
                ANSWER_YES,
            ),
        ),
        phrases(
            (
                (
                    r"\bwe (?:do not|don['\u2019]t|never|cannot) (?:treat|dose|infuse|give"
                    r" ketamine|give"
                    r" (?:\w{2,12}"
                    rf" ){{0,2}}{_DOSE}) (?:\w{{2,12}} ){{0,2}}?(?:on )?the same day as {_FIRST}\b"
                ),
                ANSWER_NO,
            ),
            (
                (
                    rf"\b(?:{_FIRST}|the (?:consultation|evaluation)) and (?:the |your )?"
                    r"(?:first )?"
                    rf"{_DOSE} (?:is|are|take place|happen) (?:\w{{2,12}} )?on {_SEPARATE}\b"
                ),
                ANSWER_NO,
            ),
            (
                (
                    r"\bwe (?:do not|don['\u2019]t|never|cannot) (?:treat|dose|infuse|give"
                    rf" (?:ketamine|{_DOSE})) {_THAT_DAY} {_FIRST}\b"
                ),
                ANSWER_NO,
            ),
            (
                (
                    rf"\bno {_DOSE} (?:is|are|will be) (?:given|done|started) {_THAT_DAY}"
                    rf" {_FIRST}\b"
                ),
                ANSWER_NO,
            ),
            (
                rf"\bwe (?:do not|don['\u2019]t|never) (?:offer|provide) same[- ]day {_DOSE}\b",
                ANSWER_NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "Same-day infusions are available.": ANSWER_YES,
        "You can have your first infusion on the same day as your consultation.": ANSWER_YES,
        "We do not treat on the same day as the first visit.": ANSWER_NO,
        "We do not offer same-day treatment.": ANSWER_NO,
    },
    silent=(
        "You go home the same day.",
        "Avoid clinics that offer same-day treatment.",
        "Is same-day treatment available?",
        "Same-day consultations are available.",
        "We answer messages the same day.",
        "Some clinics do not treat on the same day as the consultation.",
    ),
)
