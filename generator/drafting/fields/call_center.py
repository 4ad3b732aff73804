"""Whether new patients are signed up by a call center or by sales agents."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

_AGENTS = (
    r"(?:(?:dedicated |friendly )?(?:sales (?:team|agents?|representatives?|reps?|staff"
    r"|specialists?|advisors?)|enrollment (?:specialists?|agents?|advisors?|coaches)"
    r"|call cent(?:er|re) (?:agents?|representatives?|team|staff)))"
)
_DO = (
    r"(?:answers?|takes?|handles?|guides?|helps?|calls?|contacts?|enrolls?|signs? (?:you )?up"
    r"|walks?|phones?|reach(?:es)?|books?|schedules?)"
)
_CLINICAL = (
    r"(?:nurses?|doctors?|physicians?|clinicians?|(?:clinical|medical|care) team|nurse"
    r" practitioners?|our own staff)"
)
_CENTER = r"call cent(?:er|re)s?"
FIELD = DraftField(
    id="call-center",
    parent=("booking", "call_center"),
    find=either(
        phrases(
            (
                rf"\b(?:our|an?|one of our) (?:care )?{_AGENTS} (?:will |can |would )?{_DO}\b",
                ANSWER_YES,
            ),
            (
                (
                    rf"\b(?:our|a) (?:\w{{2,12}} )?{_CENTER} (?:will |can )?{_DO}\b"
                    rf"|\bour (?:\w{{2,12}} )?{_CENTER} is (?:open|staffed|available)\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    rf"\b(?:calls?|inquiries|new patients) (?:is|are) (?:\w{{2,12}} )?(?:answered"
                    rf"|handled|taken|enrolled) (?:by|in|at) (?:our|a) (?:\w{{2,12}} )?"
                    rf"(?:{_CENTER}|sales team)\b"
                ),
                ANSWER_YES,
            ),
            (
                rf"\bspecialists? (?:from|at|in) our {_CENTER} (?:will |can )?{_DO}\b",
                ANSWER_YES,
            ),
        ),
        phrases(
            (rf"(?:^|[.!?] )no {_CENTER}(?=[,.;:!]| and\b)", ANSWER_NO),
            (rf"\bwe (?:are|['\u2019]re) not an? {_CENTER}\b", ANSWER_NO),
            (
                (
                    rf"\b(?:we (?:do not|don['\u2019]t|never) (?:use|have|run|route (?:you|calls)"
                    rf" to)|there (?:is|are)) (?:an? |any |no )?{_CENTER}\b(?! for)"
                ),
                ANSWER_NO,
            ),
            (
                (
                    rf"\b(?:you (?:will |['\u2019]ll )?(?:\w{{2,10}} )?(?:speak|talk)s?|(?:calls?"
                    rf"|phones?) (?:is|are) answered|our {_CLINICAL} answers?)\b[^.!?]{{0,80}}?\b"
                    rf"(?:never"
                    rf"|not"
                    rf"|no|instead of|rather than) (?:an? |by an? |through an? )?{_CENTER}\b"
                ),
                ANSWER_NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "Our sales team will guide you through enrollment.": ANSWER_YES,
        "Calls are answered by our call center.": ANSWER_YES,
        "An agent from our call center will call you: our call center is staffed all day.": (
            ANSWER_YES
        ),
        "We are not a call center.": ANSWER_NO,
        "There is no call center here.": ANSWER_NO,
        "You speak with a nurse, never a call center.": ANSWER_NO,
    },
    silent=(
        "Beware of clinics with a call center.",
        "Is there a call center?",
        "Some companies are a call center and little else.",
        "Our founder once worked in a call center.",
        "The call center of your plan can tell you.",
        "Our call volume is high.",
    ),
)
