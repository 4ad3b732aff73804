"""What is checked before the first treatment."""

from generator.drafting.field import DraftField, phrases

_BEFORE = (
    r"(?:before|prior to|ahead of|in advance of) (?:\w{2,12} ){0,3}(?:treatments?|infusions?"
    r"|sessions?|ketamine"
    r"|therapy|starting|first|dose|visit|medicine|beginning)"
)
_CHECK = r"(?:evaluation|assessment|screening|history|exam(?:ination)?|review|intake|consultation)"
_MEDICAL = (
    rf"(?<!mental )(?:medical|physical|health)(?: and (?:mental health|psychiatric"
    rf"|psychological))? {_CHECK}"
)
_MIND = rf"(?:psychiatric|mental health|psychological)(?: and (?:medical|physical))? {_CHECK}"
_OURS = (
    r"(?:we|you(?:'ll| will)?|patients|every (?:patient|new patient|client)|all (?:patients"
    r"|clients)|our"
    r" (?:team|doctors?|physicians?|clinicians?|providers?|nurses?|staff)|each patient|a"
    r" (?:physician"
    r"|doctor|clinician|nurse practitioner|psychiatrist))"
)


def _checked(check: str) -> str:
    return (
        rf"\b{_OURS} (?:[\w'\u2019,\-]{{1,14}}"
        rf" ){{0,8}}{check}\b(?:[ ,]{{1,2}}[\w'\u2019\-]{{1,14}}){{0,6}}?"
        rf" {_BEFORE}\b"
        rf"|\b{_BEFORE}(?:[ ,]{{1,2}}[\w'\u2019\-]{{1,14}}){{0,5}}?[ ,]{{1,2}}{_OURS}"
        rf" (?:[\w'\u2019,\-]{{1,14}} ){{0,8}}{check}\b"
    )


FIELD = DraftField(
    id="screening",
    parent=("screening",),
    find=phrases((_checked(_MEDICAL), {"medical": True}), (_checked(_MIND), {"psychiatric": True})),
    states={
        "Every patient has a medical evaluation before treatment.": {"medical": True},
        "Before your first infusion, we do a full medical history.": {"medical": True},
        "We complete a psychiatric assessment before starting ketamine.": {"psychiatric": True},
        "You will have a mental health screening prior to treatment.": {"psychiatric": True},
    },
    silent=(
        "A good clinic does a medical evaluation before treatment.",
        "Ask whether you get a medical evaluation before treatment.",
        "We do not need a medical evaluation before treatment.",
        "Do patients have a psychiatric assessment before treatment?",
        "A medical evaluation is important.",
    ),
)
