"""Whether any plan is billed for any of the care."""

from generator.drafting.field import DraftField, either, phrases

YES = {"bills_insurance": True}
NO = {"bills_insurance": False}

FIELD = DraftField(
    id="bills-insurance",
    parent=("insurance",),
    find=either(
        phrases(
            (
                (
                    r"\b<we> (?:\w{2,12} ){0,2}(?:accept|take"
                    r"|bill)s?"
                    r" (?:most |many |major |commercial |your |several |private ){0,3}(?:health"
                    r" )?insurance\b"
                ),
                YES,
            ),
            (r"\b<we> (?:are|is) in[- ]network with\b", YES),
        ),
        phrases(
            (
                (
                    r"\b<we> (?:do not|don['\u2019]t|does not"
                    r"|cannot) (?:\w{2,12} ){0,2}"
                    r"(?:accept|take|bill|(?:participate|work|deal) with) (?:any |health |medical"
                    r" |your"
                    r" ){0,3}insurance\b"
                    r"(?! cards?\b| for )"
                ),
                NO,
            ),
            (
                (
                    r"\b<we> (?:are|is) (?:a |an )?(?:strictly "
                    r"|entirely )?"
                    r"(?:cash[- ](?:pay|only|based)|self[- ]pay|fee[- ]for[- ]service"
                    r"|private[- ]pay)"
                    r" (?:only|practice|clinic|office)\b"
                ),
                NO,
            ),
            (
                (
                    r"\b<we> (?:are|is) not (?:currently )?in[- ]network with any"
                    r" (?:\w{4,12} ){0,2}(?:insurance|insurers?|plans?|payers?)\b"
                ),
                NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "We accept most major insurance plans.": YES,
        "Our office will bill your insurance.": YES,
        "We are in-network with several plans.": YES,
        "We are not in network with any insurance plan.": NO,
        "We do not accept insurance.": NO,
        "We are a cash-pay practice.": NO,
    },
    silent=(
        "Insurance does not usually cover ketamine infusions.",
        "Most clinics do not accept insurance.",
        "Do you accept insurance?",
        "We are working to accept insurance.",
        "If we are in-network with your plan, you pay less.",
        "We no longer accept insurance from some employers.",
    ),
)
