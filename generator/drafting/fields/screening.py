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
    r"(?:you(?:'ll| will)?|patients|every (?:patient|new patient|client)|all (?:patients"
    r"|clients)|<we>|everyone|each patient|a"
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
        rf"|^\W*(?:an? |the )?(?:\w{{3,14}} ){{0,2}}{check} (?:is|are) (?:taken|done|completed"
        rf"|performed"
        rf"|required|part of every first visit)(?: [\w'\u2019\-]{{1,14}}){{0,4}}? {_BEFORE}\b"
        rf"|\b(?:you(?:'ll| will)|every (?:new )?patient|all patients) (?:[\w'\u2019,\-]{{1,14}}"
        rf" ){{0,8}}{check}\b(?:[ ,]{{1,2}}[\w'\u2019\-]{{1,14}}){{0,6}}? first\b(?![ -]\w)"
    )


def _screens(what: str) -> str:
    """Return how it is said with the verb: "we screen all patients for heart problems"."""
    return (
        r"\b<we> (?:\w{2,12} )?(?:screen|evaluate|assess|examine)s? (?:you|(?:each|every|all|our)"
        rf" (?:new )?(?:patients?|clients?)) for (?:[\w,]{{2,14}} ){{0,4}}?(?:{what})\b"
        rf"[^.;?!]{{0,60}}? {_BEFORE}\b"
    )


FIELD = DraftField(
    id="screening",
    parent=("screening",),
    find=phrases(
        (_checked(_MEDICAL), {"medical": True}),
        (_checked(_MIND), {"psychiatric": True}),
        (_screens(r"medical|health|physical|heart"), {"medical": True}),
        (_screens(r"psychiatric|mental health|psychological"), {"psychiatric": True}),
    ),
    states={
        "Every patient has a medical evaluation before treatment.": {"medical": True},
        "Before your first infusion, we do a full medical history.": {"medical": True},
        "We complete a psychiatric assessment before starting ketamine.": {"psychiatric": True},
        "You will have a mental health screening prior to treatment.": {"psychiatric": True},
        "You will have a medical exam with a nurse first.": {"medical": True},
        "A full medical history is taken before your first infusion.": {"medical": True},
    },
    silent=(
        "A medical evaluation is rarely done before treatment.",
        "A good clinic does a medical evaluation before treatment.",
        "Ask whether you get a medical evaluation before treatment.",
        "We do not need a medical evaluation before treatment.",
        "Do patients have a psychiatric assessment before treatment?",
        "A medical evaluation is important.",
    ),
)
