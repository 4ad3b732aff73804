"""In what the people who watch sessions are trained."""

from generator.drafting.field import DraftField, DraftValue, phrases

ACLS: DraftValue = {"answer": True, "trained_in": "advanced cardiac life support (ACLS)"}
BLS: DraftValue = {"answer": True, "trained_in": "basic life support (BLS)"}


def _trained(what: str, value: DraftValue) -> tuple[str, DraftValue]:
    return (
        (
            r"\b(?:our|all (?:of )?our|every|all) (?:[\w\-]{2,14} ){0,3}(?:nurses?|staff|team"
            r"|clinicians?|providers?|physicians?)"
            rf"(?: members?)? (?:is|are) (?:\w{{2,12}} ){{0,2}}(?:{what}[- ](?:certified|trained)"
            rf"|(?:certified|trained) in {what})\b"
        ),
        value,
    )


FIELD = DraftField(
    id="staff-training",
    part=("staff_training",),
    find=phrases(
        _trained(r"(?:ACLS|advanced card(?:iac|iovascular) life support)", ACLS),
        _trained(r"(?:BLS|basic life support)", BLS),
    ),
    states={
        "Our nurses are ACLS certified.": ACLS,
        "All our staff are trained in advanced cardiac life support.": ACLS,
        "Every team member is certified in basic life support.": BLS,
    },
    silent=(
        "Staff should be ACLS certified.",
        "Are your nurses ACLS certified?",
        "Our nurses are not ACLS certified.",
        "ACLS stands for advanced cardiac life support.",
        "Our staff are trained.",
    ),
)
