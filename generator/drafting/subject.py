"""Who a page speaks of as its own: "we", "our front desk", and none of "our neighbors"."""

import re

WE = (
    r"(?:we|our (?!(?:[\w\-]{2,16} ){0,2}(?:neighbou?rs?|competitors?|patients?|clients?|friends?"
    r"|guests?|customers?|readers?|members|sister|parent|former|partner|partners|colleagues"
    r"|landlord|insurers?|families|website|blog|guide|government|country|society|industry)\b)"
    r"(?:[\w\-]{2,16} ){0,2}?[\w\-]{2,16})"
)
"""As many as three words after "our"; in a pattern of a field it is written ``<we>``."""


def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern of a field, whatever its case, with each ``<we>`` written out."""
    return re.compile(pattern.replace("<we>", WE), re.IGNORECASE)


_GIVES = (
    r"(?:offer|provide|give|issue|suppl(?:y|ie)|send|prepare|generate|furnish|hand|mail|e-?mail"
    r"|write|have|has|keep|stock|maintain|carr(?:y|ie)|accept|take|welcome|include|run|lead|hold"
    r"|make|share|arrange)(?:e?s)?"
)
_GIVEN = (
    r"(?:offered|provided|given|issued|supplied|(?:sent|e-?mailed|mailed|handed)(?= to you\b)"
    r"|available|included"
    r"|accepted|welcome|taken|kept|stocked|ready|arranged|on[- ]site|on[- ]hand|in place)"
)
_WORD = r"[\w'\u2019,\-]{1,14}"


def offered(thing: str) -> tuple[str, ...]:
    """Return the plain ways to say that a thing is given here: we give it, it is given, you get it.

    ``thing`` is a pattern of its name.
    """
    return (
        rf"\b<we> (?:\w{{2,12}} ){{0,3}}?{_GIVES} (?:{_WORD} ){{0,5}}?{thing}\b",
        (
            rf"\b{thing}(?: and (?:{_WORD} ){{0,2}}{_WORD})? (?:is|are|can be|will be)"
            rf" (?:\w{{2,12}} )?{_GIVEN}\b"
        ),
        (
            rf"\byou (?:will |can |['\u2019]ll )?(?:\w{{2,10}} )?(?:get|receive|request|download"
            rf"|be given)"
            rf" (?:{_WORD} ){{0,4}}?{thing}\b"
        ),
    )
