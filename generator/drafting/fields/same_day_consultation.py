"""Whether a new patient can talk to somebody on the day they ask; nothing is said of dosing."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

_TALK = (
    r"(?:(?:virtual|phone|video|online|free|new[- ]patient|initial|first|medical|psychiatric"
    r"|telehealth) ){0,3}(?:consultations?|consults?|evaluations?|assessments?|intakes?"
    r"|screenings?|phone calls?)"
)
_THEM = (
    r"(?:a |an |one of our |our )(?:\w{2,12} )?(?:physicians?|doctors?|clinicians?|providers?"
    r"|nurse(?: practitioner)?s?|psychiatrists?|team|therapists?|someone)"
)
_GIVEN = r"(?:available|offered|possible|open|welcome|usually available|often available)"
_SAME = r"(?:(?:on )?the (?:very )?same day|that (?:very |same )day|on the day)"
FIELD = DraftField(
    id="same-day-consultation",
    parent=("booking", "same_day_consultation"),
    find=either(
        phrases(
            (
                (
                    rf"\bsame[- ]day {_TALK} (?:appointments? )?(?:(?:is|are) (?:\w{{2,12}} )?)?"
                    rf"{_GIVEN}\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    rf"\b<we> (?:\w{{2,12}} )?(?:offers?|provides?|haves?|has|schedules?|books?)"
                    rf" same[- ]day {_TALK}\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    rf"\b(?:you|patients|callers) (?:can|will|are able to) (?:\w{{2,12}} )?(?:speak"
                    rf"|talk|meet|consult) (?:with|to) {_THEM}(?: by \w{{4,9}}"
                    rf"| online)? {_SAME} (?:as )?(?:you|they)"
                    r" (?:call|ask|contact|reach|book|inquire)\b"
                ),
                ANSWER_YES,
            ),
            (
                rf"\b(?:book|schedule|get) (?:a|your) same[- ]day {_TALK}\b",
                ANSWER_YES,
            ),
        ),
        phrases(
            (
                (
                    rf"\bwe (?:do not|don['\u2019]t|cannot|never|are (?:not able|unable) to)"
                    rf" (?:offer|provide|schedule|book|give) (?:same[- ]day {_TALK}"
                    rf"|{_TALK} {_SAME} (?:as )?you (?:call|ask|contact))\b"
                ),
                ANSWER_NO,
            ),
            (
                rf"\bsame[- ]day {_TALK} (?:is|are) not {_GIVEN}\b",
                ANSWER_NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "Same-day consultations are available.": ANSWER_YES,
        "We offer same-day phone consultations.": ANSWER_YES,
        "You can speak with a clinician the same day you call.": ANSWER_YES,
        "We do not offer same-day consultations.": ANSWER_NO,
        "We are unable to schedule consultations on the day you call.": ANSWER_NO,
    },
    silent=(
        "Same-day infusions are available.",
        "Is a same-day consultation possible?",
        "Some clinics offer same-day consultations.",
        "You go home the same day.",
        "We answer messages the same day.",
        "Same-day crowns and consultations are what our neighbors offer.",
    ),
)
