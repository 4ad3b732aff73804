"""Whether another clinician must refer the patient."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

FIELD = DraftField(
    id="referral",
    parent=("booking", "referral_required"),
    find=either(
        phrases(
            (
                (
                    r"\b(?:we require (?:\w{1,12} )?referrals?|(?:a|your) (?:\w{2,12}"
                    r" ){0,2}referral(?: from (?:[\w'\u2019]{1,14} ){0,4}[\w'\u2019]{2,14})?"
                    r" is (?:required|needed|necessary))\b"
                ),
                ANSWER_YES,
            ),
        ),
        phrases(
            (
                (
                    r"\b(?:no (?:[\w'\u2019]{2,14} ){0,2}referral (?:from (?:\w{1,14}"
                    r" ){1,4})?(?:is )?(?:needed|required|necessary)|(?:you|patients|clients) do"
                    r" not need a"
                    r" referral|we do not require (?:a )?referrals?"
                    r"|(?:a )?referrals? (?:is|are) not (?:needed|required|necessary)|you"
                    r" don['\u2019]t need a referral|referrals? not (?:needed|required"
                    r"|necessary))\b"
                ),
                ANSWER_NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "No referral is needed.": ANSWER_NO,
        "You do not need a referral.": ANSWER_NO,
        "A referral is required.": ANSWER_YES,
        "No doctor's referral is needed.": ANSWER_NO,
        "A referral from your doctor is needed.": ANSWER_YES,
        "We require a referral from your doctor.": ANSWER_YES,
    },
    silent=(
        "Do I need a referral?",
        "Some clinics say that no referral is needed.",
        "Ask whether a referral is required.",
        "Thank you for the referral.",
        "A referral is required by some plans.",
    ),
)
