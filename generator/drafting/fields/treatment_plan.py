"""A plan made for each patient."""

from generator.drafting.field import ANSWER_YES, DraftField, phrases

_OWN = (
    r"(?:individuali[sz]ed|personali[sz]ed|customi[sz]ed|custom|tailored|individual|unique"
    r"|personal)"
)
FIELD = DraftField(
    id="treatment-plan",
    parent=("treatment_plan",),
    find=phrases(
        (
            (
                r"\b(?:<we>|you and (?:your|our)"
                r"|your"
                r" (?:clinician|provider"
                r"|doctor|physician)|a (?:clinician|physician|doctor)) (?:[\w'\u2019]{2,14}"
                r" ){0,5}(?:create|design|develop|build|make"
                rf"|craft|write|prepare|put together)s? (?:[\w'\u2019,\-]{{1,14}}"
                rf" ){{0,4}}{_OWN}(?:,"
                rf" \w{{2,14}})? (?:\w{{2,14}} ){{0,2}}"
                r"(?:treatment |care )?plans?\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                rf"\b{_OWN} (?:treatment |care )?plans? (?:is|are|will be) (?:created|designed"
                r"|developed|made|written|built|prepared) (?:for|with)"
                r" (?:you|(?:each|every|all|our) (?:patients?|clients?))\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                rf"\b(?:each|every|all) (?:patients?|clients?) (?:receives?|gets?|has|have)"
                rf" (?:\w{{1,12}} ){{0,2}}{_OWN}"
                r" (?:\w{2,14} )?(?:treatment |care )?plans?\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:(?:each|every|your) )?treatment plans? (?:is|are) (?:always )?(?:tailored"
                r"|individuali[sz]ed|personali[sz]ed|customi[sz]ed|made just)(?: (?:to|for|around)"
                r" (?:you|your|each|every|the))?\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                r"\b(?:<we>|your (?:clinician|provider|doctor|physician)) (?:will )?(?:create"
                r"|design"
                r"|develop|build|make|write|prepare)s? (?:a|the|your) (?:treatment|care) plan"
                r" (?:just |only |specifically )?(?:for|around|with|based on|(?:that|which)"
                r" (?:fits|suits))"
                r" (?:you|your)\b"
            ),
            ANSWER_YES,
        ),
        (
            (
                rf"\byou (?:will|['\u2019]ll) (?:receive|get|have) an? {_OWN} (?:\w{{2,14}}"
                rf" )?(?:treatment |care )plan\b"
            ),
            ANSWER_YES,
        ),
    ),
    states={
        "We create a personalized treatment plan for you.": ANSWER_YES,
        "Your clinician will work with you to design an individualized care plan.": ANSWER_YES,
        "Your doctor makes a treatment plan just for you.": ANSWER_YES,
        "You and your doctor build a personal treatment plan.": ANSWER_YES,
        "Each treatment plan is tailored to your needs.": ANSWER_YES,
        "Every patient receives a custom treatment plan.": ANSWER_YES,
        "An individualized plan is written with each patient.": ANSWER_YES,
    },
    silent=(
        "A treatment plan is a good thing to ask for.",
        "Look for a clinic that creates a personalized treatment plan.",
        "Do you create a personalized treatment plan?",
        "We do not create individualized treatment plans.",
        "See our payment plan.",
        "Custom treatment plans are made for dogs too.",
    ),
)
