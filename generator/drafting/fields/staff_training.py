"""In what the people who watch sessions are trained."""

from generator.drafting.field import DraftField, DraftValue, phrases

ACLS: DraftValue = {"answer": True, "trained_in": "advanced cardiac life support (ACLS)"}
BLS: DraftValue = {"answer": True, "trained_in": "basic life support (BLS)"}
KAP: DraftValue = {"answer": True, "trained_in": "ketamine-assisted psychotherapy"}
KETAMINE: DraftValue = {"answer": True, "trained_in": "ketamine treatment"}
_COMPLETED = (
    r"\b(?:our|(?:all|each|every one) (?:of )?our|every|each|all) (?:[\w\-]{2,14} ){0,3}"
    r"(?:nurses?|staff|team|clinicians?|providers?|physicians?|therapists?) (?:have |has )?"
    r"(?:completed?|receives?|received|undergo"
    r"|undergone|had) (?:[\w\-]{2,14} ){0,3}"
)
_KAP = r"ketamine[- ]assisted (?:psycho)?therapy"
_CARE = r"ketamine (?:treatments?|therapy|care|infusions?|administration)"


def _trained(what: str, value: DraftValue) -> tuple[str, DraftValue]:
    return (
        (
            r"\b(?:our|all (?:of )?our|every|all) (?:[\w\-]{2,14} ){0,3}(?:nurses?|staff|team"
            r"|clinicians?|providers?|physicians?|doctors|therapists?)"
            rf"(?: members?)? (?:is|are) (?:\w{{2,12}} ){{0,2}}(?:{what}[- ](?:certified|trained)"
            rf"|(?:certified|trained) in {what})\b"
        ),
        value,
    )


FIELD = DraftField(
    id="staff-training",
    parent=("staff_training",),
    find=phrases(
        _trained(r"(?:ACLS|advanced card(?:iac|iovascular) life support)", ACLS),
        _trained(r"(?:BLS|basic life support)", BLS),
        _trained(_KAP, KAP),
        _trained(_CARE, KETAMINE),
        (rf"{_COMPLETED}(?:training in {_KAP}|{_KAP} training)\b", KAP),
        (
            (
                rf"{_COMPLETED}(?:(?:training|(?:a |an )?(?:[\w\-]{{2,14}} ){{0,2}}(?:course"
                rf"|program"
                rf"|certificate)) in {_CARE}|ketamine training)\b"
            ),
            KETAMINE,
        ),
    ),
    states={
        "Our nurses are ACLS certified.": ACLS,
        "All our staff are trained in advanced cardiac life support.": ACLS,
        "Our therapists have completed training in ketamine-assisted therapy.": KAP,
        "Every team member is certified in basic life support.": BLS,
        "Our therapists are trained in ketamine-assisted psychotherapy.": KAP,
        "All of our nurses have completed ketamine training.": KETAMINE,
    },
    silent=(
        "Staff should be ACLS certified.",
        "Are your nurses ACLS certified?",
        "Our nurses are not ACLS certified.",
        "ACLS stands for advanced cardiac life support.",
        "Our staff are trained.",
    ),
)
