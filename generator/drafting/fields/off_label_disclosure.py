"""Whether a page says that the use is off-label or the drug compounded."""

from generator.drafting.field import ANSWER_YES, DraftField, either, phrases

_DRUG = (
    r"(?:ketamine|it|this (?:use|treatment)|(?:the|this) use of ketamine|ketamine (?:therapy"
    r"|treatment|infusions?|lozenges?|tablets?))"
)
FIELD = DraftField(
    id="off-label-disclosure",
    parent=("off_label_disclosure",),
    find=either(
        phrases(
            (
                (
                    rf"\b{_DRUG}(?: [\w,\-]{{1,14}}){{0,8}}? (?:is|are) (?:\w{{2,12}}"
                    rf" ){{0,3}}off[- ]label\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    rf"\b{_DRUG} (?:is|are) (?:\w{{2,12}} )?(?:used|prescribed|given|provided)"
                    rf" off[- ]label\b"
                ),
                ANSWER_YES,
            ),
        ),
        phrases(
            (
                (
                    rf"\b{_DRUG}(?: [\w,\-]{{1,14}}){{0,6}}? (?:is|are|has|have) not (?:\w{{2,12}}"
                    rf" )?(?:FDA[- ]approved|approved by the FDA"
                    r"|been approved by the FDA|evaluated by the FDA|been evaluated by the FDA)\b"
                ),
                ANSWER_YES,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "Ketamine for depression is an off-label use.": ANSWER_YES,
        "Ketamine is prescribed off-label.": ANSWER_YES,
        "Ketamine is not FDA-approved for depression.": ANSWER_YES,
        "The use of ketamine for pain is off label.": ANSWER_YES,
    },
    silent=(
        "Is ketamine off-label?",
        "Spravato is approved by the FDA.",
        "Ask whether ketamine is off-label.",
        "Many medicines are prescribed off-label.",
        "Some clinics say that ketamine is off-label.",
    ),
)
