"""A superbill: an itemized receipt that a patient sends to a plan."""

from generator.drafting.field import DraftField, either, phrases
from generator.drafting.subject import offered

YES = {"superbill": True}
NO = {"superbill": False}

FIELD = DraftField(
    id="superbill",
    parent=("insurance",),
    find=either(
        phrases(
            (
                (
                    r"\b<we> (?:\w{2,12} ){0,3}(?:provide|give"
                    r"|offer|issue"
                    r"|supply|send|prepare|generate|furnish|hand|mail|e-?mail|write)s?"
                    r" (?:\w{1,12} ){0,4}\(?super-?bills?\b"
                ),
                YES,
            ),
            (
                (
                    r"\b<we> (?:\w{2,12} ){0,3}(?:provide|give"
                    r"|issue|send|prepare|hand|mail|e-?mail)s? (?:\w{1,12} ){0,3}itemized"
                    r" (?:receipts?|invoices?|statements?|bills?) (?:\w{2,12} ){0,4}"
                    r"(?:insurance|insurer|reimbursement)\b"
                ),
                YES,
            ),
            (
                (
                    r"\bsuper-?bills? (?:is|are|can be|will be) (?:\w{2,12} )?(?:provided"
                    r"|available"
                    r"|given"
                    r"|issued|supplied|offered|furnished)\b"
                ),
                YES,
            ),
            (
                (
                    r"\bwe are an? (?:[\w\-]{2,16} ){1,3}and (?:will |can |gladly )?"
                    r"(?:provide|give|send|mail|e-?mail|hand) (?:\w{1,12} ){0,4}super-?bills?\b"
                ),
                YES,
            ),
            (
                (
                    r"\byou (?:will|can) (?:receive|get|request|download) (?:\w{1,12}"
                    r" ){0,3}super-?bills?\b"
                ),
                YES,
            ),
        ),
        phrases(*((way, YES) for way in offered(r"super-?bills?"))),
        phrases(
            (
                (
                    r"\b<we> (?:do not|don['\u2019]t|cannot"
                    r"|can['\u2019]t)"
                    r" (?:\w{2,12} ){0,2}(?:provide|give|offer|issue|supply) (?:\w{1,12}"
                    r" ){0,3}super-?bills?\b"
                ),
                NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "We provide superbills on request.": YES,
        "A superbill is available after each visit.": YES,
        "Our office can give you a detailed superbill.": YES,
        "After your infusion you will receive an itemized superbill.": YES,
        "We hand you a superbill after each visit.": YES,
        "We are an out-of-network clinic and will email you a superbill.": YES,
        "We can give you an itemized receipt (superbill).": YES,
        "We send an itemized invoice to submit to your insurance.": YES,
        "A superbill can be emailed to you after payment.": YES,
        "We do not provide superbills.": NO,
    },
    silent=(
        "Ask whether the clinic will provide a superbill.",
        "Some clinics provide superbills.",
        "Do you provide superbills?",
        "A superbill is a receipt that you send to your plan.",
        "If we provide a superbill, your plan decides.",
        "We will soon provide superbills.",
    ),
)
