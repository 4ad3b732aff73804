"""Whether money is asked before any clinician has seen the patient."""

from generator.drafting.field import ANSWER_YES, DraftField, phrases

FIELD = DraftField(
    id="deposit",
    parent=("booking", "pays_before_clinician"),
    find=phrases(
        (
            (
                r"\b(?:we require|we ask for|we collect|we charge|we take) (?:\w{1,12}"
                r" ){0,2}(?:\$\d[\d,]{0,6} )?(?:\w{2,14} ){0,2}deposit (?:[\w']{1,12} ){0,3}"
                r"(?:(?:to|when you) (?:book|schedule|reserve|hold)|before|prior to|at (?:the"
                r" time of"
                r" )?(?:booking|scheduling))"
                r" (?:\w{2,12} ){0,2}(?:your )?(?:first |initial )?(?:consultation|evaluation"
                r"|visit"
                r"|intake|appointment)\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:a|your) (?:\$\d[\d,]{0,6} )?(?:\w{2,14}[- ]){0,2}deposit (?:is|of"
                r" \$\d[\d,]{0,6} is) (?:required|due|collected|charged) (?:to (?:book|schedule"
                r"|reserve|hold)|before|prior to|at (?:the time of )?(?:booking|scheduling))"
                r" (?:\w{2,12} ){0,2}(?:your )?"
                r"(?:first |initial )?(?:consultation|evaluation|visit|intake|appointment)\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:a|your) (?:\$\d[\d,]{0,6} )?(?:\w{2,14}[- ]){0,2}deposit (?:is|of"
                r" \$\d[\d,]{0,6} is) (?:required|due|collected|charged|taken) (?:when you"
                r" (?:book|schedule|reserve)|at (?:the time of )?(?:booking|scheduling))\b"
            ),
            ANSWER_YES,
        ),
    ),
    states={
        "A $100 deposit is required to book your first consultation.": ANSWER_YES,
        "We require a deposit to schedule your initial evaluation.": ANSWER_YES,
        "A deposit of $150 is due when you book.": ANSWER_YES,
        "We ask for a $75 deposit to hold your first visit.": ANSWER_YES,
    },
    silent=(
        "No deposit is required to book your first consultation.",
        "Is a deposit required to book a consultation?",
        "A deposit is required by some clinics to book a consultation.",
        "Your deposit is refunded.",
        "Ask if a deposit is required to schedule a visit.",
    ),
)
