"""Whether a wheelchair gets in."""

from generator.drafting.field import ANSWER_NO, ANSWER_YES, DraftField, either, phrases

FIELD = DraftField(
    id="step-free-access",
    parent=("step_free_access",),
    find=either(
        phrases(
            (
                (
                    r"\b(?:<we>|the (?:building|clinic|office|entrance|suite))"
                    r" (?:is|are) (?:fully |completely )?"
                    r"(?:wheelchair[- ]accessible|ADA[- ](?:accessible|compliant)|step[- ]free)\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    r"^\W*(?:fully )?wheelchair[- ]accessible(?: (?:entrance|building|office"
                    r"|clinic))?\W*$"
                ),
                ANSWER_YES,
            ),
            (
                (
                    r"\bwe have (?:a |an )?(?:\w{2,12} )?(?:wheelchair (?:ramp|access)|step-free"
                    r" (?:entrance|access))\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    r"\bthere is (?:a |an )?(?:\w{2,12} )?(?:step[- ]free (?:access|entrance)"
                    r"|wheelchair (?:access|ramp|entrance))\b"
                ),
                ANSWER_YES,
            ),
            (
                (
                    r"\b(?:the|our) (?:\w{3,8} )?(?:entrance|building|door|office|clinic) has"
                    r" (?:a |an )?(?:step[- ]free (?:access|entrance)|wheelchair (?:access|ramp)"
                    r"|ramp for wheelchairs)\b"
                ),
                ANSWER_YES,
            ),
        ),
        phrases(
            (
                (
                    r"\bour (?:clinic|office|building|space|entrance|location) is not"
                    r" wheelchair[- ]accessible\b"
                ),
                ANSWER_NO,
            ),
            may_be_denied=True,
        ),
    ),
    states={
        "Our building is wheelchair accessible.": ANSWER_YES,
        "There is step-free access from the street.": ANSWER_YES,
        "The entrance has a wheelchair ramp.": ANSWER_YES,
        "Wheelchair accessible entrance": ANSWER_YES,
        "Our office is not wheelchair accessible.": ANSWER_NO,
    },
    silent=(
        "Is the office wheelchair accessible?",
        "Ask whether the building is wheelchair accessible.",
        "Not wheelchair accessible buildings are common.",
        "Call us about access.",
    ),
)
