"""Help with prior authorization: asking a plan for approval beforehand."""

from generator.drafting.field import DraftField, phrases

YES = {"prior_authorization": True}

FIELD = DraftField(
    id="prior-authorization",
    parent=("insurance",),
    find=phrases(
        (
            (
                r"\b<we> (?:\w{2,12}"
                r" ){0,3}(?:handle"
                r"|help|assist|submit|manage|complete|obtain|request|get|take care of|do"
                r"|process)s?"
                r" (?:[\w'\u2019]{1,12} ){0,6}prior[- ]authori[sz]ations?\b"
            ),
            YES,
        ),
        (
            (
                r"\bprior[- ]authori[sz]ations? (?:is|are) (?:handled|submitted|obtained|managed"
                r"|completed)"
                r" (?:by|for you)\b"
            ),
            YES,
        ),
    ),
    states={
        "We handle prior authorization for Spravato.": YES,
        "Our team will help you with the prior authorization.": YES,
        "Prior authorization is handled by our staff.": YES,
    },
    silent=(
        "Your plan may require prior authorization.",
        "Prior authorization is required by most plans.",
        "We do not handle prior authorization.",
        "Ask if the office handles prior authorization.",
        "Other clinics submit prior authorizations.",
    ),
)
