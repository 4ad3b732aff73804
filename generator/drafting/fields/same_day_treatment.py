"""Whether the drug is given on the first day: their words; a reviewer asks about the assessment."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

_DOSE = r"(?:ketamine )?(?:infusions?|treatments?|dosing|doses?|sessions?|injections?)"
_FIRST = (
    r"(?:(?:your|the) )?(?:initial |first |medical )?(?:consultations?|consult|evaluations?|visits?"
    r"|intake|assessments?|call)"
)
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
                    rf"\b(?:get|have|receive|start|begin) (?:\w{{2,12}} ){{0,2}}{_DOSE} (?:on"
                    rf" )?the same"
                    rf" day as {_FIRST}\b"
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
